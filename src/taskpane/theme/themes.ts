import type { BrandVariants, Theme } from '@fluentui/react-theme';
import { createDarkTheme, createLightTheme } from '@fluentui/react-theme';

/** Ink blue: neither Excel's green, which reads as 达成, nor red, which reads as 须改正. White on 80 is 5.3:1. */
const INK_BLUE: BrandVariants = {
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

const FONT =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

const LIGHT: Theme = { ...createLightTheme(INK_BLUE), fontFamilyBase: FONT };

const DARK: Theme = {
  ...createDarkTheme(INK_BLUE),
  fontFamilyBase: FONT,
  colorBrandForeground1: INK_BLUE[110],
  colorBrandForeground2: INK_BLUE[120],
};

/** The pane's theme; high contrast needs none of ours, `forced-colors` overrides both. */
export function themeFor(dark: boolean): Theme {
  return dark ? DARK : LIGHT;
}
