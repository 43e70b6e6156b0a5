import fc from 'fast-check';
import type { CellValue, Form } from '../../../src/model/form';
import type { Grid } from '../../../src/model/grid';
import { recognise } from '../../../src/sheet/recognise';
import { gridFrom } from '../../sheet/grids';

const LEVELS = ['产出指标', '效益指标(30分)', '满意度指标'];
const SUBLEVELS = ['数量指标', '质量指标', '服务对象\n满意度'];

const text = fc.constantFrom(
  '',
  '≥95%',
  '200 人次',
  ' 12月底前完成',
  '第一行\n第二行',
  '=1+1',
  '<b>&amp;"',
  '100',
  '3.0',
  '𠮷田',
);
const figure = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 0, max: 5000 }).map((cents) => cents / 100),
  fc.constantFrom('10分', '20%', '5.00', '—'),
);
const money = fc.oneof(figure, fc.constantFrom('259.45万元', '1,200'));
const name = fc.constantFrom('培训人次', '指标1：课题研究', '★平台', '说明会场次', '服务对象满意度');

const indicator = fc.record({
  level1: fc.constantFrom(...LEVELS),
  level2: fc.constantFrom(...SUBLEVELS),
  name,
  target: text,
  actual: text,
  weight: figure,
  score: figure,
  explanation: text,
});
type Role = 'level1' | 'level2' | 'name' | 'target' | 'actual' | 'weight' | 'score' | 'explanation';

const HEADINGS: Readonly<Record<Role, string>> = {
  level1: '一级指标',
  level2: '二级指标',
  name: '三级指标',
  target: '年度指标值',
  actual: '实际完成值',
  weight: '分值',
  score: '得分',
  explanation: '偏差原因分析及改进措施',
};

/** Standard, weight first, without points, without levels, without explanations. */
const columns = fc.constantFrom<readonly Role[]>(
  ['level1', 'level2', 'name', 'target', 'actual', 'weight', 'score', 'explanation'],
  ['level1', 'level2', 'name', 'weight', 'target', 'actual', 'score', 'explanation'],
  ['level1', 'level2', 'name', 'target', 'actual', 'explanation'],
  ['name', 'target', 'weight', 'actual', 'score', 'explanation'],
  ['level1', 'name', 'target', 'actual', 'weight', 'score'],
  ['name', 'target', 'actual'],
);

const FUNDS_HEADINGS = ['年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'];
const FUNDS_LABELS = ['年度资金总额', '其中：当年财政拨款', '上年结转资金', '其他资金'];

const funds = fc.record({
  unit: fc.constantFrom('元', '万元'),
  /** Headings from the left that the form has not. */
  without: fc.constantFrom(0, 1),
  rows: fc.array(fc.tuple(money, money, money, figure, figure, figure), { minLength: 1, maxLength: 4 }),
});

const word = fc.constantFrom('', '知识产权运营', '朝阳区市场监督管理局');

/** What stands on a sheet with a form; the rows are as wide as they come. */
const sheet = fc.record({
  title: fc.constantFrom([], ['项目支出绩效自评表'], ['2022年度甲乙项目自评表'], ['自评表', '（2021年度）']),
  header: fc.option(fc.tuple(word, word, word)),
  phone: fc.option(word),
  funds: fc.option(funds),
  goals: fc.option(fc.tuple(text, text)),
  columns,
  indicators: fc.array(indicator, { maxLength: 12 }),
  total: fc.option(fc.tuple(figure, figure)),
  gradeAbove: fc.option(fc.constantFrom('优', '良好')),
  gradeBelow: fc.option(fc.constantFrom('中', '较差')),
});
type Sheet = typeof sheet extends fc.Arbitrary<infer S> ? S : never;

function fundsLines({ unit, without, rows }: NonNullable<Sheet['funds']>): readonly (readonly CellValue[])[] {
  return [
    [`项目资金（${unit}）`, null, ...FUNDS_HEADINGS.slice(without)],
    ...rows.map((figures, index) => [null, FUNDS_LABELS[index] ?? '', ...figures.slice(without)]),
  ];
}

function linesOf(one: Sheet): readonly (readonly CellValue[])[] {
  const { header, phone, goals, total } = one;
  const pointsIn = ([weight, score]: NonNullable<Sheet['total']>): readonly CellValue[] =>
    one.columns.slice(1).map((role) => (role === 'weight' ? weight : role === 'score' ? score : null));
  return [
    ...one.title.map((line) => [line]),
    ...(header
      ? [
          ['项目名称', header[0]],
          ['主管部门', header[1], '实施单位', header[2]],
        ]
      : []),
    ...(header && one.gradeAbove !== null ? [['自评等级', one.gradeAbove]] : []),
    ...(phone === null ? [] : [['联系电话', phone]]),
    ...(one.funds ? fundsLines(one.funds) : []),
    ...(goals
      ? [
          ['年度目标', '预期目标', '实际完成情况'],
          [null, ...goals],
        ]
      : []),
    one.columns.map((role) => HEADINGS[role]),
    ...one.indicators.map((row) => one.columns.map((role) => row[role])),
    ...(total ? [['总分', ...pointsIn(total)]] : []),
    ...(total && one.gradeBelow !== null ? [['等级', one.gradeBelow]] : []),
  ];
}

/** A form with the sheet it stands on. */
export interface FormOnSheet {
  readonly form: Form;
  readonly grid: Grid;
}

/** Forms in any of the layouts that published forms have, with whatever may stand in them, as they are recognised. */
export const randomFormOnSheet: fc.Arbitrary<FormOnSheet> = sheet.map((one) => {
  const grid = gridFrom(linesOf(one));
  const [form] = recognise(grid);
  if (!form) throw new Error('no form on the sheet');
  return { form, grid };
});

export const randomForm: fc.Arbitrary<Form> = randomFormOnSheet.map(({ form }) => form);
