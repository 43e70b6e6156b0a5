import type { PlanPage, SheetPlan } from '../../model/sheet-plan';
import { nativeMarks } from '../marks';
import { DEFAULT_RULE_SET, modeName } from '../mode-name';
import { layBody } from './body';
import { COLUMNS, ROWS, WIDTHS } from './columns';
import { blankIndicators } from './content';
import { area, createDraft } from './draft';
import { layHead } from './head';
import { styleForm } from './look';
import type { TemplateOptions } from './options';
import { promptsFor } from './prompts';

/** A4 portrait, one page wide, the indicators' headings on every page, fills kept off paper (domain.md section 8). */
function pageOf(lastRow: number): PlanPage {
  return {
    orientation: 'portrait',
    printArea: area(0, COLUMNS.label, lastRow, COLUMNS.last),
    titleRows: { from: ROWS.headings, to: ROWS.headings },
    blackAndWhite: true,
    centerHorizontally: true,
    margins: { top: 1.5, bottom: 1.3, left: 1.3, right: 1.3 },
  };
}

/**
 * The standard 项目支出绩效自评表 (财预〔2020〕10号附件) as a whole sheet: empty with the usual rows and weights, or
 * filled with `content`. It scores automatically, carries the native marks, and works without the add-in: rate,
 * execution score and totals are formulas. No rows are frozen: the headings stand in row 13, too far down to keep.
 */
export function standardTemplate(options: TemplateOptions): SheetPlan {
  const { year, content = {}, title = '项目支出绩效自评表', ruleSet = DEFAULT_RULE_SET } = options;
  const indicators = content.indicators ?? blankIndicators(options.counts);
  const draft = createDraft(WIDTHS.length);
  layHead(draft, title, year, content);
  const rows = layBody(draft, indicators);
  styleForm(draft, rows);
  const span = { top: ROWS.firstIndicator, bottom: rows.lastIndicator };
  return {
    sheetName: options.sheetName ?? '自评表',
    ...draft.parts(),
    columnWidths: WIDTHS.map((characters, column) => ({ column, characters })),
    validations: promptsFor(rows.lastIndicator),
    marks: indicators.length === 0 ? [] : nativeMarks(span, COLUMNS),
    names: [modeName({ mode: 'automatic', ruleSet })],
    freezeRows: 0,
    page: pageOf(rows.last),
    firstCell: { row: ROWS.project, column: COLUMNS.name },
  };
}
