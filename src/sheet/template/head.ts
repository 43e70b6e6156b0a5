import { toA1 } from '../../model/address';
import type { FundsRowKind } from '../../model/form';
import { COLUMNS, FUNDS_COLUMNS, ROWS, widthOf } from './columns';
import type { TemplateContent, TemplateMoney } from './content';
import { area } from './draft';
import type { Draft } from './draft';
import { fittingHeight } from './heights';

/** 财预〔2020〕10号: the execution rate weighs 10 points. */
const EXECUTION_WEIGHT = 10;
const NO_POINTS = '—';
const LABEL_ROW = 24;
/** 其中：当年财政拨款 takes two lines. */
const FUNDS_ROW = 30;

function layTitle(draft: Draft, title: string, year: number | null): void {
  draft.putMerged(area(ROWS.title, COLUMNS.label, ROWS.title, COLUMNS.last), title);
  const yearText = year === null ? '（      年度）' : `（${String(year)}年度）`;
  draft.putMerged(area(ROWS.year, COLUMNS.label, ROWS.year, COLUMNS.last), yearText);
  draft.height(ROWS.title, 36);
  draft.height(ROWS.year, 20);
}

/** Two fields side by side: labels over A:C and F, answers over D:E and G:I. */
function layPair(draft: Draft, row: number, cells: readonly [string, string, string, string]): void {
  const [leftLabel, left, rightLabel, right] = cells;
  draft.putMerged(area(row, COLUMNS.label, row, COLUMNS.level2), leftLabel);
  draft.putMerged(area(row, COLUMNS.name, row, COLUMNS.target), left || null);
  draft.put(row, COLUMNS.actual, rightLabel);
  draft.putMerged(area(row, COLUMNS.weight, row, COLUMNS.last), right || null);
  const texts = [
    { text: left, characters: widthOf(COLUMNS.name, COLUMNS.target) },
    { text: right, characters: widthOf(COLUMNS.weight, COLUMNS.last) },
  ];
  draft.height(row, fittingHeight(texts, LABEL_ROW));
}

function layHeader(draft: Draft, header: NonNullable<TemplateContent['header']>): void {
  const { projectName = '', department = '', unit = '', leader = '', phone = '' } = header;
  draft.putMerged(area(ROWS.project, COLUMNS.label, ROWS.project, COLUMNS.level2), '项目名称');
  draft.putMerged(area(ROWS.project, COLUMNS.name, ROWS.project, COLUMNS.last), projectName || null);
  const characters = widthOf(COLUMNS.name, COLUMNS.last);
  draft.height(ROWS.project, fittingHeight([{ text: projectName, characters }], LABEL_ROW));
  layPair(draft, ROWS.departments, ['主管部门', department, '实施单位', unit]);
  layPair(draft, ROWS.contact, ['项目负责人', leader, '联系电话', phone]);
}

const FUNDS_HEADINGS = ['年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'];

const FUNDS_LABELS: readonly (readonly [FundsRowKind, string])[] = [
  ['total', '年度资金总额'],
  ['currentYear', '其中：当年财政拨款'],
  ['carryOver', '上年结转资金'],
  ['other', '其他资金'],
];

const NO_MONEY: TemplateMoney = { initialBudget: null, annualBudget: null, executed: null };

function layFundsRow(
  draft: Draft,
  row: number,
  kind: FundsRowKind,
  label: string,
  money: TemplateMoney,
): void {
  const ref = (column: number) => toA1({ row, column });
  const [budget, executed] = [ref(FUNDS_COLUMNS.annualBudget), ref(FUNDS_COLUMNS.executed)];
  const weight = ref(FUNDS_COLUMNS.weight);
  draft.put(row, FUNDS_COLUMNS.label, label);
  draft.put(row, FUNDS_COLUMNS.initialBudget, money.initialBudget);
  draft.put(row, FUNDS_COLUMNS.annualBudget, money.annualBudget);
  draft.put(row, FUNDS_COLUMNS.executed, money.executed);
  const rate = `=IF(${executed}="","",IFERROR(ROUND(${executed}/${budget},4),""))`;
  draft.put(row, FUNDS_COLUMNS.executionRate, { formula: rate });
  const points = `ROUND(MIN(${weight},${weight}*${executed}/${budget}),2)`;
  const score = { formula: `=IF(${executed}="","",IFERROR(${points},""))` };
  draft.put(row, FUNDS_COLUMNS.weight, kind === 'total' ? EXECUTION_WEIGHT : NO_POINTS);
  draft.put(row, FUNDS_COLUMNS.score, kind === 'total' ? score : NO_POINTS);
  draft.height(row, FUNDS_ROW);
}

function layFunds(draft: Draft, { funds = {}, fundsUnit = '万元' }: TemplateContent): void {
  const block = area(ROWS.fundsHeading, COLUMNS.label, ROWS.fundsLast, COLUMNS.level1);
  draft.putMerged(block, `项目资金\n（${fundsUnit}）`);
  FUNDS_HEADINGS.forEach((heading, index) => {
    draft.put(ROWS.fundsHeading, FUNDS_COLUMNS.initialBudget + index, heading);
  });
  draft.height(ROWS.fundsHeading, LABEL_ROW);
  FUNDS_LABELS.forEach(([kind, label], index) => {
    layFundsRow(draft, ROWS.fundsTotal + index, kind, label, funds[kind] ?? NO_MONEY);
  });
}

function layGoals(draft: Draft, goals: NonNullable<TemplateContent['goals']>): void {
  const [heading, row] = [ROWS.goalsHeading, ROWS.goals];
  draft.putMerged(area(heading, COLUMNS.label, row, COLUMNS.label), '年度\n总体\n目标');
  draft.putMerged(area(heading, COLUMNS.level1, heading, COLUMNS.target), '预期目标');
  draft.putMerged(area(heading, COLUMNS.actual, heading, COLUMNS.last), '实际完成情况');
  draft.putMerged(area(row, COLUMNS.level1, row, COLUMNS.target), goals.expected || null);
  draft.putMerged(area(row, COLUMNS.actual, row, COLUMNS.last), goals.actual || null);
  const texts = [
    { text: goals.expected, characters: widthOf(COLUMNS.level1, COLUMNS.target) },
    { text: goals.actual, characters: widthOf(COLUMNS.actual, COLUMNS.last) },
  ];
  draft.height(heading, LABEL_ROW);
  draft.height(row, fittingHeight(texts, 80));
}

/** Everything above the indicators: title, header, 项目资金 with its formulas, 年度总体目标. */
export function layHead(draft: Draft, title: string, year: number | null, content: TemplateContent): void {
  layTitle(draft, title, year);
  layHeader(draft, content.header ?? {});
  layFunds(draft, content);
  layGoals(draft, content.goals ?? { expected: '', actual: '' });
}
