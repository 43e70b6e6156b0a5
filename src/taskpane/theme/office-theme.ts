import { isDarkColor } from './darkness';

/** Whether Excel's theme is dark; where Excel does not tell, whether the system's is. */
export function isOfficeDark(): boolean {
  const background = Office.context?.officeTheme?.bodyBackgroundColor;
  return isDarkColor(background) ?? window.matchMedia('(prefers-color-scheme: dark)').matches;
}
