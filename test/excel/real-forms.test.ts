/** @jest-environment ./workbench/jest/environment.cjs */
import { expectedOf, insertUnfilled, publishedForm, rowOf, SHEET, typeFunds } from './filled-form';
import { beginSession, litCells } from './live';
import type { Live } from './live';

const BEIJING = 'beijing-ip-promotion-2021';
const CHAOYANG = 'chaoyang-ip-operation-2021';

let live: Live;

afterEach(async () => {
  await live.session.dispose();
});

async function begin(name: string) {
  await workbench.reset();
  const form = publishedForm(name);
  await insertUnfilled(form);
  live = await beginSession();
  await typeFunds(form);
  await live.flush();
  return form;
}

/** Rows whose explanation is missing, as worked out by hand. */
function expectedRows(name: string): number[] {
  return expectedOf(name).indicators.flatMap(({ explanationMissing }, index) =>
    explanationMissing ? [rowOf(index)] : [],
  );
}

async function litRows(count: number): Promise<number[]> {
  return litCells(
    SHEET,
    'I',
    Array.from({ length: count }, (_, index) => rowOf(index)),
  );
}

describe('the Beijing form, filled in on an inserted form', () => {
  test('typed cell by cell it ends at 99.06 with exactly the five marks lit', async () => {
    const { indicators } = await begin(BEIJING);
    for (const [index, { actual, score, explanation }] of indicators.entries()) {
      const row = String(rowOf(index));
      await workbench.person.type(SHEET, `F${row}`, actual);
      if (explanation !== '') await workbench.person.type(SHEET, `I${row}`, explanation);
      await live.flush();
      const computed = expectedOf(BEIJING).indicators[index]?.suggestedScore;
      expect(await workbench.sheet(SHEET).value(`H${row}`)).toBe(computed);
      if (computed !== score) await workbench.person.type(SHEET, `H${row}`, score);
    }
    await live.flush();
    expect(live.view().evaluation.total).toMatchObject({ stated: 99.06, computed: 99.06, grade: '优' });
    expect(await litRows(indicators.length)).toEqual(expectedRows(BEIJING));
    expect(expectedRows(BEIJING)).toHaveLength(5);
  });

  test('pasted as a block it ends at 99.06 with the same marks, in one read and one write', async () => {
    const { indicators } = await begin(BEIJING);
    const block = indicators.map(({ actual, weight, score, explanation }) => [
      actual,
      weight,
      score,
      explanation === '' ? null : explanation,
    ]);
    workbench.counters.reset();
    await workbench.person.paste(SHEET, `F${String(rowOf(0))}`, block);
    await live.flush();
    expect(workbench.counters.roundTrips).toBe(2);
    expect(live.view().evaluation.total).toMatchObject({ stated: 99.06, computed: 99.06 });
    expect(await litRows(indicators.length)).toEqual(expectedRows(BEIJING));
  });

  test('pasted without scores, all of them are written in one step', async () => {
    const { indicators } = await begin(BEIJING);
    workbench.counters.reset();
    await workbench.person.paste(
      SHEET,
      `F${String(rowOf(0))}`,
      indicators.map(({ actual }) => [actual]),
    );
    await live.flush();
    expect([workbench.counters.roundTrips, workbench.counters.writes]).toEqual([2, 1]);
    // All met or exceeded: the execution row's 9.36 and every indicator's weight, 90 together.
    expect(live.view().evaluation.total).toMatchObject({ stated: 99.36, computed: 99.36 });
  });
});

describe('the Chaoyang form, filled in on an inserted form', () => {
  test('ends at 91 with no mark lit: every deviation is explained', async () => {
    const { indicators } = await begin(CHAOYANG);
    await workbench.person.paste(
      SHEET,
      `F${String(rowOf(0))}`,
      indicators.map(({ actual, weight, score, explanation }) => [
        actual === '' ? null : actual,
        weight,
        score,
        explanation === '' ? null : explanation,
      ]),
    );
    await live.flush();
    expect(live.view().evaluation.total).toMatchObject({ stated: 91, computed: 91, grade: '优' });
    expect(await litRows(indicators.length)).toEqual([]);
  });
});
