/** What a Word file may be. */
export interface DocxLimits {
  /** Its own size, and that of its texts unpacked, in bytes. */
  readonly bytes: number;
  readonly unpacked: number;
  /** Tags in all its texts, and places in its tables. */
  readonly tags: number;
  readonly cells: number;
}

/**
 * A form has some 200 cells and 10,000 tags; a report of a hundred tables stays below these limits, and a file just
 * below them is read in seconds. Pictures are not unpacked and count only for the size of the file.
 */
export const DOCX_LIMITS: DocxLimits = {
  bytes: 50 * 1024 * 1024,
  unpacked: 10 * 1024 * 1024,
  tags: 400_000,
  cells: 20_000,
};
