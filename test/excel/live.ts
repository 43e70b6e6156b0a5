import { rangeToA1 } from '../../src/model/address';
import { Lane } from '../../src/excel/lane';
import { LiveSession } from '../../src/excel/live-session';
import type { FormView } from '../../src/excel/session-state';
import { gridsOfCase } from '../sheet/cases';
import type { CaseName } from '../sheet/cases';
import { manualTimers } from './manual-timers';
import type { ManualTimers } from './manual-timers';

/** A session on the workbench whose time a test lets pass. */
export interface Live {
  readonly session: LiveSession;
  readonly timers: ManualTimers;
  /** Turns to the pane, as a click into it does. */
  focus(): void;
  /** Whether anybody still listens for that. */
  listensForFocus(): boolean;
  /** Lets events arrive and what they set off be done, without letting any longer wait pass. */
  flush(): Promise<void>;
  /** The form that the pane would show. */
  view(): FormView;
}

const COLLECT = 30;

// The engine calculates after a fixed pause, some tenths of a second for each edit.
jest.setTimeout(120_000);

/** Begins a session on whatever the workbench holds; `year` is that of new forms. */
export async function beginSession(year = 2025): Promise<Live> {
  const timers = manualTimers();
  const lane = new Lane();
  const focusListeners = new Set<() => void>();
  const onFocus = (listener: () => void) => {
    focusListeners.add(listener);
    return () => {
      focusListeners.delete(listener);
    };
  };
  const session = new LiveSession({ timers, year: () => year, onFocus }, lane);
  await session.begin();
  await workbench.settled();
  const flush = async () => {
    do {
      await workbench.settled();
      timers.advance(COLLECT);
      await lane.idle();
      await workbench.settled();
    } while ((timers.next() ?? Infinity) <= COLLECT);
  };
  const view = () => {
    const { forms, current } = session.getState();
    const form = forms[current];
    if (!form) throw new Error('no form is shown');
    return form;
  };
  const focus = () => {
    for (const listener of focusListeners) listener();
  };
  return { session, timers, flush, view, focus, listensForFocus: () => focusListeners.size > 0 };
}

/** Puts a published form on a sheet, cells, merges and number formats, as its file has them. */
export async function loadCase(name: CaseName, sheet = '自评表'): Promise<void> {
  const [grid] = gridsOfCase(name);
  if (!grid) throw new Error(`no sheet in ${name}`);
  const { origin, values, formats, merges } = grid;
  const blank = (count: number) => new Array<null>(count).fill(null);
  const numberFormats = formats.flatMap((row, r) =>
    row.flatMap((format, c) => {
      const at = { top: r + origin.row, left: c + origin.column };
      return format === 'General' ? [] : [[rangeToA1({ ...at, bottom: at.top, right: at.left }), format]];
    }),
  );
  await workbench.load({
    name: sheet,
    cells: [
      ...Array.from({ length: origin.row }, () => []),
      ...values.map((row) => [...blank(origin.column), ...row]),
    ],
    merges: merges.map(rangeToA1),
    formats: Object.fromEntries(numberFormats),
  });
}

/** Cells whose conditional format of that kind is lit, of a range of one column. */
export async function litCells(sheet: string, column: string, rows: readonly number[]): Promise<number[]> {
  const lit: number[] = [];
  for (const row of rows) {
    const rules = await workbench.sheet(sheet).isLit(`${column}${String(row)}`);
    if (rules.some(({ formula }) => formula.includes('jixiao:explanation'))) lit.push(row);
  }
  return lit;
}
