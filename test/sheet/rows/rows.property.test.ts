import fc from 'fast-check';
import { rangeToA1 } from '../../../src/model/address';
import type { Grid } from '../../../src/model/grid';
import { gridOf } from '../grid-of';
import { addIndicator, deleteIndicator, moveDown, moveUp } from '../../../src/sheet/rows';
import type { TemplateIndicator } from '../../../src/sheet/template/content';
import { templateOf } from '../../../src/sheet/template/gallery';
import type { Template } from '../../../src/sheet/template/gallery';
import { onlyForm } from '../grids';
import { sheetModel } from './sheet-model';

function named(id: string): Template {
  const template = templateOf(id);
  if (!template) throw new Error(`no template ${id}`);
  return template;
}

const LEVELS = [
  ['产出指标', '数量指标'],
  ['产出指标', '成本指标'],
  ['效益指标', '社会效益指标'],
  ['满意度指标', '服务对象满意度指标'],
] as const;

const indicator = (level: number, name: string): TemplateIndicator => {
  const [level1, level2] = LEVELS[level] ?? LEVELS[0];
  return { level1, level2, name, target: '效果良好', actual: '', weight: 5, score: null, explanation: '' };
};

/** A form with so many indicators under each level; a level without any is left out. */
const start = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.nat(3), fc.nat(2), fc.nat(2))
  .map((counts) =>
    counts.flatMap((count, level) =>
      Array.from({ length: count }, (_, index) => indicator(level, `原${String(level)}-${String(index)}`)),
    ),
  );

const edit = fc.record({
  kind: fc.constantFrom('add' as const, 'delete' as const, 'up' as const, 'down' as const),
  place: fc.nat(1000),
});

/** What the edit does to a list of indicators, by the words of its rule; null where it is refused. */
function listAfter(
  list: readonly TemplateIndicator[],
  kind: 'add' | 'delete' | 'up' | 'down',
  index: number,
  added: TemplateIndicator,
): readonly TemplateIndicator[] | null {
  const own = list[index];
  if (!own) return null;
  if (kind === 'add') {
    return list.toSpliced(index + 1, 0, { ...added, level1: own.level1, level2: own.level2 });
  }
  if (kind === 'delete') return list.length === 1 ? null : list.toSpliced(index, 1);
  const other = kind === 'up' ? index - 1 : index + 1;
  const neighbour = list[other];
  if (neighbour?.level1 !== own.level1 || neighbour.level2 !== own.level2) return null;
  return list.with(index, neighbour).with(other, own);
}

const PLANS = { add: addIndicator, delete: deleteIndicator, up: moveUp, down: moveDown };

/** Everything a person sees of a sheet. */
const seen = ({ values, formulas, formats, merges }: Grid) => ({
  values,
  formulas,
  formats,
  merges: merges.map(rangeToA1).sort(),
});

test.each(['district', 'four-class', 'split-target'])(
  '%s: adding, deleting and moving in any order equals a form built that way from the start',
  (id) => {
    const template = named(id);
    const build = (indicators: readonly TemplateIndicator[]) =>
      gridOf(template.build({ year: 2025, content: { indicators } }));
    fc.assert(
      fc.property(start, fc.array(edit, { maxLength: 12 }), (before, edits) => {
        const sheet = sheetModel(build(before));
        let list: readonly TemplateIndicator[] = before;
        edits.forEach(({ kind, place }, count) => {
          const form = onlyForm(sheet.grid());
          const index = place % list.length;
          const added = indicator(0, `新${String(count)}`);
          const after = listAfter(list, kind, index, added);
          const answer = PLANS[kind](form, sheet.grid(), form.indicators[index]?.row ?? -1);
          expect(answer.plan === null).toBe(after === null);
          if (answer.plan === null || after === null) return;
          sheet.carryOut(answer.plan);
          list = after;
          if (kind !== 'add') return;
          const { row, column } = answer.plan.select;
          const { columns } = form;
          sheet.write(row, column, added.name);
          sheet.write(row, columns.target, added.target);
          if (id === 'split-target') sheet.write(row, columns.target - 1, '定性');
          sheet.write(row, columns.weight ?? -1, added.weight);
        });
        expect(seen(sheet.grid())).toEqual(seen(build(list)));
      }),
      { numRuns: 40 },
    );
  },
);
