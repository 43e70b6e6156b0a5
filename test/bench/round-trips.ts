import { systemTimers } from '../../src/excel/timers';
import { carryOutPlan } from '../../src/excel/carry-out-plan';
import { LiveSession } from '../../src/excel/live-session';
import { standardTemplate } from '../../src/sheet/template/standard';
import { bootHeadless } from '../../workbench/headless';
import type { HeadlessOffice } from '../../workbench/headless';
import { mustBe } from './measure';

const SHEET = '自评表';
const FIRST_ROW = 14;
const SIZES = [30, 300];

function indicators(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    level1: '产出指标',
    level2: '数量指标',
    name: `培训第${String(index + 1)}期`,
    target: '≥100人',
    actual: '',
    weight: 90 / count,
    score: null,
    explanation: '',
  }));
}

type Figures = Record<string, number>;

function figuresOf({ workbench }: HeadlessOffice): Figures {
  const { roundTrips, writes, cleanUps, actions, requestBytes, responseBytes } = workbench.counters;
  return { roundTrips, writes, cleanUps, actions, requestBytes, responseBytes };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Does something as the person and waits until the add-in has answered. */
async function counted(office: HeadlessOffice, act: () => Promise<unknown>): Promise<Figures> {
  office.workbench.counters.reset();
  await act();
  for (let quiet = 0, before = -1; quiet < 3;) {
    await office.workbench.settled();
    await pause(120);
    const now = office.workbench.counters.actions;
    quiet = now === before ? quiet + 1 : 0;
    before = now;
  }
  return figuresOf(office);
}

async function atSize(office: HeadlessOffice, count: number, table: Record<string, Figures>): Promise<void> {
  const { workbench } = office;
  const label = (what: string) => `${what}, ${String(count)} indicators`;
  const score = (row: number) => workbench.sheet(SHEET).value(`H${String(row)}`);
  await workbench.reset();
  table[label('insert')] = await counted(office, () =>
    carryOutPlan(standardTemplate({ year: 2025, content: { indicators: indicators(count) } })),
  );
  const session = new LiveSession({ timers: systemTimers, year: () => 2025 });
  await session.begin();
  const weight = await workbench.sheet(SHEET).value('G14');
  table[label('one edit')] = await counted(office, () => workbench.person.type(SHEET, 'F14', '100人'));
  mustBe('score after one edit', await score(FIRST_ROW), weight);
  table[label('an edit that changes nothing')] = await counted(office, () =>
    workbench.person.type(SHEET, 'D14', '培训'),
  );
  const rows = Math.min(200, count);
  const block = Array.from({ length: rows }, () => ['100人']);
  table[label(`paste of ${String(rows)} cells`)] = await counted(office, () =>
    workbench.person.paste(SHEET, 'F14', block),
  );
  mustBe('last score after the paste', await score(FIRST_ROW + rows - 1), weight);
  await session.dispose();
}

/** Prints what each kind of edit costs on the wire, on the real Office.js. */
export async function roundTrips(): Promise<void> {
  const office = await bootHeadless();
  const { Excel, Office, OfficeExtension } = office.window;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  const table: Record<string, Figures> = {};
  for (const count of SIZES) await atSize(office, count, table);
  console.table(table);
  office.dispose();
}
