import type { PlanValidation, SheetPlan } from '../../../model/sheet-plan';
import { modeName } from '../../mode-name';
import { runs } from '../body';
import { STANDARD_LEVELS, blankIndicators } from '../content';
import type { TemplateIndicator } from '../content';
import { area } from '../draft';
import { fittingHeight } from '../heights';
import type { TemplateOptions } from '../options';
import type { Template } from '../template';
import { FORM_COLUMNS as COLUMNS, FORM_ROWS as ROWS, FORM_SHAPE as SHAPE } from './form-places';
import { layFormHead } from './form-head';
import { AS_TEXT, BOLD, COMPUTED, SUM_ROW, closePaper, openPaper, putOver, widthOf } from './paper';
import type { Paper, Span } from './paper';

const RULE_SET = 'transfer-payment';

const HEADINGS = [
  '一级\n指标',
  '二级\n指标',
  '三级指标',
  '指标值',
  '全年实际\n完成值',
  '未完成原因和\n改进措施',
];

const PROMPTS: readonly (readonly [number, PlanValidation])[] = [
  [COLUMNS.target, { promptTitle: '指标值', prompt: '照下达的绩效目标填写，如：≥95%、不少于7000件。' }],
  [COLUMNS.actual, { promptTitle: '全年实际完成值', prompt: '填写实际完成的数值和单位，如：96%、6747件。' }],
  [
    COLUMNS.explanation,
    {
      promptTitle: '未完成原因和改进措施',
      prompt: '未达成、部分达成或明显超额时须填写：先写原因，再写改进措施。',
    },
  ],
];

function layLevels({ draft }: Paper, indicators: readonly TemplateIndicator[]): void {
  const keys = [
    { column: COLUMNS.level1, texts: indicators.map(({ level1 }) => level1) },
    { column: COLUMNS.level2, texts: indicators.map(({ level1, level2 }) => `${level1}\n${level2}`) },
  ];
  for (const { column, texts } of keys) {
    for (const [first, last] of runs(texts)) {
      const indicator = indicators[first];
      const text = column === COLUMNS.level1 ? indicator?.level1 : indicator?.level2;
      const [top, bottom] = [ROWS.firstIndicator + first, ROWS.firstIndicator + last];
      draft.putMerged(area(top, column, bottom, column), text || null);
    }
  }
}

function layIndicators(paper: Paper, indicators: readonly TemplateIndicator[]): void {
  const { draft } = paper;
  draft.putMerged(area(ROWS.headings, 0, ROWS.headings + indicators.length, 0), '绩\n效\n指\n标');
  HEADINGS.forEach((heading, index) => {
    draft.put(ROWS.headings, COLUMNS.level1 + index, heading);
  });
  draft.height(ROWS.headings, SUM_ROW);
  layLevels(paper, indicators);
  indicators.forEach(({ name, target, actual, explanation }, index) => {
    [name, target, actual, explanation].forEach((text, offset) => {
      draft.put(ROWS.firstIndicator + index, COLUMNS.name + offset, text || null);
    });
  });
}

const REMARKS_ROW = 32;

/** 说明 below the indicators, in merged cells, which do not grow by themselves. */
function layRemarks(paper: Paper, row: number): void {
  const span: Span = [COLUMNS.level2, COLUMNS.explanation];
  const text = paper.options.transfer?.remarks ?? '';
  putOver(paper, row, [0, COLUMNS.level1], '说明');
  putOver(paper, row, span, text);
  paper.draft.height(row, fittingHeight([{ text, characters: widthOf(SHAPE, span) }], REMARKS_ROW));
}

function stylesOf(lastIndicator: number): SheetPlan['styles'] {
  const left = { horizontal: 'left' } as const;
  const over = (from: number, to: number) => area(ROWS.firstIndicator, from, lastIndicator, to);
  const rates = area(ROWS.fundsTotal, COLUMNS.explanation, ROWS.fundsLast, COLUMNS.explanation);
  return [
    { range: rates, style: { ...COMPUTED, numberFormat: '0.00%' } },
    {
      range: area(ROWS.managementFirst, COLUMNS.name, ROWS.managementLast, COLUMNS.explanation),
      style: left,
    },
    { range: area(ROWS.goals, COLUMNS.level2, ROWS.goals, COLUMNS.explanation), style: left },
    { range: area(ROWS.headings, COLUMNS.level1, ROWS.headings, COLUMNS.explanation), style: BOLD },
    { range: area(lastIndicator + 1, COLUMNS.level2, lastIndicator + 1, COLUMNS.explanation), style: left },
    ...(lastIndicator < ROWS.firstIndicator
      ? []
      : [
          { range: over(COLUMNS.name, COLUMNS.name), style: left },
          { range: over(COLUMNS.target, COLUMNS.actual), style: AS_TEXT },
          { range: over(COLUMNS.explanation, COLUMNS.explanation), style: left },
        ]),
  ];
}

function build(options: TemplateOptions): SheetPlan {
  const paper = openPaper(SHAPE, options);
  const indicators = options.content?.indicators ?? blankIndicators(options);
  const lastIndicator = ROWS.headings + indicators.length;
  layFormHead(paper);
  layIndicators(paper, indicators);
  layRemarks(paper, lastIndicator + 1);
  const over = (column: number) => area(ROWS.firstIndicator, column, lastIndicator, column);
  return closePaper(paper, lastIndicator + 2, {
    tables: [area(ROWS.project, 0, lastIndicator + 1, COLUMNS.explanation)],
    rowsToFill: [[ROWS.firstIndicator, lastIndicator]],
    styles: stylesOf(lastIndicator),
    validations:
      indicators.length === 0
        ? []
        : PROMPTS.map(([column, validation]) => ({ range: over(column), validation })),
    names: [modeName({ mode: 'automatic', ruleSet: options.ruleSet ?? RULE_SET })],
    headingRow: ROWS.headings,
    freezeRows: 0,
    firstCell: { row: ROWS.project, column: COLUMNS.name },
  });
}

/**
 * 转移支付区域（项目）绩效目标自评表: 资金投入情况 with its rates as formulas, 资金管理情况, 总体目标, indicators without weights or
 * scores. Its marks are those of the outcomes, which only the add-in knows: without scores Excel cannot tell.
 */
export const transferForm: Template = {
  id: 'transfer-form',
  family: 'transfer-payment',
  groups: STANDARD_LEVELS.map(({ level1, level2 }) => ({ level1, weight: null, level2 })),
  executionWeight: null,
  defaultRuleSet: RULE_SET,
  orientation: SHAPE.orientation,
  build,
};
