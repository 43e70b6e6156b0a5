import { useCallback, useEffect, useRef, useState } from 'react';
import type { WriteResult } from '../excel/session-state';

/** An explanation on its way from the box into its cell. */
export interface Explanation {
  readonly draft: string;
  /** Another text stands in the cell than the one that the person began from. */
  readonly conflict: boolean;
  setDraft(draft: string): void;
  /** Writes what differs; resolves to false where it could not be written. */
  save(): Promise<boolean>;
  /** Writes over what stands in the cell by now. */
  keepMine(): void;
  /** Drops the draft for what stands in the cell. */
  keepSheets(): void;
}

/** Writes a text where another one is expected to stand. */
export type WriteExplanation = (text: string, before: string) => Promise<WriteResult>;

/** Keeps the draft of an explanation beside the `text` in its cell: unsaved words are never lost, nor others overwritten. */
export function useExplanation(text: string, write: WriteExplanation): Explanation {
  const [draft, setDraft] = useState(text);
  const [base, setBase] = useState(text);
  const isDirty = draft !== base;
  if (!isDirty && text !== base) {
    setBase(text);
    setDraft(text);
  }
  const latest = useRef({ draft, base, text, write });
  useEffect(() => {
    latest.current = { draft, base, text, write };
  });
  const saving = useRef<Promise<boolean> | null>(null);

  const saveOver = useCallback((before: string): Promise<boolean> => {
    const { draft: words, write: writeNow } = latest.current;
    saving.current ??= writeNow(words, before)
      .then((result) => {
        if (result === 'written') {
          latest.current = { ...latest.current, base: words };
          setBase(words);
        }
        return result === 'written';
      })
      .finally(() => {
        saving.current = null;
      });
    return saving.current;
  }, []);
  const save = useCallback((): Promise<boolean> => {
    const { draft: words, base: known, text: standing } = latest.current;
    if (words === known) return Promise.resolve(true);
    return standing === known ? saveOver(known) : Promise.resolve(false);
  }, [saveOver]);

  useEffect(
    () => () => {
      void save();
    },
    [save],
  );
  return {
    draft,
    conflict: isDirty && text !== base,
    setDraft,
    save,
    keepMine: () => void saveOver(text),
    keepSheets: () => {
      setBase(text);
      setDraft(text);
    },
  };
}
