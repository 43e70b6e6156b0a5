import type { MarkKind } from '../model/sheet-plan';

/** What a mark looks like, in the words of Excel's conditional formats. */
export interface MarkLook {
  readonly fill: string;
  readonly font: string;
  readonly bold: boolean;
  readonly line: 'Dash' | 'Dot';
  readonly border: string;
}

/** Fill and font are set together, so that the pair keeps its contrast in any theme. */
export const MARK_LOOKS: Readonly<Record<MarkKind, MarkLook>> = {
  explanation: { fill: '#FFD6D2', font: '#7A0C14', bold: false, line: 'Dash', border: '#C4314B' },
  figure: { fill: '#FFE8B8', font: '#573A00', bold: true, line: 'Dot', border: '#A15C00' },
};
