/** The most characters that a cell holds. */
const LONGEST_TEXT = 32_767;

/** How the file format writes a character by its number; text that only looks like it must not be read so. */
const LOOKS_ESCAPED = /_(?=x[0-9a-f]{4}_)/gi;

/** Text that a spreadsheet might take for a formula once it is typed again or exported. */
const LIKE_FORMULA = /^[=+\-@\t\r]/;

/** The number format under which everything typed stays a text. */
export const TEXT_FORMAT = '@';

/**
 * A text as a workbook can hold it: control characters have no place in XML (Excel would call the file damaged), and
 * a text is at most 32,767 characters long.
 */
export function storedText(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '')
    .slice(0, LONGEST_TEXT)
    .replace(LOOKS_ESCAPED, '_x005F_');
}

/** Whether a text must carry the text format, so that editing or exporting it never makes a formula of it. */
export function needsTextFormat(text: string): boolean {
  return LIKE_FORMULA.test(text);
}
