/** @jest-environment ./workbench/jest/environment.cjs */

const SHEET = 'Sheet1';

/** Lets so many steps of what is under way happen. */
async function afterTicks(count: number): Promise<void> {
  for (let tick = 0; tick < count; tick++) await Promise.resolve();
}

beforeEach(() => workbench.reset());

describe('a row inserted while a calculation is under way', () => {
  test.each([0, 1, 2, 5, 20, 50])(
    'after %d steps keeps its cells empty, and the formula below gives its result where it stands now',
    async (ticks) => {
      await workbench.person.paste(SHEET, 'A1', [[1], ['=SUM(A1)*2']]);
      const typed = workbench.person.type(SHEET, 'A1', 5);
      await afterTicks(ticks);
      await Promise.all([typed, workbench.person.insertRows(SHEET, 2, 1)]);
      expect(await workbench.sheet(SHEET).values('A1:A3')).toEqual([[5], [''], [10]]);
      expect(workbench.sheet(SHEET).formulas('A1:A3')).toEqual([[5], [''], ['=SUM(A1)*2']]);
    },
  );
});
