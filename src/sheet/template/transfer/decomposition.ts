import type { PlanValidation, SheetPlan } from '../../../model/sheet-plan';
import { area } from '../draft';
import type { TemplateOptions } from '../options';
import type { Template } from '../template';
import { rowCount } from '../weights';
import { AS_TEXT, BOLD, LABEL_ROW, TOP_ROWS, closePaper, layUnitLine, openPaper } from './paper';
import type { PaperShape } from './paper';
import { weakerTarget } from './weaker-target';

const SHAPE: PaperShape = {
  title: '绩效目标分解表',
  sheetName: '绩效目标分解表',
  widths: [7, 44, 22, 22],
  orientation: 'portrait',
  foot: [
    [0, 1],
    [2, 2],
    [3, 3],
  ],
};

const COLUMNS = { number: 0, name: 1, national: 2, local: 3 } as const;
const HEADINGS = ['序号', '指标名称', '国家局绩效要求', '本区目标'];
const HEADING_ROW = TOP_ROWS.unit + 1;
const FIRST_ROW = HEADING_ROW + 1;
const ROWS = { name: '指标', count: 15 };

const PROMPTS: readonly (readonly [number, PlanValidation])[] = [
  [
    COLUMNS.national,
    { promptTitle: '国家局绩效要求', prompt: '照下达的绩效目标填写，如：20%、100家；没有要求的填“-”。' },
  ],
  [
    COLUMNS.local,
    { promptTitle: '本区目标', prompt: '不得低于国家局绩效要求；低于时本格会亮起。单位与国家局要求一致。' },
  ],
];

type Row = NonNullable<NonNullable<TemplateOptions['transfer']>['decomposition']>[number];

function rowsOf({ transfer, counts }: TemplateOptions): readonly Row[] {
  const empty: Row = { name: '', national: '', local: '' };
  return transfer?.decomposition ?? new Array<Row>(rowCount(ROWS, counts)).fill(empty);
}

function build(options: TemplateOptions): SheetPlan {
  const paper = openPaper(SHAPE, options);
  const { draft } = paper;
  const rows = rowsOf(options);
  const last = HEADING_ROW + rows.length;
  layUnitLine(paper, null);
  HEADINGS.forEach((heading, column) => {
    draft.put(HEADING_ROW, column, heading);
  });
  draft.height(HEADING_ROW, LABEL_ROW);
  rows.forEach(({ name, national, local }, index) => {
    const row = FIRST_ROW + index;
    [index + 1, name || null, national || null, local || null].forEach((cell, column) => {
      draft.put(row, column, cell);
    });
  });
  const over = (left: number, right = left) => area(FIRST_ROW, left, last, right);
  const hasRows = rows.length > 0;
  return closePaper(paper, last + 1, {
    tables: [area(HEADING_ROW, 0, last, COLUMNS.local)],
    rowsToFill: [[FIRST_ROW, last]],
    styles: [
      { range: area(TOP_ROWS.unit, 0, TOP_ROWS.unit, COLUMNS.local), style: { horizontal: 'left' } },
      { range: area(HEADING_ROW, 0, HEADING_ROW, COLUMNS.local), style: BOLD },
      ...(hasRows
        ? [
            { range: over(COLUMNS.name), style: { horizontal: 'left' as const } },
            { range: over(COLUMNS.national, COLUMNS.local), style: AS_TEXT },
          ]
        : []),
    ],
    validations: hasRows ? PROMPTS.map(([column, validation]) => ({ range: over(column), validation })) : [],
    marks: hasRows ? [weakerTarget(over(COLUMNS.local), COLUMNS.national)] : [],
    headingRow: HEADING_ROW,
    freezeRows: FIRST_ROW,
    firstCell: { row: FIRST_ROW, column: COLUMNS.name },
  });
}

/** 绩效目标分解表: what the nation asks of each indicator and what the district set itself; a weaker target lights up. */
export const decomposition: Template = {
  id: 'decomposition',
  family: 'transfer-payment',
  groups: [{ level1: '', weight: null, level2: [ROWS] }],
  executionWeight: null,
  defaultRuleSet: null,
  orientation: SHAPE.orientation,
  build,
};
