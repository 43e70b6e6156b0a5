import type { Border, BorderEdge, ConditionalStyle } from '../engine/engine-types';
import { asBoolean, asText } from '../protocol/arguments';
import { invalidArgument } from '../protocol/errors';
import { action, bind, child, HostObject, method, property } from '../protocol/host-object';
import type { BoundMember, HostType, Members } from '../protocol/host-object';

/** The conditional format whose looks are meant. */
export interface ConditionallyStyled {
  current(): { readonly style: ConditionalStyle };
  changeStyle(patch: Partial<ConditionalStyle>): void;
}

abstract class StylePart extends HostObject {
  constructor(readonly of: ConditionallyStyled) {
    super();
  }
}

export class ConditionalRangeFillObject extends StylePart {
  readonly type = conditionalRangeFillType;
  member(name: string): BoundMember | null {
    return bind(fillMembers, this, name);
  }
}
const fillMembers: Members<ConditionalRangeFillObject> = {
  color: property(
    '1.6',
    (self) => self.of.current().style.fill ?? '',
    (self, value) => self.of.changeStyle({ fill: asText(value) }),
  ),
  clear: action('1.6', (self) => self.of.changeStyle({ fill: undefined })),
};
export const conditionalRangeFillType: HostType = { name: 'ConditionalRangeFill', members: fillMembers };

export class ConditionalRangeFontObject extends StylePart {
  readonly type = conditionalRangeFontType;
  member(name: string): BoundMember | null {
    return bind(fontMembers, this, name);
  }
}
const fontMembers: Members<ConditionalRangeFontObject> = {
  color: property(
    '1.6',
    (self) => self.of.current().style.fontColor ?? '',
    (self, value) => self.of.changeStyle({ fontColor: asText(value) }),
  ),
  bold: property(
    '1.6',
    (self) => self.of.current().style.bold ?? false,
    (self, value) => self.of.changeStyle({ bold: asBoolean(value) }),
  ),
  italic: property(
    '1.6',
    (self) => self.of.current().style.italic ?? false,
    (self, value) => self.of.changeStyle({ italic: asBoolean(value) }),
  ),
};
export const conditionalRangeFontType: HostType = { name: 'ConditionalRangeFont', members: fontMembers };

const EDGES: Readonly<Record<string, BorderEdge>> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
};
const NONE: Border = { style: 'None', weight: 'Thin', color: '#000000' };

export class ConditionalRangeBorderObject extends HostObject {
  readonly type = conditionalRangeBorderType;

  constructor(
    readonly of: ConditionallyStyled,
    readonly side: string,
    private readonly edge: BorderEdge,
  ) {
    super();
  }

  member(name: string): BoundMember | null {
    return bind(borderMembers, this, name);
  }

  override id(): string {
    return this.side;
  }

  current(): Border {
    return this.of.current().style.borders?.[this.edge] ?? NONE;
  }

  change(patch: Partial<Border>): void {
    const borders = { ...this.of.current().style.borders, [this.edge]: { ...this.current(), ...patch } };
    this.of.changeStyle({ borders });
  }
}
const borderMembers: Members<ConditionalRangeBorderObject> = {
  sideIndex: property('1.6', (self) => self.side),
  style: property(
    '1.6',
    (self) => self.current().style,
    (self, value) => self.change({ style: asText(value) }),
  ),
  color: property(
    '1.6',
    (self) => self.current().color,
    (self, value) => self.change({ color: asText(value) }),
  ),
};
export const conditionalRangeBorderType: HostType = {
  name: 'ConditionalRangeBorder',
  members: borderMembers,
};

export class ConditionalRangeBordersObject extends StylePart {
  readonly type = conditionalRangeBordersType;
  member(name: string): BoundMember | null {
    return bind(bordersMembers, this, name);
  }
  override items(): HostObject[] {
    return Object.keys(EDGES).map((side) => this.at(side));
  }
  at(side: string): HostObject {
    const edge = EDGES[side];
    if (!edge) throw invalidArgument();
    return new ConditionalRangeBorderObject(this.of, side, edge);
  }
}
const bordersMembers: Members<ConditionalRangeBordersObject> = {
  count: property('1.6', () => Object.keys(EDGES).length),
  top: child('1.6', (self) => self.at('EdgeTop')),
  bottom: child('1.6', (self) => self.at('EdgeBottom')),
  left: child('1.6', (self) => self.at('EdgeLeft')),
  right: child('1.6', (self) => self.at('EdgeRight')),
  getItem: method('1.6', (self, given) => self.at(given.text(0))),
};
export const conditionalRangeBordersType: HostType = {
  name: 'ConditionalRangeBorderCollection',
  members: bordersMembers,
};

/** What a conditional format paints. */
export class ConditionalRangeFormatObject extends StylePart {
  readonly type = conditionalRangeFormatType;
  member(name: string): BoundMember | null {
    return bind(formatMembers, this, name);
  }
}
const formatMembers: Members<ConditionalRangeFormatObject> = {
  fill: child('1.6', (self) => new ConditionalRangeFillObject(self.of)),
  font: child('1.6', (self) => new ConditionalRangeFontObject(self.of)),
  borders: child('1.6', (self) => new ConditionalRangeBordersObject(self.of)),
};
export const conditionalRangeFormatType: HostType = {
  name: 'ConditionalRangeFormat',
  members: formatMembers,
};
