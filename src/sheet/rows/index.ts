export { addIndicator } from './add';
export { mendedRows } from './mend';
export type { RowNews } from './mend';
export { moveDown, moveUp } from './move';
export { deleteIndicator } from './remove';
export type { RowAnswer, RowPlan, RowRefusal, RowStep } from './row-plan';
