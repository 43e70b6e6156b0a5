import fc from 'fast-check';
import { recognise } from '../../src/sheet/recognise';
import { recogniseTransferPayment } from '../../src/sheet/transfer/recognise';
import { summarised } from '../../src/report/summary/form-row';
import { summaryPlan } from '../../src/report/summary/summary-plan';
import type { SummaryWords } from '../../src/report/summary/columns';
import type { SheetPlan } from '../../src/model/sheet-plan';
import { SEVERITIES } from '../../src/texts/outcomes';
import { summaryEnUs } from '../../src/texts/summary.en-US';
import { summaryZhCn } from '../../src/texts/summary.zh-CN';
import { gridOf } from '../sheet/grid-of';
import { formOfCase } from '../sheet/cases';
import type { CaseName } from '../sheet/cases';
import { evaluated } from './case-report';

const CHINESE: SummaryWords = { summary: summaryZhCn, severities: SEVERITIES['zh-CN'] };
const ENGLISH: SummaryWords = { summary: summaryEnUs, severities: SEVERITIES['en-US'] };

const CASES = [
  'beijing-ip-promotion-2021',
  'chaoyang-ip-operation-2021',
  'published-09',
  'published-22',
] as const;

const summaryOf = (names: readonly CaseName[], words = CHINESE): SheetPlan =>
  summaryPlan(
    names.map((name) => {
      const form = formOfCase(name);
      return summarised(form, evaluated(form));
    }),
    words,
  );

/** The rows below the headings, by heading. */
function recordsIn({ cells }: SheetPlan): readonly Readonly<Record<string, unknown>>[] {
  const [headings = [], ...rows] = cells;
  return rows.map((row) => Object.fromEntries(row.map((cell, column) => [String(headings[column]), cell])));
}

describe('the summary of forms', () => {
  test('has a row a form: sheet, project, money, total, grade, what is missing, findings', () => {
    const [beijing, chaoyang, unscored, mixed] = recordsIn(summaryOf(CASES));
    expect(beijing).toMatchObject({
      工作表: 'Sheet1',
      项目名称: '北京市知识产权运营及产业促进工作',
      金额单位: '万元',
      全年预算数: 543.7,
      全年执行数: 508.95,
      执行率: 0.9361,
      表中总分: 99.06,
      得分之和: 99.06,
      等级: '优',
      指标数: 27,
      缺偏差原因: 5,
      须改正: 5,
    });
    expect(chaoyang).toMatchObject({ 工作表: '自评表', 表中总分: 91, 等级: '优', 指标数: 19, 缺偏差原因: 0 });
    expect(unscored).toMatchObject({ 表中总分: null, 得分之和: null, 等级: null, 缺偏差原因: 1 });
    expect(mixed).toMatchObject({ 金额单位: '元', 表中总分: null, 得分之和: 84, 缺偏差原因: 4 });
  });

  test('is headed in the language of the pane', () => {
    const [headings] = summaryOf(['published-01'], ENGLISH).cells;
    expect(headings?.slice(0, 2)).toEqual(['Sheet', 'Project']);
    expect(summaryOf([], ENGLISH).sheetName).toBe('Summary');
  });

  test('keeps its heading in sight and on every page, and prints one page wide on A4 landscape', () => {
    const plan = summaryOf(CASES);
    expect(plan.freezeRows).toBe(1);
    expect(plan.page).toMatchObject({
      orientation: 'landscape',
      titleRows: { from: 0, to: 0 },
      printArea: { top: 0, left: 0, bottom: 4, right: (plan.cells[0]?.length ?? 0) - 1 },
    });
    // 26.7 cm between the margins hold some 130 characters of 10.5 pt: at worst it prints at four fifths.
    expect(plan.columnWidths.reduce((sum, { characters }) => sum + characters, 0)).toBeLessThan(165);
  });

  test('is neither a form nor a paper of a transfer payment, whatever the projects are called', () => {
    const word = fc.constantFrom(
      '年度指标值',
      '实际完成值',
      '三级指标',
      '得分',
      '资金来源',
      '=1+1',
      '',
      '合计',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word), { maxLength: 6 }), fc.boolean(), (names, isEnglish) => {
        const form = formOfCase('published-22');
        const one = summarised(form, evaluated(form));
        const forms = names.map(([sheet, projectName]) => ({ ...one, sheet, projectName }));
        const grid = gridOf(summaryPlan(forms, isEnglish ? ENGLISH : CHINESE));
        expect(recognise(grid)).toEqual([]);
        expect(Object.values(recogniseTransferPayment([grid], [])).every((paper) => paper === null)).toBe(
          true,
        );
      }),
      { numRuns: 30 },
    );
  });

  test('has a row high enough for a long name', () => {
    const form = formOfCase('published-22');
    const one = summarised(form, evaluated(form));
    const long = { ...one, projectName: '知识产权运营服务体系建设经费'.repeat(6) };
    const [, short, tall] = summaryPlan([one, long], CHINESE).rowHeights;
    expect(tall?.points).toBeGreaterThan(3 * 14);
    expect(tall?.points).toBeGreaterThan(short?.points ?? NaN);
  });
});
