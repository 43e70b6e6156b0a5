import type { PlanPage, SheetPlan } from '../../model/sheet-plan';
import { nativeMarks } from '../marks';
import { modeName } from '../mode-name';
import { layBody } from './body';
import type { BodyRows } from './body';
import { blankIndicators } from './content';
import { area, createDraft } from './draft';
import { layHead } from './head';
import type { Place } from './head';
import { styleForm } from './look';
import type { TemplateOptions } from './options';
import { promptsFor } from './prompts';
import { rowsBelow } from './shape';
import type { FormShape } from './shape';
import type { RowGroup } from './template';

/** What tells one self-evaluation form from another. */
export interface FormKind {
  readonly shape: FormShape;
  readonly title: string;
  /** The line above the title (附件1); null where there is none. */
  readonly annex: string | null;
  /** 填表人 · 联系电话 · 填写日期 and the seal, or the seal alone. */
  readonly foot: 'signed' | 'sealed';
  readonly groups: readonly RowGroup[];
  readonly executionWeight: number;
  readonly ruleSet: string;
}

/** A4, one page wide, the indicators' headings on every page, fills kept off paper (domain.md section 8). */
function pageOf({ shape, rows }: Place, { last }: BodyRows): PlanPage {
  return {
    orientation: shape.orientation,
    printArea: area(0, shape.columns.label, last, shape.columns.last),
    titleRows: { from: rows.headings, to: rows.headings },
    blackAndWhite: true,
    centerHorizontally: true,
    margins: { top: 1.5, bottom: 1.3, left: 1.3, right: 1.3 },
  };
}

function executionWeightOf({ executionWeight }: FormKind, asked: number | undefined): number {
  return asked !== undefined && asked >= 0 && asked <= 100 ? asked : executionWeight;
}

/**
 * A self-evaluation form as a whole sheet: empty with the usual rows and weights, or filled with `options.content`. It
 * scores automatically, carries the native marks, and works without the add-in: rate, execution score and totals are
 * formulas. No rows are frozen: the headings stand in row 13, and what is above would fill a small screen.
 */
export function formTemplate(kind: FormKind, options: TemplateOptions): SheetPlan {
  const { shape } = kind;
  const executionWeight = executionWeightOf(kind, options.executionWeight);
  const indicators = options.content?.indicators ?? blankIndicators(options, kind.groups, executionWeight);
  const draft = createDraft(shape.widths.length);
  const place: Place = { draft, shape, rows: rowsBelow(kind.annex === null ? 0 : 1) };
  if (kind.annex !== null) {
    draft.putMerged(area(0, shape.columns.label, 0, shape.columns.last), kind.annex);
    draft.height(0, 20);
  }
  layHead(place, options.title ?? kind.title, executionWeight, options);
  const body = layBody(place, indicators, kind.foot);
  styleForm(place, body);
  const span = { top: place.rows.firstIndicator, bottom: body.lastIndicator };
  return {
    sheetName: options.sheetName ?? '自评表',
    ...draft.parts(),
    columnWidths: shape.widths.map((characters, column) => ({ column, characters })),
    validations: promptsFor(place, indicators),
    marks: indicators.length === 0 ? [] : nativeMarks(span, shape.columns),
    names: [modeName({ mode: 'automatic', ruleSet: options.ruleSet ?? kind.ruleSet })],
    freezeRows: 0,
    page: pageOf(place, body),
    firstCell: { row: place.rows.project, column: shape.pair[1][0] },
  };
}
