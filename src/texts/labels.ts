import type { Locale } from './index';
import type { LABELS_EN } from './labels.en-US';
import type { LABELS_ZH } from './labels.zh-CN';

export type LabelKey = keyof typeof LABELS_ZH;

type PlaceholderIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? ValueName<Name> | PlaceholderIn<Rest>
  : never;

/** The value that {name} and {name|one|more} stand for. */
type ValueName<Placeholder extends string> = Placeholder extends `${infer Name}|${string}`
  ? Name
  : Placeholder;

/** The values a label of a list asks for, in whichever language. */
type PlaceholderOf<Zh, En, Key extends keyof Zh & keyof En> =
  | (Zh[Key] extends string ? PlaceholderIn<Zh[Key]> : never)
  | (En[Key] extends string ? PlaceholderIn<En[Key]> : never);

type ArgumentsFor<Placeholder extends string> = [Placeholder] extends [never]
  ? []
  : [values: Readonly<Record<Placeholder, string | number>>];

/** Gives the words of a label of the list, with its values put in. */
export type LabelIn<Zh, En> = <Key extends keyof Zh & keyof En>(
  key: Key,
  ...values: ArgumentsFor<PlaceholderOf<Zh, En, Key>>
) => string;

/** The labels of a list without a value to put in. */
export type PlainKeyIn<Zh, En> = {
  [Key in keyof Zh & keyof En]: [PlaceholderOf<Zh, En, Key>] extends [never] ? Key : never;
}[keyof Zh & keyof En];

/** The labels without a value to put in. */
export type PlainLabelKey = PlainKeyIn<typeof LABELS_ZH, typeof LABELS_EN>;

/** Gives the words of a label, with its values put in: `label('forms.count', { n: 4 })` → 共 4 份. */
export type Label = LabelIn<typeof LABELS_ZH, typeof LABELS_EN>;

/** The words of every label in one language, as they stand in its list. */
export type Labels = Readonly<Record<LabelKey, string>>;

/**
 * A text with its values put in; a {name} without a value stays. Of {n|form|forms} the first word stands where n is 1,
 * else the second: `{n} {n|form|forms}` → 1 form, 2 forms.
 */
export function filled(text: string, values: Readonly<Record<string, string | number>> = {}): string {
  const given = new Map<string, string | number>(Object.entries(values));
  return text.replace(
    /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g,
    (whole, name: string, one?: string, more?: string) => {
      const value = given.get(name);
      if (value === undefined || one === undefined) return String(value ?? whole);
      return String(value) === '1' ? one : String(more);
    },
  );
}

/** The pane's labels from the list of one language; keys and the values each asks for are checked by type. */
export function labelOf(labels: Labels): Label {
  return (key, ...[values]) => filled(labels[key], values);
}

/** The labels of a list that is fetched later, by language; keys and values are checked as for the pane's own. */
export function labelsIn<
  Zh extends Readonly<Record<string, string>>,
  En extends Readonly<Record<keyof Zh, string>>,
>(chinese: Zh, english: En): (locale: Locale) => LabelIn<Zh, En> {
  return (locale) => {
    const words = new Map<unknown, string>(Object.entries(locale === 'en-US' ? english : chinese));
    return (key, ...[values]) => filled(words.get(key) ?? '', values);
  };
}
