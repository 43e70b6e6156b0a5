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

/** White space of every kind, and what is invisible: zero-width characters and the byte order mark. */
const BLANK = '\\s\u200b-\u200f\u2060\ufeff';
/** Full-width signs and digits stand in the order of ASCII. */
const FULL_WIDTH = '\uff01-\uff5e';
const TO_ASCII = 0xfee0;
const ANOTHER_SPELLING = new RegExp(`[${Object.keys(LOOK_ALIKES).join('')}${FULL_WIDTH}]|[${BLANK}]+`, 'g');
const THOUSANDS = /(?<!\d|\d,)\d{1,3}(?:,\d{3})+(?!\d)/g;
const [COMMA, LESS, MORE, HUNDRED] = [',', '<', '>', '百'].map((sign) => sign.charCodeAt(0));

/** Whether a character stays as it is whatever is beside it; a comma may part thousands, 百 may begin 百分之. */
function isPlain(code: number): boolean {
  if (code > 0x20 && code < 0x7f) return code !== COMMA && code !== LESS && code !== MORE;
  if (code >= 0x4e00) return code <= 0x9fff && code !== HUNDRED;
  return code === 0x2264 || code === 0x2265;
}

/** Most texts are in the one spelling already: a walk over their characters is cheaper than any pattern. */
function isNormalised(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    if (!isPlain(text.charCodeAt(i))) return false;
  }
  return true;
}

function respelled(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - TO_ASCII);
  return LOOK_ALIKES[sign] ?? '';
}

const MARKS = '。.!;,、)';
/** The look behind lets a run of marks be tried once, however long it is. */
const CLOSING = new RegExp(`(?<![${MARKS}])[${MARKS}]+$`);

/** A normalised text without the marks that close it: 效果良好。 is 效果良好. */
export function withoutClosing(text: string): string {
  return MARKS.includes(text.charAt(text.length - 1)) ? text.replace(CLOSING, '') : text;
}

/**
 * One spelling for a text: half-width digits and signs, no spaces or line breaks, no thousands separators, ≥ ≤ for
 * >= <=, 90% for 百分之90. Applying it twice changes nothing more.
 */
export function normalise(text: string): string {
  if (isNormalised(text)) return text;
  let said = text.replace(ANOTHER_SPELLING, respelled);
  if (said.includes('=')) said = said.replace(/>=|=>/g, '≥').replace(/<=|=</g, '≤');
  if (said.includes(',')) said = said.replace(THOUSANDS, (figure) => figure.replaceAll(',', ''));
  return said.includes('百分之') ? said.replace(/百分之(\d+(?:\.\d+)?)/g, '$1%') : said;
}
