import { useCallback, useEffect, useState } from 'react';
import type { Session, SheetGrid } from '../excel/session-state';
import { findIn, type PrefillFind } from './models/prefill-source';

/** The sheets of the workbook that have something to bring in. */
export interface PrefillSheets {
  /** `reading` at first; `failed` where the workbook could not be read. */
  readonly finds: readonly PrefillFind[] | 'reading' | 'failed';
  again(): void;
}

function findsIn(sheets: readonly SheetGrid[] | null): PrefillSheets['finds'] {
  if (!sheets) return 'failed';
  return sheets.flatMap(
    ({ sheetId, grid }) => findIn({ kind: 'sheet', sheetId, name: grid.sheet }, [grid]) ?? [],
  );
}

/** Reads the workbook once, and again when the person comes back to the pane or asks for it. */
export function usePrefillSheets(session: Session): PrefillSheets {
  const [finds, setFinds] = useState<PrefillSheets['finds']>('reading');
  const read = useCallback(
    async (): Promise<PrefillSheets['finds']> => findsIn(await session.readWorkbook()),
    [session],
  );
  useEffect(() => {
    let isOver = false;
    const show = (): void =>
      void read().then((found) => {
        if (!isOver) setFinds(found);
      });
    show();
    window.addEventListener('focus', show);
    return () => {
      isOver = true;
      window.removeEventListener('focus', show);
    };
  }, [read]);
  return { finds, again: () => void read().then(setFinds) };
}
