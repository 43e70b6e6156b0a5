import { bounding } from '../engine/area';
import type { Engine } from '../engine/engine';

let made = 0;
const newId = (): string => `copy-${String(++made)}`;

function copyContents(engine: Engine, from: string, to: string): void {
  const used = engine.usedArea(from, true);
  if (!used) return;
  const area = bounding(used);
  const cells = engine.cells(from, area);
  engine.write(
    to,
    area,
    cells.map((row) =>
      row.map(({ value, formula, style }) => ({
        ...(formula === '' ? { value } : { value: '', formula }),
        ...(style.numberFormat === undefined ? {} : { numberFormat: style.numberFormat }),
      })),
    ),
  );
  for (const merge of engine.merges(from)) engine.merge(to, merge, false);
}

/** Copies what the add-in looks at: contents, number formats, merges, conditional formats, the sheet's own names. */
export function copySheet(engine: Engine, from: string, name: string): string {
  const to = engine.addSheet(name);
  const end = engine.begin('load');
  try {
    copyContents(engine, from, to);
    for (const rule of [...engine.conditionalRules(from)].reverse())
      engine.addConditionalRule(to, { ...rule, id: newId() });
    for (const own of engine.names().filter(({ sheetId }) => sheetId === from))
      engine.addName({ ...own, id: newId(), sheetId: to });
  } finally {
    end();
  }
  return to;
}
