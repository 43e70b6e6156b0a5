import { useEffect, useRef, type RefObject } from 'react';
import type { ExportStep } from './use-export';

/** The buttons that begin an export, by paper. */
const BUTTONS = { report: '.report-foot .fui-Button', form: '.report-foot .link' } as const;

/**
 * Gives the focus back to the button that began an export, once the question or the error that took its place is gone.
 * The buttons stand in the element of the ref.
 */
export function useExportFocus(step: ExportStep): RefObject<HTMLDivElement> {
  const around = useRef<HTMLDivElement>(null);
  const before = useRef(step);
  useEffect(() => {
    const { current: last } = before;
    before.current = step;
    const wasReplaced = last.kind === 'asking' || last.kind === 'failed';
    if (wasReplaced && last !== step)
      around.current?.querySelector<HTMLElement>(BUTTONS[last.paper])?.focus();
  }, [step]);
  return around;
}
