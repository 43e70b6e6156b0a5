import type { Form, FormCell } from '../../model/form';
import type { PastPart } from './prefill';

const isFilled = (cell: FormCell | null): boolean => cell !== null && cell.text.trim() !== '';

/** What a form says of its own year, which a new one is not begun with. */
export function pastPartsOf({ indicators, funds, goals }: Form): readonly PastPart[] {
  const parts: Readonly<Record<PastPart, boolean>> = {
    actual: indicators.some(({ actual }) => isFilled(actual)),
    score: indicators.some(({ score }) => isFilled(score)),
    explanation: indicators.some(({ explanation }) => isFilled(explanation)),
    executed: funds?.rows.some(({ executed }) => isFilled(executed)) ?? false,
    'goal-actual': isFilled(goals.actual),
  };
  return (Object.keys(parts) as readonly PastPart[]).filter((part) => parts[part]);
}
