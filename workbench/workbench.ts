import { BatchRunner } from './batch-runner';
import { EditMode } from './edit-mode';
import { areaAt } from './engine/area';
import type { Engine } from './engine/engine';
import { FaultSwitches } from './faults';
import { messagesOf } from './objects/event-messages';
import type { EventMessage } from './objects/event-messages';
import { createModel } from './objects/model';
import type { Model } from './objects/model';
import { SERVICES } from './objects/runtime-service';
import { START_SERVICE, StartService } from './objects/start-service';
import { writeCells } from './objects/write-cells';
import { attach } from './office/attach';
import { ExternalHost } from './office/external';
import { PersonAtTheSheet, writeBlock } from './person/at-the-sheet';
import { areaNamed, sheetIdOf } from './person/places';
import { SheetReader } from './person/sheet-view';
import { Bridge } from './protocol/bridge';
import { WireCounters } from './protocol/counters';
import { Executor } from './protocol/executor';
import { References } from './protocol/references';
import { DEFAULT_REQUIREMENT_SETS, Requirements } from './protocol/requirements';
import { writeEvent } from './protocol/wire';
import type {
  DefinedName,
  OfficeThemeName,
  Person,
  RequirementSets,
  SheetData,
  SheetView,
  Workbench,
} from './types';

export interface WorkbenchOptions {
  readonly engine: Engine;
  /** What the host declares and refuses beyond; the product's floor by default. */
  readonly requirementSets?: RequirementSets;
  readonly locale?: string;
  /** Office's own theme, which is not the system's; light by default. */
  readonly theme?: OfficeThemeName;
  /** Where a mistake of the host itself goes; it is thrown by default. */
  readonly onHostError?: (error: unknown) => void;
}

/** A spreadsheet that answers Office.js in one window or several. */
class OfficeHost implements Workbench {
  readonly counters = new WireCounters();
  readonly faults: FaultSwitches;
  readonly person: Person;
  private readonly engine: Engine;
  private readonly model: Model;
  private readonly runner: BatchRunner;
  private readonly editMode = new EditMode();
  private readonly startService = new StartService();
  private readonly heldEvents: EventMessage[] = [];
  private readonly windows: { readonly bridge: Bridge; readonly external: ExternalHost }[] = [];

  constructor(private readonly options: WorkbenchOptions) {
    this.engine = options.engine;
    const references = new References();
    this.model = createModel(this.engine, references);
    this.faults = new FaultSwitches({
      remoteEdit: async (sheet, topLeft, values) => {
        writeBlock(this.parts, 'remote', sheet, topLeft, values);
        await this.settled();
      },
      storm: (sheet, range, count) => this.storm(sheet, range, count),
      switched: () => this.release(),
    });
    const requirements = new Requirements(this.requirementSets);
    const executor = new Executor(
      { workbook: this.model.workbook, services: { ...SERVICES, [START_SERVICE]: this.startService } },
      requirements,
      references,
    );
    this.runner = new BatchRunner(this.engine, executor, this.faults, this.editMode, this.counters);
    this.person = new PersonAtTheSheet({
      ...this.parts,
      editMode: this.editMode,
      settled: () => this.settled(),
    });
    this.engine.events.listen((event) => {
      for (const message of messagesOf(event, this.faults.hideTrigger)) this.send(message);
      if (event.kind === 'selected') this.windows.forEach(({ external }) => external.selectionChanged());
    });
  }

  attach(window: object): void {
    const failed = this.options.onHostError ?? ((error: unknown) => Promise.reject(error));
    const bridge = new Bridge((input) => this.runner.run(input), failed);
    const external = new ExternalHost({
      requirementSets: this.requirementSets,
      locale: this.options.locale ?? 'zh-CN',
      theme: this.options.theme ?? 'light',
    });
    attach(window, bridge, external);
    this.windows.push({ bridge, external });
  }

  sheet(name: string): SheetView {
    return new SheetReader(this.engine, this.model.context.states, sheetIdOf(this.engine, name));
  }

  sheetNames(): string[] {
    return this.engine.sheets().map((sheet) => sheet.name);
  }

  activeSheet(): string {
    const active = this.engine.activeSheetId();
    return this.engine.sheets().find((sheet) => sheet.id === active)?.name ?? '';
  }

  startsOnOpening(): boolean {
    return this.startService.state === 'Background';
  }

  names(): readonly DefinedName[] {
    return this.engine.names().filter((name) => name.sheetId === null);
  }

  async load({ name, cells, merges = [], formats = {} }: SheetData): Promise<void> {
    const end = this.engine.begin('load');
    try {
      const known = this.engine.sheets().find((sheet) => sheet.name === name);
      const sheetId = known?.id ?? this.engine.addSheet(name);
      for (const [range, numberFormat] of Object.entries(formats))
        this.engine.setStyle(sheetId, areaNamed(range), { numberFormat });
      cells.forEach((row, index) => {
        if (row.length > 0) writeCells(this.engine, sheetId, areaAt(index, 0, 1, row.length), [row]);
      });
      for (const merge of merges) this.engine.merge(sheetId, areaNamed(merge), false);
      await this.engine.settle();
    } finally {
      end();
    }
  }

  async reset(): Promise<void> {
    this.editMode.end();
    await this.settled();
    const end = this.engine.begin('load');
    for (const name of this.engine.names()) this.engine.deleteName(name.id);
    const old = this.engine.sheets();
    const fresh = this.engine.addSheet('工作台');
    this.engine.activate(fresh);
    for (const sheet of old) {
      this.engine.deleteSheet(sheet.id);
      this.model.context.states.forget(sheet.id);
    }
    this.engine.renameSheet(fresh, 'Sheet1');
    end();
    this.model.settings.clear();
    this.model.context.states.isWorkbookProtected = false;
    this.startService.state = 'Inactive';
    this.faults.reset();
    await this.settled();
    this.counters.reset();
  }

  async settled(): Promise<void> {
    await this.engine.settle();
    for (const { bridge } of this.windows) await bridge.idle();
    await this.engine.settle();
  }

  dispose(): void {
    this.engine.dispose();
  }

  private get requirementSets(): RequirementSets {
    return { ...DEFAULT_REQUIREMENT_SETS, ...this.options.requirementSets };
  }

  private get parts() {
    return { engine: this.engine, states: this.model.context.states };
  }

  private send(message: EventMessage): void {
    if (this.faults.dropEvents) return;
    if (this.faults.holdEvents) this.heldEvents.push(message);
    else this.raise(message);
  }

  private raise({ event, targets, details }: EventMessage): void {
    for (const target of targets.filter((each) => this.model.context.handlers.has(event, each)))
      for (const { bridge } of this.windows) bridge.raise(writeEvent(event, target, details));
  }

  /** A fault was switched on or off: what waited for it goes on. */
  private release(): void {
    for (const { bridge } of this.windows) bridge.sleep(this.faults.asleep);
    if (!this.faults.holdEvents) this.heldEvents.splice(0).forEach((message) => this.raise(message));
  }

  private async storm(sheet: string, range: string, count: number): Promise<void> {
    const sheetId = sheetIdOf(this.engine, sheet);
    for (let nth = 0; nth < count; nth += 1)
      this.engine.events.raise({
        kind: 'changed',
        actor: 'person',
        sheetId,
        change: 'RangeEdited',
        area: areaNamed(range),
      });
    await this.settled();
  }
}

/** A workbook on the engine, ready to be attached to windows. */
export function createWorkbench(options: WorkbenchOptions): Workbench {
  return new OfficeHost(options);
}
