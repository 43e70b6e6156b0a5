/** @jest-environment ./workbench/jest/environment.cjs */
import fc from 'fast-check';
import { rangeToA1, toA1 } from '../../src/model/address';
import { readSheets } from '../../src/excel/batches';
import { carryOutPlan } from '../../src/excel/carry-out-plan';
import { evaluateBy, modeOf, NO_WISH } from '../../src/excel/sheet-record';
import type { RowEdit } from '../../src/excel/session-state';
import type { SheetReading } from '../../src/excel/sheet-reading';
import { isOwnMark, marksFor } from '../../src/sheet/marks';
import { recognise } from '../../src/sheet/recognise';
import type { TemplateIndicator } from '../../src/sheet/template/content';
import { templateOf } from '../../src/sheet/template/gallery';
import { beginSession } from './live';
import type { Live } from './live';

const SHEET = '自评表';
const LEVELS = [
  ['产出指标', '数量指标'],
  ['产出指标', '质量指标'],
  ['满意度指标', '服务对象满意度指标'],
] as const;

const indicator = (level: number, name: string, target = '≥10个'): TemplateIndicator => {
  const [level1, level2] = LEVELS[level] ?? LEVELS[0];
  return { level1, level2, name, target, actual: '', weight: 5, score: null, explanation: '' };
};

const START = [indicator(0, '甲'), indicator(0, '乙'), indicator(1, '丙'), indicator(2, '丁')];

let live: Live;

beforeEach(async () => workbench.reset());
afterEach(async () => live.session.dispose());

/** Puts a filled template on a sheet; gives the sheet's id. */
async function insertFilled(id: string, indicators: readonly TemplateIndicator[], sheetName = SHEET) {
  const plan = templateOf(id)?.build({ year: 2025, sheetName, content: { indicators } });
  if (!plan) throw new Error(`no template ${id}`);
  return (await carryOutPlan(plan)).id;
}

async function readingOf(id: string): Promise<SheetReading> {
  const reading = (await readSheets([id])).get(id);
  if (!reading) throw new Error('the sheet is gone');
  return reading;
}

/** Everything a person sees of the cells of a sheet. */
function seen({ grid: { values, formulas, formats, merges } }: SheetReading) {
  return { values, formulas, formats, merges: merges.map(rangeToA1).sort() };
}

/** The formulas of the marks that stand on a sheet, and those that its form asks for. */
function marksOf(reading: SheetReading): { standing: string[]; asked: string[] } {
  const asked = recognise(reading.grid).flatMap((form) =>
    marksFor(form, evaluateBy(form, modeOf(reading, NO_WISH))),
  );
  const bare = (formula: string) => formula.replace(/^=/, '');
  return {
    standing: reading.rules
      .map(({ formula }) => bare(formula))
      .filter(isOwnMark)
      .sort(),
    asked: asked.map(({ formula }) => bare(formula)).sort(),
  };
}

/** Selects the name of the nth indicator and does something with its row. */
async function editAt(index: number, edit: RowEdit): Promise<void> {
  const { indicators, columns } = live.view().form;
  const row = indicators[index]?.row ?? 0;
  await workbench.person.select(SHEET, toA1({ row, column: columns.name }));
  await live.flush();
  await live.session.editRows(edit);
}

/** The list after an edit that is possible; null where it is not. */
function listAfter(
  list: readonly TemplateIndicator[],
  edit: RowEdit,
  index: number,
  added: TemplateIndicator,
) {
  const own = list[index];
  if (!own) return null;
  if (edit === 'add') {
    return list.toSpliced(index + 1, 0, { ...added, level1: own.level1, level2: own.level2 });
  }
  if (edit === 'delete') return list.length === 1 ? null : list.toSpliced(index, 1);
  const other = edit === 'up' ? index - 1 : index + 1;
  const neighbour = list[other];
  if (neighbour?.level1 !== own.level1 || neighbour.level2 !== own.level2) return null;
  return list.with(index, neighbour).with(other, own);
}

const edits = fc.array(
  fc.record({
    edit: fc.constantFrom<RowEdit>('add', 'delete', 'up', 'down'),
    place: fc.nat(1000),
  }),
  { minLength: 6, maxLength: 8 },
);

test.each(['district', 'split-target'])(
  '%s: adding, deleting and moving indicators equals a form inserted that way',
  async (id) => {
    await fc.assert(
      fc.asyncProperty(edits, async (asked) => {
        await workbench.reset();
        const sheetId = await insertFilled(id, START);
        live = await beginSession();
        let list: readonly TemplateIndicator[] = START;
        for (const [count, { edit, place }] of asked.entries()) {
          const index = place % list.length;
          const added = indicator(0, `新${String(count)}`, '效果良好');
          const after = listAfter(list, edit, index, added);
          await editAt(index, edit);
          const { status } = live.session.getState();
          expect(status.kind).toBe(after ? 'rows-edited' : 'refused');
          if (!after) continue;
          list = after;
          if (edit === 'add') await typeAdded(added);
          await live.flush();
        }
        const fresh = await readingOf(await insertFilled(id, list, '照此插入'));
        const reading = await readingOf(sheetId);
        expect(seen(reading)).toEqual(seen(fresh));
        const { standing, asked: wanted } = marksOf(reading);
        expect(standing).toEqual(wanted);
        await live.session.dispose();
      }),
      { numRuns: 3, seed: 20251121 },
    );
  },
);

/** Types an indicator into the row that was added, where the cursor stands. */
async function typeAdded({ name, target, weight }: TemplateIndicator): Promise<void> {
  const { selected, forms, current } = live.session.getState();
  const columns = forms[current]?.form.columns;
  if (!selected || !columns || columns.weight === null) throw new Error('no row was added');
  const at = (column: number) => toA1({ row: selected.row, column });
  await workbench.person.type(SHEET, at(selected.column), name);
  await workbench.person.type(SHEET, at(columns.target), target);
  if (forms[current]?.form.layout === 'split-target') {
    await workbench.person.type(SHEET, at(columns.target - 1), '定性');
  }
  await workbench.person.type(SHEET, at(columns.weight), weight);
}
