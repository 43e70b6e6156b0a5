import type { Form, FormColumns } from '../model/form';
import { shiftMemory } from '../sheet/score-writes';
import type { RememberedScore } from '../sheet/score-memory';
import type { ScoreMemory } from '../sheet/score-writes';
import { shifted } from './changes';
import type { Change, Shift } from './changes';
import type { KnownForm, SheetRecord } from './sheet-record';

/** The shifts of one axis, in the order in which they came. */
export function shiftsOf(changes: readonly Change[], axis: Shift['axis']): readonly Shift[] {
  return changes.flatMap(({ shift }) => (shift?.axis === axis ? [shift] : []));
}

/** Where a row or column stands after shifts; null where it was taken out. */
export function moved(index: number | null, shifts: readonly Shift[]): number | null {
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

/**
 * The memory of a form by the rows where it stands now. Where an event comes late, a look has followed the rows
 * already, and counting the event again would lose one: rows that bear their name in their old place stay there.
 */
function memoryNow({ memory }: KnownForm, form: Form, changes: readonly Change[]): ScoreMemory {
  const shiftedMemory = movedMemory(memory, changes);
  const names = new Map(form.indicators.map(({ row, name }) => [row, name.text]));
  const isNamed = (row: number, remembered: RememberedScore | undefined) =>
    remembered !== undefined && names.get(row) === remembered.name;
  const staying = [...memory].filter(
    ([row, remembered]) => isNamed(row, remembered) && !isNamed(row, shiftedMemory.get(row)),
  );
  const stayed = new Set(staying.map(([, remembered]) => remembered));
  return new Map([...[...shiftedMemory].filter(([, remembered]) => !stayed.has(remembered)), ...staying]);
}

/** A form that cannot be read now, where it must come back: its heading row, columns and memory moved. */
function movedForm(known: KnownForm, changes: readonly Change[]): KnownForm {
  const rows = shiftsOf(changes, 'row');
  const columns = shiftsOf(changes, 'column');
  const { form } = known;
  const place = (index: number) => moved(index, columns) ?? index;
  const optional = (index: number | null) => (index === null ? null : place(index));
  return {
    ...known,
    memory: movedMemory(known.memory, changes),
    form: {
      ...form,
      headingRow: moved(form.headingRow, rows) ?? form.headingRow,
      columns: {
        level1: optional(form.columns.level1),
        level2: optional(form.columns.level2),
        name: place(form.columns.name),
        target: place(form.columns.target),
        actual: place(form.columns.actual),
        weight: optional(form.columns.weight),
        score: optional(form.columns.score),
        explanation: optional(form.columns.explanation),
        measures: optional(form.columns.measures),
      },
    },
  };
}

/** The memory by the rows where the form stands now, as far as each row has kept its name. */
function followed(known: KnownForm, form: Form): ScoreMemory {
  const down = form.headingRow - known.form.headingRow;
  const names = new Map(form.indicators.map(({ row, name }) => [row, name.text]));
  return new Map(
    [...known.memory].flatMap(([row, remembered]) =>
      names.get(row + down) === remembered.name ? [[row + down, remembered] as const] : [],
    ),
  );
}

/** Forms as read anew, each with the memory of the one it was. */
export interface Matching {
  readonly forms: readonly { readonly form: Form; readonly memory: ScoreMemory | null }[];
  /** Known forms that are not there now, moved as the events say. */
  readonly lost: readonly KnownForm[];
  /** A known form is not where it must be: its structure was changed. */
  readonly isChanged: boolean;
}

/**
 * The header check: finds each known form again by its heading row and columns, moved as the events say. Where one is
 * not found nothing is written this time. What is known of its scores is kept: for a form of which the events did not
 * tell where it went, and for the time when its headings are back.
 */
export function matchForms(
  forms: readonly Form[],
  { forms: known, lost }: Pick<SheetRecord, 'forms' | 'lost'>,
  changes: readonly Change[],
): Matching {
  const isScrambled = changes.some(({ scrambled }) => scrambled);
  const matches = forms.map(
    (form) =>
      known.find((one) => isWhereExpected(form, one.form, changes)) ??
      lost.find((one) => isWhereExpected(form, one.form, changes)) ??
      known.find((one) => isWhereExpected(form, one.form, [])),
  );
  const missing = known.filter((one) => !matches.includes(one));
  return {
    forms: forms.map((form, index) => {
      const match = matches[index];
      if (match) return { form, memory: isScrambled ? null : memoryNow(match, form, changes) };
      const [only] = missing.length === 1 ? missing : [];
      return { form, memory: only ? followed(only, form) : null };
    }),
    lost: [...lost.filter((one) => !matches.includes(one)), ...missing].map((one) => movedForm(one, changes)),
    isChanged: missing.length > 0,
  };
}
