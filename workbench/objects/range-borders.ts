import type { Area } from '../engine/area';
import type { Border, BorderEdge } from '../engine/engine-types';
import { asText, asWord } from '../protocol/arguments';
import { invalidArgument } from '../protocol/errors';
import { bind, HostObject, method, property } from '../protocol/host-object';
import type { BoundMember, HostType, Members } from '../protocol/host-object';
import type { ObjectContext } from './context';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
] as const;
type Side = (typeof SIDES)[number];
const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'];
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'];
const PLAIN: Border = { style: 'Continuous', weight: 'Thin', color: '#000000' };

/** The cells at a side of an area, and which of their edges is meant. */
function sideOf(area: Area, side: Side): { readonly area: Area; readonly edge: BorderEdge } | null {
  switch (side) {
    case 'EdgeTop':
      return { area: { ...area, endRow: area.startRow }, edge: 'top' };
    case 'EdgeBottom':
      return { area: { ...area, startRow: area.endRow }, edge: 'bottom' };
    case 'EdgeLeft':
      return { area: { ...area, endColumn: area.startColumn }, edge: 'left' };
    case 'EdgeRight':
      return { area: { ...area, startColumn: area.endColumn }, edge: 'right' };
    case 'InsideVertical':
      return area.startColumn < area.endColumn
        ? { area: { ...area, endColumn: area.endColumn - 1 }, edge: 'right' }
        : null;
    case 'InsideHorizontal':
      return area.startRow < area.endRow
        ? { area: { ...area, endRow: area.endRow - 1 }, edge: 'bottom' }
        : null;
  }
}

/** The border at one side of a range. */
export class RangeBorderObject extends HostObject {
  readonly type = rangeBorderType;

  constructor(
    private readonly owner: RangeBordersObject,
    readonly side: Side,
  ) {
    super();
  }

  member(name: string): BoundMember | null {
    return bind(borderMembers, this, name);
  }

  override id(): string {
    return this.side;
  }

  /** The border of the first cell at the side; null without one. */
  current(): Border | null {
    const { context, sheetId, areas } = this.owner;
    const side = areas[0] && sideOf(areas[0], this.side);
    if (!side) return null;
    const first = { ...side.area, endRow: side.area.startRow, endColumn: side.area.startColumn };
    return context.engine.cells(sheetId, first)[0]?.[0]?.style.borders?.[side.edge] ?? null;
  }

  change(patch: Partial<Border>): void {
    const border = { ...(this.current() ?? PLAIN), ...patch };
    this.paint(border);
  }

  paint(border: Border | null): void {
    const { context, sheetId, areas } = this.owner;
    context.states.guardSheet(sheetId);
    for (const area of areas) {
      const side = sideOf(area, this.side);
      if (side) context.engine.setStyle(sheetId, side.area, { borders: { [side.edge]: border } });
    }
  }
}

/** Double lines are thick and nothing else; other styles keep the weight they have. */
function setStyle(self: RangeBorderObject, style: string): void {
  if (style === 'None') self.paint(null);
  else self.change(style === 'Double' ? { style, weight: 'Thick' } : { style });
}

const borderMembers: Members<RangeBorderObject> = {
  sideIndex: property('1.1', (self) => self.side),
  style: property(
    '1.1',
    (self) => self.current()?.style ?? 'None',
    (self, value) => setStyle(self, asWord(value, STYLES)),
  ),
  color: property(
    '1.1',
    (self) => self.current()?.color ?? '#000000',
    (self, value) => self.change({ color: asText(value) }),
  ),
  weight: property(
    '1.1',
    (self) => self.current()?.weight ?? 'Thin',
    (self, value) => self.change({ weight: asWord(value, WEIGHTS) }),
  ),
};
export const rangeBorderType: HostType = { name: 'RangeBorder', members: borderMembers };

/** The borders of a range. Diagonals are not kept. */
export class RangeBordersObject extends HostObject {
  readonly type = rangeBordersType;

  constructor(
    readonly context: ObjectContext,
    readonly sheetId: string,
    readonly areas: readonly Area[],
  ) {
    super();
  }

  member(name: string): BoundMember | null {
    return bind(bordersMembers, this, name);
  }

  override items(): RangeBorderObject[] {
    return SIDES.map((side) => new RangeBorderObject(this, side));
  }
}

const bordersMembers: Members<RangeBordersObject> = {
  count: property('1.1', () => SIDES.length),
  getItem: method('1.1', (self, given) => {
    const side = SIDES.find((each) => each === given.text(0));
    if (!side) throw invalidArgument();
    return new RangeBorderObject(self, side);
  }),
  getItemAt: method('1.1', (self, given) => self.items()[given.number(0)] ?? null),
};
export const rangeBordersType: HostType = { name: 'RangeBorderCollection', members: bordersMembers };
