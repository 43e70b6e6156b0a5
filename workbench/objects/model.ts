import type { Engine } from '../engine/engine';
import type { References } from '../protocol/references';
import { ConditionalFormatObject } from './conditional-format';
import { ConditionalFormatsObject } from './conditional-formats';
import type { ObjectContext, ObjectFactory } from './context';
import { DataValidationObject } from './data-validation';
import { FreezePanesObject } from './freeze-panes';
import { Handlers } from './handlers';
import { moveOf } from '../engine/move';
import { NamedItemObject, NamedItemsObject } from './named-items';
import { PageLayoutObject } from './page-layout';
import { makeRange } from './range';
import { RangeAreasObject } from './range-areas';
import { RangeFormatObject } from './range-format';
import { SheetStates } from './sheet-states';
import { WorkbookObject } from './workbook';
import { WorksheetObject } from './worksheet';
import { WorksheetProtectionObject } from './worksheet-protection';

export interface Model {
  readonly context: ObjectContext;
  readonly workbook: WorkbookObject;
  readonly settings: Map<string, unknown>;
}

/** The object model of a workbook; objects that are kept follow their cells. */
export function createModel(engine: Engine, references: References): Model {
  const settings = new Map<string, unknown>();
  const make: ObjectFactory = {
    workbook: () => workbook,
    worksheet: (sheetId) => new WorksheetObject(context, sheetId),
    range: (sheetId, area) => makeRange(context, sheetId, area),
    rangeAreas: (sheetId, areas) => new RangeAreasObject(context, sheetId, areas),
    rangeFormat: (sheetId, areas) => new RangeFormatObject(context, sheetId, areas),
    conditionalFormats: (sheetId, areas) => new ConditionalFormatsObject(context, sheetId, areas),
    conditionalFormat: (sheetId, rule) => new ConditionalFormatObject(context, sheetId, rule),
    dataValidation: (sheetId, areas) => new DataValidationObject(context, sheetId, areas),
    names: (sheetId) => new NamedItemsObject(context, sheetId),
    namedItem: (name) => new NamedItemObject(context, name),
    freezePanes: (sheetId) => new FreezePanesObject(context, sheetId),
    pageLayout: (sheetId) => new PageLayoutObject(context, sheetId),
    worksheetProtection: (sheetId) => new WorksheetProtectionObject(context, sheetId),
  };
  const context: ObjectContext = {
    engine,
    make,
    states: new SheetStates(),
    handlers: new Handlers(),
    calculation: { mode: 'Automatic' },
  };
  const workbook = new WorkbookObject(context, settings);
  engine.events.listen((event) => {
    const move = moveOf(event);
    if (event.kind === 'deleted') context.states.forget(event.sheetId);
    if (!move) return;
    context.states.follow(move);
    for (const object of references.all()) object.follow?.(move);
  });
  return { context, workbook, settings };
}
