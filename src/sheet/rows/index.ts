export { addIndicator } from './add';
export { moveDown, moveUp } from './move';
export { deleteIndicator } from './remove';
export { repairRows } from './repair';
export type { RowAnswer, RowPlan, RowRefusal, RowStep } from './row-plan';
