import type { LABELS_EN } from './labels.en-US';
import type { LABELS_ZH } from './labels.zh-CN';

export type LabelKey = keyof typeof LABELS_ZH;

type PlaceholderIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholderIn<Rest>
  : never;

/** The values a label asks for, in whichever language. */
export type LabelPlaceholder<Key extends LabelKey> =
  PlaceholderIn<(typeof LABELS_ZH)[Key]> | PlaceholderIn<(typeof LABELS_EN)[Key]>;

type LabelArguments<Key extends LabelKey> = [LabelPlaceholder<Key>] extends [never]
  ? []
  : [values: Readonly<Record<LabelPlaceholder<Key>, string | number>>];

/** The labels without a value to put in. */
export type PlainLabelKey = {
  [Key in LabelKey]: [LabelPlaceholder<Key>] extends [never] ? Key : never;
}[LabelKey];

/** Gives the words of a label, with its values put in: `label('forms.count', { n: 4 })` → 共 4 份. */
export type Label = <Key extends LabelKey>(key: Key, ...values: LabelArguments<Key>) => string;

/** The words of every label in one language, as they stand in its list. */
export type Labels = Readonly<Record<LabelKey, string>>;

/** The pane's labels from the list of one language; keys and the values each asks for are checked by type. */
export function labelOf(labels: Labels): Label {
  return (key, ...[values]) => {
    const given = new Map<string, string | number>(Object.entries(values ?? {}));
    return labels[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(given.get(name) ?? whole));
  };
}
