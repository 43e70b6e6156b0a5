/** Why a file gave no sheets (design.md section 3, error codes); `unsupported` is a Word or PDF file. */
export type WorkbookErrorCode =
  'not-a-workbook' | 'encrypted' | 'too-large' | 'too-many-cells' | 'unsupported';

/** A file that cannot be read as a workbook. `message` is for logs; people read the text of `code`. */
export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'WorkbookError';
  }
}
