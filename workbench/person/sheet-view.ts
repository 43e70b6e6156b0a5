import { columnIndex, formatArea } from '../engine/a1';
import type { Engine } from '../engine/engine';
import type { CellData } from '../engine/engine-types';
import type { SheetStates } from '../objects/sheet-states';
import type { CellStyle, CellValue, DefinedName, LitRule, SheetView } from '../types';
import { areaNamed } from './places';

/** Reads a sheet past Office.js, for tests and pages. */
export class SheetReader implements SheetView {
  constructor(
    private readonly engine: Engine,
    private readonly states: SheetStates,
    readonly id: string,
  ) {}

  values(range: string): Promise<CellValue[][]> {
    return this.settledGrid(range, (cell) => cell.value);
  }

  async value(cell: string): Promise<CellValue> {
    return (await this.values(cell))[0]?.[0] ?? '';
  }

  formulas(range: string): CellValue[][] {
    return this.grid(range, (cell) => (cell.formula === '' ? cell.value : cell.formula));
  }

  text(range: string): Promise<string[][]> {
    return this.settledGrid(range, (cell) => cell.text);
  }

  style(cell: string): CellStyle {
    return this.grid(cell, (each) => each.style)[0]?.[0] ?? {};
  }

  merges(): string[] {
    return this.engine.merges(this.id).map((area) => formatArea(area));
  }

  conditionalFormats() {
    return this.engine.conditionalRules(this.id).map(({ areas, ...rule }) => ({
      ...rule,
      address: areas.map((area) => formatArea(area)).join(','),
    }));
  }

  async isLit(cell: string): Promise<LitRule[]> {
    const { startRow, startColumn } = areaNamed(cell);
    const ids = await this.engine.litRules(this.id, startRow, startColumn);
    const rules = this.engine.conditionalRules(this.id);
    return ids.flatMap((id) => {
      const rule = rules.find((each) => each.id === id);
      return rule ? [{ id, formula: rule.formula, fill: rule.style.fill }] : [];
    });
  }

  pageLayout(): Readonly<Record<string, unknown>> {
    const { values, printArea, titleRows } = this.states.of(this.id).page;
    return {
      ...values,
      printArea: printArea.map((area) => formatArea(area)).join(','),
      printTitleRows: titleRows.map((area) => formatArea(area)).join(','),
    };
  }

  frozenRows(): number {
    return this.engine.frozen(this.id).rows;
  }

  columnWidth(column: string): number {
    return this.engine.columnWidth(this.id, columnIndex(column) ?? 0);
  }

  rowHeight(row: number): number {
    return this.engine.rowHeight(this.id, row - 1);
  }

  names(): readonly DefinedName[] {
    return this.engine.names().filter((name) => name.sheetId === this.id);
  }

  private grid<T>(range: string, read: (cell: CellData) => T): T[][] {
    return this.engine.cells(this.id, areaNamed(range)).map((row) => row.map(read));
  }

  private async settledGrid<T>(range: string, read: (cell: CellData) => T): Promise<T[][]> {
    await this.engine.settle();
    return this.grid(range, read);
  }
}
