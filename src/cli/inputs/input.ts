import type { FileErrorReason } from '../../texts/cli-texts';

/** What an argument stands for. */
export type Input =
  | { readonly kind: 'file'; readonly path: string }
  /** Nothing to open: a folder without files, a pattern that fits nothing. */
  | { readonly kind: 'refused'; readonly path: string; readonly reason: FileErrorReason }
  /** A file in a folder that is neither a workbook nor a Word file. */
  | { readonly kind: 'skipped'; readonly path: string };
