import type { RuleExample, RuleSet } from '../model/rule-set';
import { ruleSets } from '../scoring';
import { plainText, scoreText } from '../texts/figures';
import type { Locale } from '../texts';
import { namedRules } from './named-rules';
import { write } from './output';
import { valuesOf } from './rule-values';
import type { Streams } from './output';
import { wordsIn } from './words';
import type { Words } from './words';

function exampleLine({ target, actual, weight, outcome, score, allowed }: RuleExample, words: Words): string {
  const { rules } = words.cli;
  const [low, high] = allowed ?? [0, weight];
  const points = score === null ? rules.decided(low, high) : scoreText(score);
  const cells = [target, actual, plainText(weight), words.outcomes[outcome], points];
  return `  ${cells.map((cell) => (cell === '' ? rules.none : cell)).join('  |  ')}`;
}

/** One rule set in full: its values, where each comes from, and its worked examples. */
function explanation(ruleSet: RuleSet, locale: Locale, words: Words): string {
  const { rules, titleAndDetail } = words.cli;
  const lines = [
    `${ruleSet.id}  ${ruleSet.name[locale]}`,
    titleAndDetail(rules.source, ruleSet.source),
    ...valuesOf(ruleSet, words).flatMap(({ item, text }) => {
      const source = ruleSet.sources?.[item];
      const line = titleAndDetail(rules.items[item], text);
      return [line, ...(source === undefined ? [] : [`  ${rules.sourceOf(rules.items[item], source)}`])];
    }),
  ];
  if (ruleSet.examples.length > 0) {
    lines.push(rules.examples, `  ${rules.exampleColumns.join('  |  ')}`);
    lines.push(...ruleSet.examples.map((example) => exampleLine(example, words)));
  }
  return `${lines.join('\n')}\n`;
}

function list(locale: Locale): string {
  return ruleSets.map(({ id, name, source }) => `${id}  ${name[locale]}  ${source}\n`).join('');
}

function asJson(chosen: RuleSet | null): string {
  return chosen === null
    ? ruleSets.map((ruleSet) => `${JSON.stringify(ruleSet)}\n`).join('')
    : `${JSON.stringify(chosen, null, 2)}\n`;
}

export interface RulesOptions {
  readonly locale: Locale;
  readonly isJson: boolean;
}

/**
 * `jixiao rules`: lists the rule sets, or explains the one of an id or in a file. As JSON it is what `--rules FILE`
 * takes. Throws a UsageError for an id that there is not.
 */
export async function rules(
  idOrFile: string | null,
  options: RulesOptions,
  streams: Streams,
): Promise<number> {
  const { locale, isJson } = options;
  const words = wordsIn(locale);
  const chosen = idOrFile === null ? null : namedRules(idOrFile, words);
  const text = chosen === null ? list(locale) : explanation(chosen, locale, words);
  await write(streams.output, isJson ? asJson(chosen) : text);
  return 0;
}
