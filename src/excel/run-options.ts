/** For commands: while a cell is being edited the batch waits until the person leaves it. */
export const WHEN_FREE: Excel.RunOptions = { delayForCellEdit: true };

/** For looks that come by themselves: while a cell is being edited the batch fails at once. */
export const AT_ONCE: Excel.RunOptions = { delayForCellEdit: false };
