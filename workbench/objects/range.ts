import type { Area } from '../engine/area';
import type { HostType } from '../protocol/host-object';
import type { ObjectContext } from './context';
import { RangeObject } from './range-object';
import { rangePlace } from './range-place';
import { rangeStructure } from './range-structure';
import { rangeValues } from './range-values';

const members = { ...rangePlace, ...rangeValues, ...rangeStructure };

export const rangeType: HostType = { name: 'Range', members };

export function makeRange(context: ObjectContext, sheetId: string, area: Area): RangeObject {
  return new RangeObject(context, rangeType, members, sheetId, area);
}
