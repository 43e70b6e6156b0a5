/** What a person sees around a number under an Excel number format, and how many decimals. */
export interface NumberFormat {
  readonly kind: 'plain' | 'percent' | 'date';
  readonly prefix: string;
  readonly suffix: string;
  readonly decimals: number;
  /** The parts of a date that the format shows. */
  readonly shows: { readonly year: boolean; readonly month: boolean; readonly day: boolean };
}

const NOTHING = { year: false, month: false, day: false };
const PLAIN: NumberFormat = { kind: 'plain', prefix: '', suffix: '', decimals: 0, shows: NOTHING };

/** [Red], [$-804], [>=100]; padding (_x) and fill (*x). */
const INVISIBLE = /\[[^\]]*\]|[_*]./g;
const QUOTED = /"([^"]*)"|\\(.)/g;
const DIGITS = /[#0?][#0?,.]*/;
/** 0, and 0!.0, show thousands or 万: what stands behind is not the unit of the stored number. */
const SCALED = /[#0?],+(?![#0?])|!/;
/** Fractions and powers: the number itself says more. */
const NO_LITERAL = /[#0?]\s*\/|E[+-]/i;

/** No format, in the words of Western and Chinese Excel; a text format. */
const GENERAL = /^(?:|General|G\/通用格式|@)$/i;

/** The section for positive numbers; quotes keep their semicolons. */
function firstSection(format: string): string {
  return /^(?:"[^"]*"|\\.|[^;"\\])*/.exec(format)?.[0] ?? '';
}

function datePartsOf(codes: string): NumberFormat['shows'] | null {
  const year = /[ye]/i.test(codes);
  const day = /d/i.test(codes);
  const time = /[hs]/i.test(codes);
  const month = /m/i.test(codes) && (year || day || !time);
  return year || month || day ? { year, month, day } : null;
}

function unquoted(text: string): string {
  return text.replace(
    QUOTED,
    (_, quoted: string | undefined, escaped: string | undefined) => quoted ?? escaped ?? '',
  );
}

/** Reads an Excel number format: percent, date, or a number with words around it (0"个" → suffix 个). */
export function readNumberFormat(format: string): NumberFormat {
  const section = firstSection(format).replace(INVISIBLE, '');
  if (GENERAL.test(section)) return PLAIN;
  const codes = section.replace(QUOTED, '');
  const digits = DIGITS.exec(section);
  if (digits === null) {
    const shows = datePartsOf(codes);
    return shows === null ? PLAIN : { ...PLAIN, kind: 'date', shows };
  }
  const decimals = /\.([#0?]*)/.exec(digits[0])?.[1]?.length ?? 0;
  if (codes.includes('%')) return { ...PLAIN, kind: 'percent', decimals };
  if (SCALED.test(codes) || NO_LITERAL.test(codes)) return PLAIN;
  return {
    ...PLAIN,
    prefix: unquoted(section.slice(0, digits.index)).trim(),
    suffix: unquoted(section.slice(digits.index + digits[0].length)).trim(),
    decimals,
  };
}
