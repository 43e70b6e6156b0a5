/** Signs that print, type or scan differently and mean the same (domain.md section 3). */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '≧': '≥',
  '⩾': '≥',
  '≦': '≤',
  '⩽': '≤',
  '═': '=',
  '﹦': '=',
  '﹥': '>',
  '﹤': '<',
  '﹪': '%',
  '−': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '～': '~',
  '〜': '~',
  '﹣': '-',
};

const LOOK_ALIKE = new RegExp(`[${Object.keys(LOOK_ALIKES).join('')}]`, 'g');
const FULL_WIDTH = /[\uff01-\uff5e]/g;
/** White space of every kind, and what is invisible: zero-width characters and the byte order mark. */
const BLANK = /[\s\u200b-\u200f\u2060\ufeff]+/g;
const THOUSANDS = /(?<!\d|\d,)\d{1,3}(?:,\d{3})+(?!\d)/g;
/** Most texts hold nothing of all that; one look tells. */
const NEEDS_WORK = new RegExp(
  `[${Object.keys(LOOK_ALIKES).join('')}\uff01-\uff5e\\s\u200b-\u200f\u2060\ufeff,]|[<>]=|=[<>]|百分之`,
);

/**
 * One spelling for a text: half-width digits and signs, no spaces or line breaks, no thousands separators, ≥ ≤ for
 * >= <=, 90% for 百分之90. Applying it twice changes nothing more.
 */
export function normalise(text: string): string {
  if (!NEEDS_WORK.test(text)) return text;
  return text
    .replace(LOOK_ALIKE, (sign) => LOOK_ALIKES[sign] ?? sign)
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(BLANK, '')
    .replace(/>=|=>/g, '≥')
    .replace(/<=|=</g, '≤')
    .replace(THOUSANDS, (figure) => figure.replaceAll(',', ''))
    .replace(/百分之(\d+(?:\.\d+)?)/g, '$1%');
}
