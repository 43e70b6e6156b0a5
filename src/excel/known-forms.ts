import type { Form, FormColumns } from '../model/form';
import { shiftMemory } from '../sheet/score-writes';
import type { ScoreMemory } from '../sheet/score-writes';
import { shifted } from './changes';
import type { Change, Shift } from './changes';
import type { KnownForm } from './sheet-record';

function shiftsOf(changes: readonly Change[], axis: Shift['axis']): readonly Shift[] {
  return changes.flatMap(({ shift }) => (shift?.axis === axis ? [shift] : []));
}

function moved(index: number | null, shifts: readonly Shift[]): number | null {
  return shifts.reduce<number | null>((at, shift) => (at === null ? null : shifted(at, shift)), index);
}

const COLUMNS: readonly (keyof FormColumns)[] = [
  'level1',
  'level2',
  'name',
  'target',
  'actual',
  'weight',
  'score',
  'explanation',
];

/** Whether a form stands where the known one must stand after the changes, heading row and every column. */
function isWhereExpected(form: Form, known: Form, changes: readonly Change[]): boolean {
  const columns = shiftsOf(changes, 'column');
  return (
    form.headingRow === moved(known.headingRow, shiftsOf(changes, 'row')) &&
    COLUMNS.every((key) => form.columns[key] === moved(known.columns[key], columns))
  );
}

function movedMemory(memory: ScoreMemory, changes: readonly Change[]): ScoreMemory {
  return shiftsOf(changes, 'row').reduce(
    (shiftedMemory, { at, count }) =>
      shiftMemory(shiftedMemory, {
        kind: count > 0 ? 'inserted' : 'deleted',
        row: at,
        count: Math.abs(count),
      }),
    memory,
  );
}

/** Forms as read anew, each with the memory of the one it was. */
export interface Matching {
  readonly forms: readonly { readonly form: Form; readonly memory: ScoreMemory | null }[];
  /** A known form is not where it must be: its structure was changed. */
  readonly isChanged: boolean;
}

/**
 * The header check: finds each known form again by its heading row and columns, moved as the events say. A form that
 * is not found gives no memory, and without memory nothing of it is written.
 */
export function matchForms(
  forms: readonly Form[],
  known: readonly KnownForm[],
  changes: readonly Change[],
): Matching {
  const isScrambled = changes.some(({ scrambled }) => scrambled);
  const found = forms.map((form) => {
    const match = known.find((one) => isWhereExpected(form, one.form, changes));
    return { form, match };
  });
  const matches = new Set(found.map(({ match }) => match));
  return {
    forms: found.map(({ form, match }) => ({
      form,
      memory: match && !isScrambled ? movedMemory(match.memory, changes) : null,
    })),
    isChanged: known.some((one) => !matches.has(one)),
  };
}
