import { formatArea, quoteSheet } from '../engine/a1';
import type { Area } from '../engine/area';
import type { CellData } from '../engine/engine-types';
import { bind, HostObject } from '../protocol/host-object';
import type { BoundMember, HostType, Members } from '../protocol/host-object';
import type { ObjectContext } from './context';
import { moveArea } from '../engine/move';
import type { Move } from '../engine/move';

/** A block of cells. Its members are declared in families, see range.ts. */
export class RangeObject extends HostObject {
  constructor(
    readonly context: ObjectContext,
    readonly type: HostType,
    private readonly members: Members<RangeObject>,
    readonly sheetId: string,
    public area: Area,
  ) {
    super();
  }

  member(name: string): BoundMember | null {
    return bind(this.members, this, name);
  }

  /** Sheet1!A1:B2 */
  get address(): string {
    const sheet = this.context.engine.sheets().find((each) => each.id === this.sheetId);
    return `${quoteSheet(sheet?.name ?? '#REF')}!${formatArea(this.area)}`;
  }

  cells(): readonly (readonly CellData[])[] {
    return this.context.engine.cells(this.sheetId, this.area);
  }

  /** Another range of the same sheet. */
  at(area: Area): HostObject {
    return this.context.make.range(this.sheetId, area);
  }

  override follow(move: Move): void {
    if (move.sheetId === this.sheetId) this.area = moveArea(this.area, move) ?? this.area;
  }
}
