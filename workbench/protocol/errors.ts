/** An error as Excel answers it; `code` is what the add-in sees as error.code. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
  }
}

export const apiNotFound = (member: string, why = 'is not implemented by the workbench'): HostError =>
  new HostError('ApiNotFound', `${member} ${why}.`, 404);
export const itemNotFound = (): HostError =>
  new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);
export const itemAlreadyExists = (): HostError =>
  new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', 409);
export const invalidArgument = (
  why = 'The argument is invalid or missing or has an incorrect format.',
): HostError => new HostError('InvalidArgument', why);
export const accessDenied = (): HostError =>
  new HostError('AccessDenied', 'You cannot perform the requested operation.', 403);
export const cellEditMode = (): HostError =>
  new HostError(
    'InvalidOperationInCellEditMode',
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  );
