/** @jest-environment ./workbench/jest/environment.cjs */
import { carryOutOperation, heal } from './carry-out';
import { compare } from './fresh';
import { randomRun } from './random-operations';
import { bareStage, openWithAddIn, openWorkbook, picture, said, SHEET, stageOf } from './stage';
import type { Picture } from './stage';

const COUNT = 1000;

async function alone(seed: number): Promise<Picture> {
  await openWorkbook();
  const stage = bareStage();
  for (const operation of randomRun(seed, COUNT).operations) await carryOutOperation(stage, operation);
  await workbench.person.unprotect(SHEET);
  await workbench.person.endEdit();
  return picture();
}

test.each([1])(
  '1,000 mixed operations with faults end equal to a fresh computation (seed %i)',
  async (seed) => {
    const person = await alone(seed);
    const live = await openWithAddIn();
    const stage = stageOf(live);
    const { operations, mine } = randomRun(seed, COUNT);
    for (const operation of operations) await carryOutOperation(stage, operation);
    await stage.person.unprotect(SHEET);
    await stage.person.endEdit();
    await heal(stage);
    const { found, expected, cells } = await compare(person, mine);
    expect(found).toEqual(expected);
    expect(cells).toBeGreaterThan(800);
    expect(said(live).error).toBeNull();
    await live.session.dispose();
  },
);
