/** @jest-environment ./workbench/jest/environment.cjs */
import { carryOutPlan } from '../../src/excel/carry-out-plan';
import { standardTemplate } from '../../src/sheet/template/standard';
import { beginSession } from './live';
import type { Live } from './live';
import { tripsToTheWorkbook } from './trips';

let live: Live;

beforeEach(async () => {
  await workbench.reset();
  live = await beginSession(2025);
});

afterEach(async () => {
  await live.session.dispose();
});

describe('inserting the standard form', () => {
  test('puts it on a new sheet, shows it, and scores it from then on', async () => {
    workbench.counters.reset();
    await live.session.insertTemplate();
    await live.flush();
    expect(tripsToTheWorkbook()).toBeLessThanOrEqual(3);
    expect(workbench.sheetNames()).toEqual(['Sheet1', '自评表']);
    expect(workbench.activeSheet()).toBe('自评表');
    expect(live.session.getState()).toMatchObject({
      status: { kind: 'inserted', sheet: '自评表' },
      selected: { row: 2, column: 3 },
      error: null,
    });
    expect(live.view()).toMatchObject({ mode: 'automatic', form: { layout: 'standard', year: 2025 } });
    await workbench.person.paste('自评表', 'D14', [['培训人数', '200人', '100人']]);
    await live.flush();
    const [first] = live.view().form.indicators;
    const half = (first?.weight?.figure ?? NaN) / 2;
    expect(await workbench.sheet('自评表').value('H14')).toBe(half);
  });

  test('counts on when the name is taken, also by a sheet that was inserted before', async () => {
    await live.session.insertTemplate();
    await live.session.insertTemplate();
    expect(workbench.sheetNames()).toEqual(['Sheet1', '自评表', '自评表 (2)']);
    expect(live.session.getState().forms).toHaveLength(2);
    expect(live.session.getState().current).toBe(1);
  });

  test('sets the page up for print: A4, one page wide, headings on every page, fills off paper', async () => {
    await live.session.insertTemplate();
    expect(workbench.sheet('自评表').pageLayout()).toMatchObject({
      paperSize: 'A4',
      orientation: 'Portrait',
      blackAndWhite: true,
      zoom: { horizontalFitToPages: 1 },
    });
  });

  test('costs two round trips for 10 indicators and for 300', async () => {
    for (const count of [10, 300]) {
      const indicators = Array.from({ length: count }, (_, index) => ({
        ...{ level1: '产出指标', level2: '数量指标', name: `指标${String(index)}`, target: '≥1个' },
        ...{ actual: '', weight: 0.3, score: null, explanation: '' },
      }));
      workbench.counters.reset();
      await carryOutPlan(standardTemplate({ year: 2025, content: { indicators } }));
      expect(workbench.counters.roundTrips).toBe(2);
    }
  });

  test('keeps texts that look like formulas and figures as texts', async () => {
    const indicator = {
      ...{ level1: '产出指标', level2: '数量指标', name: '=1+1', target: '100%' },
      ...{ actual: '-', weight: 90, score: null, explanation: '@无' },
    };
    await carryOutPlan(standardTemplate({ year: 2025, content: { indicators: [indicator] } }));
    const [row] = await workbench.sheet('自评表').values('D14:I14');
    expect(row?.slice(0, 3)).toEqual(['=1+1', '100%', '-']);
    expect(row?.[5]).toBe('@无');
  });
});

describe('an insertion that fails half-way', () => {
  test.each([1, 40, 200])('at its action %i removes its own sheet and no other', async (action) => {
    await workbench.load({ name: 'Sheet1', cells: [['原有内容']] });
    workbench.faults.failBatch(2, 'GeneralException', action);
    await live.session.insertTemplate();
    expect(workbench.sheetNames()).toEqual(['Sheet1']);
    expect(await workbench.sheet('Sheet1').value('A1')).toBe('原有内容');
    expect(live.session.getState().error).toEqual({ code: 'insert-failed', cells: [] });
  });

  test('can be done again', async () => {
    workbench.faults.failBatch(2, 'GeneralException', 40);
    await live.session.insertTemplate();
    await live.session.insertTemplate();
    expect(workbench.sheetNames()).toEqual(['Sheet1', '自评表']);
    expect(live.session.getState().error).toBeNull();
  });
});

test('while a cell is being edited the insertion waits for its end', async () => {
  workbench.person.beginEdit('Sheet1', 'A1');
  const inserting = live.session.insertTemplate();
  await workbench.person.endEdit('好');
  await inserting;
  expect(workbench.sheetNames()).toEqual(['Sheet1', '自评表']);
});
