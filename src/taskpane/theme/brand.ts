import type { BrandVariants } from '@fluentui/react-theme';

/** Ink blue: neither Excel's green, which reads as 达成, nor red, which reads as 须改正. White on 80 is 5.3:1. */
export const INK_BLUE: BrandVariants = {
  10: '#04131f',
  20: '#0a2233',
  30: '#0f3049',
  40: '#133e5e',
  50: '#174c73',
  60: '#1b5988',
  70: '#1f669b',
  80: '#2470aa',
  90: '#3f87c1',
  100: '#5a9bd2',
  110: '#74ade0',
  120: '#89bbe8',
  130: '#a3cbef',
  140: '#bddaf5',
  150: '#d6e8f9',
  160: '#edf5fc',
};

/** The fonts of Chinese Windows, macOS and Linux. */
export const FONT =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';
