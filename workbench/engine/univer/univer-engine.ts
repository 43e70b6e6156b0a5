import { IUniverInstanceService, UndoCommand } from '@univerjs/core';
import { SetSelectionsOperation } from '@univerjs/sheets';
import { areaAt, grownToMerges, sameArea } from '../area';
import type { Area } from '../area';
import type { Actor, Engine } from '../engine';
import { EngineEvents } from '../engine-events';
import type {
  CellContent,
  CellData,
  ConditionalRule,
  DefinedName,
  SheetInfo,
  StylePatch,
  ValidationRule,
} from '../engine-types';
import { Calculation } from './calculation';
import { Cells } from './cells';
import { UniverContext } from './context';
import type { UniverParts } from './context';
import { Layout } from './layout';
import { Lit } from './lit';
import { Names } from './names';
import { Observer } from './observer';
import { followRules } from './rule-follower';
import { Rules } from './rules';
import { SheetEvents } from './sheet-events';
import { Sheets } from './sheets';
import { groupUndo } from './undo-step';
import { Validations } from './validations';

export interface UniverEngineOptions extends UniverParts {
  /** The size of new sheets; Excel's by default. A screen is quicker with smaller ones. */
  readonly limits?: { readonly rows: number; readonly columns: number };
  /** True when Univer runs without its screen parts, which move conditional formats with their cells. */
  readonly headless?: boolean;
}

/** Univer behind our interface: each family of calls goes to the part that knows about it. */
export class UniverEngine implements Engine {
  readonly events = new EngineEvents();
  readonly limits: { readonly rows: number; readonly columns: number };
  /** Ends the undo step that is being gathered. */
  private endStep: () => void = () => undefined;
  private readonly univer: UniverContext;
  private readonly sheetsPart: Sheets;
  private readonly cellsPart: Cells;
  private readonly layout: Layout;
  private readonly rules: Rules;
  private readonly namesPart: Names;
  private readonly validations: Validations;
  private readonly calculation: Calculation;
  private readonly lit: Lit;
  private readonly observer: Observer;
  private readonly sheetEvents: SheetEvents;
  private readonly disposables: { dispose(): void }[];

  constructor(options: UniverEngineOptions) {
    this.limits = options.limits ?? { rows: 2000, columns: 100 };
    this.univer = new UniverContext(options);
    this.sheetsPart = new Sheets(this.univer, this.limits);
    this.cellsPart = new Cells(this.univer);
    this.layout = new Layout(this.univer);
    this.rules = new Rules(this.univer);
    this.namesPart = new Names(this.univer);
    this.validations = new Validations(this.univer);
    this.calculation = new Calculation(this.univer);
    this.lit = new Lit(this.univer, this.calculation);
    this.observer = new Observer(this.univer, this.events);
    this.sheetEvents = new SheetEvents(this.univer, this.events, this.observer);
    this.disposables = [this.calculation, this.observer, this.sheetEvents];
    if (options.headless) followRules(this.events, this.rules);
  }

  sheets = (): readonly SheetInfo[] => this.sheetsPart.list();
  activeSheetId = (): string => this.sheetsPart.activeId();
  activate = (sheetId: string): void => this.sheetsPart.activate(sheetId);
  addSheet = (name: string): string => this.sheetsPart.add(name);
  deleteSheet = (sheetId: string): void => this.sheetsPart.delete(sheetId);
  renameSheet = (sheetId: string, name: string): void => this.sheetsPart.rename(sheetId, name);
  moveSheet = (sheetId: string, position: number): void => this.sheetsPart.move(sheetId, position);
  showSheet = (sheetId: string, visible: boolean): void => this.sheetsPart.show(sheetId, visible);
  setTabColor = (sheetId: string, color: string): void => this.sheetsPart.setTabColor(sheetId, color);
  setGridlines = (sheetId: string, shown: boolean): void => this.sheetsPart.setGridlines(sheetId, shown);
  frozen = (sheetId: string) => this.sheetsPart.frozen(sheetId);
  freeze = (sheetId: string, rows: number, columns: number): void =>
    this.sheetsPart.freeze(sheetId, rows, columns);

  cells = (sheetId: string, area: Area): readonly (readonly CellData[])[] =>
    this.cellsPart.read(sheetId, area);
  write = (sheetId: string, area: Area, cells: readonly (readonly (CellContent | null)[])[]): void =>
    this.cellsPart.write(sheetId, area, cells);
  clear = (sheetId: string, area: Area, what: 'all' | 'contents' | 'formats'): void =>
    this.cellsPart.clear(sheetId, area, what);
  usedArea = (sheetId: string, valuesOnly: boolean): Area | null => this.cellsPart.used(sheetId, valuesOnly);
  setStyle = (sheetId: string, area: Area, style: StylePatch): void =>
    this.cellsPart.setStyle(sheetId, area, style);

