export { plainNumber, scaled } from './decimal';
export { isFiller } from './filler';
export { namesMeasure } from './measure';
export { normalise, withoutClosing } from './normalise';
export { readActual, readTarget } from './read';
export type { ActualContext, TargetContext } from './read';
export { typedText } from './typed-text';
export { unitsCompare } from './units';
