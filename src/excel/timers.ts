/** The session's only clock, handed in so that tests decide when time passes. */
export interface Timers {
  /** Calls `run` once after so many milliseconds; returns the way to call it off. */
  after(milliseconds: number, run: () => void): () => void;
}

export const systemTimers: Timers = {
  after(milliseconds, run) {
    const id = setTimeout(run, milliseconds);
    return () => {
      clearTimeout(id);
    };
  },
};

/** How long the session waits, in milliseconds. */
export const DELAYS = {
  /** Edits that come within this time are read together. */
  collect: 30,
  /** After this the pane says that it is reading (pane-design section 6). */
  sayReading: 300,
  /** Between two looks whether the person has left the cell. */
  editing: 2000,
  /** Between the tries after a failure of the host; when these are used up it is `rest`, for as long as it lasts. */
  backoff: [1000, 2000, 4000, 8000, 16000],
  rest: 30000,
  /** Until a batch that Excel does not answer is given up. */
  patience: 60000,
  /** Between two looks because the person turned to the pane. */
  focus: 5000,
  /** Between two looks because the person moves about on a sheet, in case an event was lost. */
  moving: 30000,
  /** Until a start without an answer from Office counts as failed. */
  start: 10000,
} as const;