  insert = (sheetId: string, area: Area, shift: 'down' | 'right'): void =>
    this.layout.insert(sheetId, area, shift);
  remove = (sheetId: string, area: Area, shift: 'up' | 'left'): void =>
    this.layout.remove(sheetId, area, shift);
  merges = (sheetId: string): readonly Area[] => this.layout.merges(sheetId);
  merge = (sheetId: string, area: Area, across: boolean): void => this.layout.merge(sheetId, area, across);
  unmerge = (sheetId: string, area: Area): void => this.layout.unmerge(sheetId, area);
  columnWidth = (sheetId: string, column: number): number => this.layout.columnWidth(sheetId, column);
  setColumnWidth = (sheetId: string, first: number, count: number, points: number): void =>
    this.layout.setColumnWidth(sheetId, first, count, points);
  rowHeight = (sheetId: string, row: number): number => this.layout.rowHeight(sheetId, row);
  setRowHeight = (sheetId: string, first: number, count: number, points: number): void =>
    this.layout.setRowHeight(sheetId, first, count, points);
  autofitRows = (sheetId: string, first: number, count: number): void =>
    this.layout.autofitRows(sheetId, first, count);

  conditionalRules = (sheetId: string): readonly ConditionalRule[] => this.rules.list(sheetId);
  addConditionalRule = (sheetId: string, rule: ConditionalRule): void => this.rules.add(sheetId, rule);
  changeConditionalRule = (sheetId: string, rule: ConditionalRule): void => this.rules.change(sheetId, rule);
  deleteConditionalRule = (sheetId: string, ruleId: string): void => this.rules.delete(sheetId, ruleId);
  litRules = (sheetId: string, row: number, column: number): Promise<readonly string[]> =>
    this.lit.rules(sheetId, this.rules.list(sheetId), row, column);

  validation = (sheetId: string, area: Area): ValidationRule | null => this.validations.of(sheetId, area);
  setValidation = (sheetId: string, area: Area, rule: ValidationRule | null): void =>
    this.validations.set(sheetId, area, rule);

  names = (): readonly DefinedName[] => this.namesPart.list();
  addName = (name: DefinedName): void => this.namesPart.add(name);
  changeName = (name: DefinedName): void => this.namesPart.change(name);
  deleteName = (nameId: string): void => this.namesPart.delete(nameId);

  selection() {
    const sheetId = this.activeSheetId();
    return { sheetId, areas: this.sheetEvents.selectionOf(sheetId) };
  }

  select(sheetId: string, asked: Area): void {
    this.activate(sheetId);
    const merges = this.merges(sheetId);
    const area = grownToMerges(asked, merges);
    const { startRow, startColumn } = area;
    const cell = grownToMerges(areaAt(startRow, startColumn), merges);
    const isMerged = !sameArea(cell, areaAt(startRow, startColumn));
    const primary = {
      ...cell,
      actualRow: startRow,
      actualColumn: startColumn,
      isMerged,
      isMergedMainCell: isMerged,
    };
    const range = this.univer.clip(sheetId, area);
    this.univer.run(SetSelectionsOperation.id, sheetId, { selections: [{ range, primary, style: null }] });
  }

  undo(): boolean {
    this.univer.injector.get(IUniverInstanceService).focusUnit(this.univer.unitId);
    if (!this.univer.undoStack.pitchTopUndoElement()) return false;
    return this.univer.commands.syncExecuteCommand(UndoCommand.id);
  }

  begin(actor: Actor): () => void {
    const outer = this.observer.actor;
    if (outer === null) this.endStep = groupUndo(this.univer);
    this.observer.actor = actor;
    return () => {
      this.observer.actor = outer;
      if (outer === null) this.endStep();
      if (actor === 'load') this.univer.undoStack.clearUndoRedo(this.univer.unitId);
    };
  }

  async settle(): Promise<void> {
    const resume = this.pause();
    await this.calculation.settle();
    resume();
  }

  /** While a batch waits for the calculation the person goes on typing: that is theirs, and a step of its own. */
  private pause(): () => void {
    const { actor } = this.observer;
    if (actor !== 'addin') return () => undefined;
    this.endStep();
    this.observer.actor = null;
    return () => {
      this.observer.actor = actor;
      this.endStep = groupUndo(this.univer);
    };
  }

  dispose(): void {
    this.disposables.forEach((part) => part.dispose());
  }
}
