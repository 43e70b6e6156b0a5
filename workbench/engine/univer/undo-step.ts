import { IUniverInstanceService } from '@univerjs/core';
import type { UniverContext } from './context';

/** Puts the parts of an array, each ending at one of `ends`, in the opposite order. */
function reverseParts<T>(items: T[], ends: readonly number[]): void {
  const parts = ends.map((end, index) => items.slice(ends[index - 1] ?? 0, end));
  items.splice(0, items.length, ...parts.toReversed().flat());
}

/**
 * Gathers everything that is done until the returned function is called into one undo step. Univer's own grouping undoes in the
 * order of doing, which is wrong as soon as two changes touch one cell: the order is put right at the end.
 */
export function groupUndo({ injector, undoStack, unitId }: UniverContext): () => void {
  injector.get(IUniverInstanceService).focusUnit(unitId);
  const before = undoStack.pitchTopUndoElement();
  const grouping = undoStack.__tempBatchingUndoRedo(unitId);
  const ends: number[] = [];
  const pushes = undoStack.undoRedoStatus$.subscribe(() => {
    const step = undoStack.pitchTopUndoElement();
    const end = step?.undoMutations.length ?? 0;
    if (step && step !== before && end !== (ends.at(-1) ?? 0)) ends.push(end);
  });
  return () => {
    pushes.unsubscribe();
    grouping.dispose();
    const step = undoStack.pitchTopUndoElement();
    if (step && ends.length > 1) reverseParts(step.undoMutations, ends);
  };
}
