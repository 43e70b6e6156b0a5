import { asRecord } from '../protocol/arguments';
import { accessDenied } from '../protocol/errors';
import type { BoundMember, HostType, Members } from '../protocol/host-object';
import { action, bind, property } from '../protocol/host-object';
import { SheetObject } from './sheet-object';

/** Whether a sheet is protected. Passwords are not kept: anybody may unprotect. */
export class WorksheetProtectionObject extends SheetObject {
  readonly type = worksheetProtectionType;

  member(name: string): BoundMember | null {
    return bind(members, this, name);
  }

  get state() {
    return this.context.states.of(this.sheetId);
  }

  set(isProtected: boolean): void {
    this.state.isProtected = isProtected;
    const { sheetId } = this;
    this.context.engine.events.raise({ kind: 'protected', actor: 'addin', sheetId, isProtected });
  }
}

const members: Members<WorksheetProtectionObject> = {
  protected: property('1.2', (self) => self.state.isProtected),
  options: property('1.2', (self) => self.state.protectionOptions),
  protect: action('1.2', (self, given) => {
    if (self.state.isProtected) throw accessDenied();
    self.state.protectionOptions = given.has(0) ? asRecord(given.raw(0)) : {};
    self.set(true);
  }),
  unprotect: action('1.7', (self) => {
    self.set(false);
  }),
};

export const worksheetProtectionType: HostType = { name: 'WorksheetProtection', members };
