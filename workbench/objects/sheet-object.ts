import { HostObject } from '../protocol/host-object';
import type { ObjectContext } from './context';

/** Something that belongs to one sheet as a whole. */
export abstract class SheetObject extends HostObject {
  constructor(
    readonly context: ObjectContext,
    readonly sheetId: string,
  ) {
    super();
  }
}
