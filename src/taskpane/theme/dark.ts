import { createDarkTheme, type Theme } from '@fluentui/react-theme';
import { FONT, INK_BLUE } from './brand';

/** Fetched only where Excel is dark. */
export const DARK: Theme = {
  ...createDarkTheme(INK_BLUE),
  fontFamilyBase: FONT,
  colorBrandForeground1: INK_BLUE[110],
  colorBrandForeground2: INK_BLUE[120],
};
