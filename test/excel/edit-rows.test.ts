/** @jest-environment ./workbench/jest/environment.cjs */
import fc from 'fast-check';
import { toA1 } from '../../src/model/address';
import type { RowEdit } from '../../src/excel/session-state';
import type { TemplateIndicator } from '../../src/sheet/template/content';
import { beginSession } from './live';
import type { Live } from './live';
import { indicator, insertFilled, marksOf, readingOf, seen, SHEET, START } from './row-forms';

let live: Live;

beforeEach(async () => workbench.reset());
afterEach(async () => live.session.dispose());

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
