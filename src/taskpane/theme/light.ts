import { createLightTheme, type Theme } from '@fluentui/react-theme';
import { FONT, INK_BLUE } from './brand';

export const LIGHT: Theme = { ...createLightTheme(INK_BLUE), fontFamilyBase: FONT };
