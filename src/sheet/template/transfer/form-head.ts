import { toA1 } from '../../../model/address';
import type { TemplateMoney } from '../content';
import { area } from '../draft';
import { fittingHeight } from '../heights';
import type { TemplateOptions } from '../options';
import { FORM_COLUMNS as COLUMNS, FORM_ROWS as ROWS, FORM_SHAPE, MANAGEMENT_NAMES } from './form-places';
import { LABEL_ROW, SUM_ROW, moneyUnitOf, putOver, widthOf } from './paper';
import type { Paper, Span } from './paper';

const LABEL: Span = [COLUMNS.label, COLUMNS.level2];
const BLOCK: Span = [COLUMNS.label, COLUMNS.level1];
const ANSWER: Span = [COLUMNS.name, COLUMNS.explanation];
const GOALS_HEIGHT = 56;
const MANAGEMENT_HEIGHT = 25;

/** Texts over several columns in one row, which is made as high as they need: merged cells do not grow by themselves. */
function layTexts(
  paper: Paper,
  row: number,
  texts: readonly (readonly [Span, string])[],
  least = LABEL_ROW,
): void {
  for (const [span, text] of texts) putOver(paper, row, span, text);
  const fitted = texts.map(([span, text]) => ({ text, characters: widthOf(FORM_SHAPE, span) }));
  paper.draft.height(row, fittingHeight(fitted, least));
}

/** The label of a block, over its rows. */
function layBlockLabel({ draft }: Paper, top: number, bottom: number, label: string): void {
  draft.putMerged(area(top, BLOCK[0], bottom, BLOCK[1]), label);
}

function layHeader(paper: Paper): void {
  const { content, unit, transfer } = paper.options;
  const header = content?.header ?? {};
  layTexts(paper, ROWS.project, [
    [LABEL, '转移支付名称'],
    [ANSWER, header.projectName ?? ''],
  ]);
  layTexts(paper, ROWS.centralDepartment, [
    [LABEL, '中央主管部门'],
    [ANSWER, header.department ?? ''],
  ]);
  layTexts(paper, ROWS.localDepartment, [
    [LABEL, '地方主管部门'],
    [[COLUMNS.name, COLUMNS.name], transfer?.localDepartment ?? ''],
    [[COLUMNS.target, COLUMNS.target], '资金使用单位'],
    [[COLUMNS.actual, COLUMNS.explanation], header.unit ?? unit ?? ''],
  ]);
}

/** Money by row; what a prefilled form knows of 项目资金 stands where the papers themselves say nothing. */
function investmentOf({
  content,
  transfer,
}: TemplateOptions): readonly (readonly [string, TemplateMoney | undefined])[] {
  const { total, central, local, other } = transfer?.investment ?? {};
  return [
    ['年度资金总额', total ?? content?.funds?.total],
    ['其中：中央财政资金', central ?? content?.funds?.currentYear],
    ['地方资金', local],
    ['其他资金', other ?? content?.funds?.other],
  ];
}

function layFunds(paper: Paper): void {
  const { draft, options } = paper;
  const unit = moneyUnitOf(options);
  const labels: Span = [COLUMNS.level2, COLUMNS.name];
  layBlockLabel(paper, ROWS.fundsHeading, ROWS.fundsLast, `资金投入\n情况\n（${unit}）`);
  putOver(paper, ROWS.fundsHeading, labels, null);
  draft.put(ROWS.fundsHeading, COLUMNS.target, '全年预算数\n(A)');
  draft.put(ROWS.fundsHeading, COLUMNS.actual, '全年执行数\n(B)');
  draft.put(ROWS.fundsHeading, COLUMNS.explanation, '预算执行率\n(B/A×100%)');
  draft.height(ROWS.fundsHeading, SUM_ROW);
  investmentOf(options).forEach(([label, money], index) => {
    const row = ROWS.fundsTotal + index;
    const [budget, executed] = [COLUMNS.target, COLUMNS.actual].map((column) => toA1({ row, column }));
    putOver(paper, row, labels, label);
    draft.put(row, COLUMNS.target, money?.annualBudget ?? null);
    draft.put(row, COLUMNS.actual, money?.executed ?? null);
    draft.put(row, COLUMNS.explanation, {
      formula: `=IF(${executed}="","",IFERROR(ROUND(${executed}/${budget},4),""))`,
    });
    draft.height(row, LABEL_ROW);
  });
}

function layManagement(paper: Paper): void {
  const situations: Span = [COLUMNS.name, COLUMNS.target];
  const problems: Span = [COLUMNS.actual, COLUMNS.explanation];
  const known = paper.options.transfer?.management ?? [];
  layBlockLabel(paper, ROWS.managementHeading, ROWS.managementLast, '资金管理\n情况');
  layTexts(paper, ROWS.managementHeading, [
    [situations, '情况说明'],
    [problems, '存在问题和改进措施'],
  ]);
  MANAGEMENT_NAMES.forEach((name, index) => {
    const content = known.find((one) => one.name === name);
    const texts = [
      [[COLUMNS.level2, COLUMNS.level2], name],
      [situations, content?.situation ?? ''],
      [problems, content?.problems ?? ''],
    ] as const;
    layTexts(paper, ROWS.managementFirst + index, texts, MANAGEMENT_HEIGHT);
  });
}

function layGoals(paper: Paper): void {
  const goals = paper.options.content?.goals;
  const expected: Span = [COLUMNS.level2, COLUMNS.name];
  const actual: Span = [COLUMNS.target, COLUMNS.explanation];
  layBlockLabel(paper, ROWS.goalsHeading, ROWS.goals, '总体目标\n完成情况');
  layTexts(paper, ROWS.goalsHeading, [
    [expected, '总体目标'],
    [actual, '全年实际完成情况'],
  ]);
  const texts = [
    [expected, goals?.expected ?? ''],
    [actual, goals?.actual ?? ''],
  ] as const;
  layTexts(paper, ROWS.goals, texts, GOALS_HEIGHT);
}

/** Everything above the indicators: header, 资金投入情况 with its rates, 资金管理情况, 总体目标完成情况. */
export function layFormHead(paper: Paper): void {
  layHeader(paper);
  layFunds(paper);
  layManagement(paper);
  layGoals(paper);
}
