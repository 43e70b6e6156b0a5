import { useEffect, useState } from 'react';
import type { Locale } from '../../texts';
import type { PaneTexts } from './pane-texts';
import { CHINESE } from './zh-CN';

/** The texts of a language; Chinese where English cannot be fetched. Never rejects. */
async function textsIn(locale: Locale): Promise<PaneTexts> {
  if (locale === 'zh-CN') return CHINESE;
  try {
    return (await import('./en-US')).ENGLISH;
  } catch {
    return CHINESE;
  }
}

/** The texts of a language once they are there; meanwhile those shown before, null at the very beginning. */
export function useWords(locale: Locale): PaneTexts | null {
  const [texts, setTexts] = useState(locale === 'zh-CN' ? CHINESE : null);
  useEffect(() => {
    if (texts?.locale === locale) return undefined;
    let isOver = false;
    void textsIn(locale).then((fetched) => {
      if (!isOver) setTexts(fetched);
    });
    return () => {
      isOver = true;
    };
  }, [locale, texts]);
  return texts;
}
