import type { Locale, Texts } from '../texts';
import { catalogue } from '../texts';
import { cliEnUs } from '../texts/cli.en-US';
import { cliZhCn } from '../texts/cli.zh-CN';
import type { CliTexts } from '../texts/cli-texts';

/** Everything the command line says, in one language; its own texts stay out of the pane's bundle. */
export interface Words extends Texts {
  readonly cli: CliTexts;
}

/** The words of the command line in a language. */
export function wordsIn(locale: Locale): Words {
  return { ...catalogue(locale), cli: locale === 'zh-CN' ? cliZhCn : cliEnUs };
}
