/** Control characters but the tab: XML has no place for them, and Word would call the file damaged. */
const NOT_STORED = /[^\P{Cc}\t]|[\ufffe\uffff]|\p{Cs}/gu;

/** The lines of a text as a Word document can hold them. */
export function storedLines(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).map((line) => line.replace(NOT_STORED, ''));
}
