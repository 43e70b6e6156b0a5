/** @jest-environment ./workbench/jest/environment.cjs */
import { commands } from '../../src/commands/commands';
import type { CommandId } from '../../src/commands/commands';
import { registerCommands } from '../../src/commands/register';
import { TEMPLATE_IDS } from '../../src/sheet/template/gallery';
import { beginSession } from './live';
import type { Live } from './live';
import { tripsToTheWorkbook } from './trips';

type RibbonFunction = (event: { completed(): void }) => void;

let live: Live;
const associated = new Map<string, RibbonFunction>();

beforeEach(async () => {
  await workbench.reset();
  live = await beginSession(2025);
  jest.spyOn(Office.actions, 'associate').mockImplementation((id: string, run: RibbonFunction) => {
    associated.set(id, run);
  });
  registerCommands(Promise.resolve({ session: live.session, failure: null }));
});

afterEach(async () => live.session.dispose());

/** Presses an item of the ribbon's menu, as Excel does, and waits until its event is completed. */
async function press(item: string): Promise<void> {
  await new Promise<void>((resolve) => {
    associated.get(item)?.({ completed: resolve });
  });
  await live.flush();
}

const items = Object.keys(commands).filter((id) => id.startsWith('insert'));

test('each item of the menu inserts a sheet of its own in three round trips', async () => {
  expect(items).toHaveLength(TEMPLATE_IDS.length + 1);
  for (const item of items) {
    workbench.counters.reset();
    await press(item);
    expect([item, live.session.getState().error]).toEqual([item, null]);
    expect([item, tripsToTheWorkbook()]).toEqual([item, 3]);
  }
  expect(workbench.sheetNames()).toHaveLength(items.length + 1);
});

test.each<CommandId>(['insertTemplate', 'insertFundPlan'])(
  '%s completes its event where Excel fails, and leaves no sheet behind',
  async (item) => {
    workbench.faults.failBatch(2, 'GeneralException');
    await press(item);
    expect(live.session.getState().error?.code).toBe('insert-failed');
    expect(workbench.sheetNames()).toHaveLength(1);
  },
);
