import type { Locale } from '../texts';

const KEY = 'jixiao.language';

/** The language that the person chose in 设置; null where none was chosen or storage is closed to add-ins. */
export function chosenLanguage(storage: () => Storage): Locale | null {
  try {
    const stored = storage().getItem(KEY);
    return stored === 'zh-CN' || stored === 'en-US' ? stored : null;
  } catch {
    return null;
  }
}

/** Keeps the chosen language; where storage is closed the choice holds until the pane is closed. */
export function keepLanguage(storage: () => Storage, locale: Locale): void {
  try {
    storage().setItem(KEY, locale);
  } catch {
    return;
  }
}

/** Excel's display language as one of ours: Chinese of any kind is zh-CN, English en-US, anything else zh-CN. */
export function languageOf(displayLanguage: string): Locale {
  return displayLanguage.toLowerCase().startsWith('en') ? 'en-US' : 'zh-CN';
}
