import type { Border, ConditionalFormattingOptions } from 'exceljs';
import { rangeToA1 } from '../../model/address';
import type { MarkRule } from '../../model/sheet-plan';
import { MARK_LOOKS } from '../../sheet/mark-looks';
import { argb } from './cell-styles';

const LINES = { Dash: 'dashed', Dot: 'dotted' } as const;

/** A mark as a conditional format; `priority` counts from 1. */
export function conditionalFormat(mark: MarkRule, priority: number): ConditionalFormattingOptions {
  const look = MARK_LOOKS[mark.kind];
  const edge: Partial<Border> = { style: LINES[look.line], color: argb(look.border) };
  return {
    ref: rangeToA1(mark.range),
    rules: [
      {
        type: 'expression',
        priority,
        formulae: [mark.formula.replace(/^=/, '')],
        style: {
          font: { color: argb(look.font), ...(look.bold && { bold: true }) },
          // In a conditional format a solid fill has its colour in the background (ECMA-376 part 1, 18.3.1.10).
          fill: { type: 'pattern', pattern: 'solid', bgColor: argb(look.fill) },
          border: { top: edge, bottom: edge, left: edge, right: edge },
        },
      },
    ],
  };
}
