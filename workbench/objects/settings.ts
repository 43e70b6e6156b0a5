import { itemNotFound } from '../protocol/errors';
import { action, bind, HostObject, method, property } from '../protocol/host-object';
import type { BoundMember, HostType, Members } from '../protocol/host-object';

/** What the add-in keeps in the workbook under a key of its own. */
export class SettingsObject extends HostObject {
  readonly type = settingsType;

  constructor(readonly values: Map<string, unknown>) {
    super();
  }

  member(name: string): BoundMember | null {
    return bind(members, this, name);
  }

  override items(): HostObject[] {
    return [...this.values.keys()].map((key) => new SettingObject(this.values, key));
  }

  find(key: string): HostObject | null {
    return this.values.has(key) ? new SettingObject(this.values, key) : null;
  }
}

const members: Members<SettingsObject> = {
  add: action('1.4', (self, given) => {
    self.values.set(given.text(0), given.raw(1));
    return new SettingObject(self.values, given.text(0));
  }),
  getCount: method('1.4', (self) => self.values.size),
  getItem: method('1.4', (self, given) => {
    const setting = self.find(given.text(0));
    if (!setting) throw itemNotFound();
    return setting;
  }),
  getItemOrNullObject: method('1.4', (self, given) => self.find(given.text(0))),
};
export const settingsType: HostType = { name: 'SettingCollection', members };

export class SettingObject extends HostObject {
  readonly type = settingType;

  constructor(
    readonly values: Map<string, unknown>,
    readonly key: string,
  ) {
    super();
  }

  member(name: string): BoundMember | null {
    return bind(itemMembers, this, name);
  }
}

const itemMembers: Members<SettingObject> = {
  key: property('1.4', (self) => self.key),
  value: property(
    '1.4',
    (self) => self.values.get(self.key),
    (self, value) => {
      self.values.set(self.key, value);
    },
  ),
  delete: action('1.4', (self) => {
    self.values.delete(self.key);
  }),
};
export const settingType: HostType = { name: 'Setting', members: itemMembers };
