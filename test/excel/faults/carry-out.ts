import type { FaultName, Operation } from './random-operations';
import { SHEET } from './stage';
import type { Stage } from './stage';

const MINUTE = 60_000;

async function switchOn({ faults, live }: Stage, fault: FaultName): Promise<void> {
  if (!live) return;
  switch (fault) {
    case 'fail':
      faults.failBatch(1, 'GeneralException');
      return;
    case 'failWrite':
      faults.failBatch(2, 'GeneralException', 4);
      return;
    case 'throttle':
      faults.failAll = 'TooManyRequests';
      return;
    case 'storm':
      await faults.storm(SHEET, 'E5:E9', 50);
      return;
    case 'dropEvents':
    case 'holdEvents':
    case 'hideTrigger':
      faults[fault] = true;
  }
}

/** Every cause of trouble goes away, and time passes. */
export async function heal(stage: Stage): Promise<void> {
  if (!stage.live) return;
  const { faults } = stage;
  faults.failAll = null;
  faults.dropEvents = false;
  faults.holdEvents = false;
  faults.hideTrigger = false;
  await stage.wait(MINUTE);
  await stage.person.select(SHEET, 'A1');
  await stage.person.select(SHEET, 'B1');
  // More than once, as a failure may still be planned for one of these batches.
  for (let minute = 0; minute < 3; minute += 1) await stage.wait(MINUTE);
}

/** An edit, the add-in's answer to it, and both taken back. */
async function editAndUndo(stage: Stage, cell: string, text: string): Promise<void> {
  await heal(stage);
  const before = await workbench.sheet(SHEET).value(cell);
  if (before === text || typeof before === 'boolean') return;
  await stage.person.type(SHEET, cell, text);
  await stage.flush();
  await stage.undoEdit(cell, before);
}

/** An inserted row is filled in at once, under a name of its own. */
async function insertRow({ person }: Stage, row: number, name: string): Promise<void> {
  await person.insertRows(SHEET, row);
  await person.paste(SHEET, `A${String(row)}`, [['产出指标', '数量指标', name, '≥40人', '20人', 5]]);
}

/** Carries one operation of a random run out. */
export async function carryOutOperation(stage: Stage, operation: Operation): Promise<void> {
  const { person, faults } = stage;
  switch (operation.kind) {
    case 'type':
      return person.type(SHEET, operation.cell, operation.text);
    case 'remote':
      return faults.remoteEdit(SHEET, operation.cell, [[operation.text]]);
    case 'paste':
      return person.paste(SHEET, operation.cell, operation.block);
    case 'clear':
    case 'fillDown':
      return person[operation.kind](SHEET, operation.range);
    case 'sort':
      return person.sort(SHEET, operation.range, 'E');
    case 'move':
      return person.move(SHEET, operation.range, operation.to);
    case 'insertRow':
      return insertRow(stage, operation.row, operation.name);
    case 'deleteRow':
      return person.deleteRows(SHEET, operation.row);
    case 'undo':
      return editAndUndo(stage, operation.cell, operation.text);
    case 'protect':
      return person.protect(SHEET, ['E5:E90']);
    case 'unprotect':
      return person.unprotect(SHEET);
    case 'beginEdit':
      return person.beginEdit(SHEET, 'E5');
    case 'endEdit':
      return person.endEdit();
    case 'wait':
      return stage.wait(2000);
    case 'heal':
      return heal(stage);
    case 'fault':
      return switchOn(stage, operation.fault);
  }
}
