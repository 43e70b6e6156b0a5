import type { CellRange } from '../../model/address';
import type { PlanCell, PlanStyle, SheetPlan } from '../../model/sheet-plan';
import { fittingHeight } from '../../sheet/template/heights';
import { FORM_COLUMNS, columnHeading } from './columns';
import type { SummaryColumn, SummaryWords } from './columns';
import { formRow } from './form-row';
import type { SummarisedForm } from './form-row';

/** Narrower than on a screen alone, so that a page holds them in letters that can be read; the heads wrap. */
const WIDTHS: Partial<Record<SummaryColumn['key'], number>> = {
  sheet: 16,
  projectName: 34,
  annualBudget: 12,
  executed: 12,
};
const COUNT_WIDTH = 9;

/** The rules are chosen on each sheet; on paper they take room from the names. */
const COLUMNS = FORM_COLUMNS.filter(({ key }) => key !== 'ruleSet');
const NAMES: readonly SummaryColumn['key'][] = ['sheet', 'projectName'];

const LEAST_HEIGHT = 21;
const HEADING_HEIGHT = 36;

const BODY: PlanStyle = {
  font: { name: '宋体', size: 10.5 },
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
  borders: 'all',
};

const widthOf = ({ key }: SummaryColumn): number => WIDTHS[key] ?? COUNT_WIDTH;

/** The cells of a column below its heading. */
const below = (column: number, last: number): CellRange => ({
  top: 1,
  left: column,
  bottom: last,
  right: column,
});

function stylesOf(last: number): SheetPlan['styles'] {
  const right = COLUMNS.length - 1;
  return [
    { range: { top: 0, left: 0, bottom: last, right }, style: BODY },
    { range: { top: 0, left: 0, bottom: 0, right }, style: { font: { ...BODY.font, bold: true } } },
    ...COLUMNS.flatMap(({ key, format }, column): SheetPlan['styles'] => {
      const range = below(column, last);
      if (NAMES.includes(key)) return [{ range, style: { horizontal: 'left', numberFormat: '@' } }];
      return format === undefined ? [] : [{ range, style: { numberFormat: format } }];
    }),
  ];
}

function heightOf(cells: readonly PlanCell[]): number {
  const texts = COLUMNS.map((column, index) => ({
    text: NAMES.includes(column.key) ? String(cells[index] ?? '') : '',
    characters: widthOf(column),
  }));
  return fittingHeight(texts, LEAST_HEIGHT);
}

/**
 * A sheet that sums up forms, one row each, under a heading that stays in sight and stands on every page: A4 landscape,
 * one page wide. It holds figures, no formulas: what the forms said when it was made.
 */
export function summaryPlan(forms: readonly SummarisedForm[], words: SummaryWords): SheetPlan {
  const rows = forms.map(formRow).map((row) => COLUMNS.map(({ key }): PlanCell => row[key] ?? null));
  const last = rows.length;
  return {
    sheetName: words.summary.name,
    cells: [COLUMNS.map((column) => columnHeading(column, words)), ...rows],
    merges: [],
    styles: stylesOf(last),
    rowHeights: [
      { from: 0, to: 0, points: HEADING_HEIGHT },
      ...rows.map((cells, index) => ({ from: index + 1, to: index + 1, points: heightOf(cells) })),
    ],
    columnWidths: COLUMNS.map((column, index) => ({ column: index, characters: widthOf(column) })),
    validations: [],
    marks: [],
    names: [],
    freezeRows: 1,
    page: {
      orientation: 'landscape',
      printArea: { top: 0, left: 0, bottom: last, right: COLUMNS.length - 1 },
      titleRows: { from: 0, to: 0 },
      blackAndWhite: true,
      centerHorizontally: true,
      margins: { top: 2, bottom: 1.5, left: 1.5, right: 1.5 },
    },
    firstCell: { row: 0, column: 0 },
  };
}
