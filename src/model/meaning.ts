/** What a target or an actual says (domain.md section 3). */

/** A unit as typed. The value of a quantity is amount × 10^exponent: % −2, ‰ −3, 万 4, 亿 8. */
export interface Unit {
  readonly text: string;
  /** Units of one dimension compare: "元" for all money, "比" for % and ‰, else the unit's own word (家, 人次). */
  readonly dimension: string;
  readonly exponent: number;
}

/** A figure with its unit; `value` is in the unit's base (元 for money, 1 for %) and decimal-exact. */
export interface Quantity {
  readonly amount: number;
  readonly value: number;
  readonly unit: Unit | null;
}

export type Comparison = 'at-least' | 'at-most' | 'equal' | 'bare';

/** A day; `month` 1 to 12; a part is null where the text does not say it. */
export interface PartialDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

export type Tier = 'met' | 'partial' | 'unmet';

export type Meaning =
  | { readonly kind: 'empty' }
  | { readonly kind: 'quantity'; readonly comparison: Comparison; readonly quantity: Quantity }
  | { readonly kind: 'range'; readonly low: Quantity; readonly high: Quantity }
  /** `latest` is null for 及时 and 按时, which name no date. */
  | { readonly kind: 'deadline'; readonly latest: PartialDate | null }
  | { readonly kind: 'yes-no'; readonly answer: boolean }
  /** `tier` is the verdict the words give, with the word that gave it; null where they give none. */
  | { readonly kind: 'words'; readonly tier: Tier | null; readonly word: string };
