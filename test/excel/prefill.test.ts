/** @jest-environment ./workbench/jest/environment.cjs */
import { gridOfPastedHtml } from '../../src/files/pasted-html';
import { executionWeightBeside, prefillFrom, weightedContent, type Prefill } from '../../src/sheet/prefill';
import type { TemplateId } from '../../src/sheet/template/gallery';
import { expectedForms } from '../sheet/cases';
import { beginSession, loadCase } from './live';
import type { Live } from './live';

const CHAOYANG = 'chaoyang-ip-operation-2021';

let live: Live;

beforeEach(async () => {
  await workbench.reset();
});

afterEach(async () => {
  await live.session.dispose();
});

/** Inserts a new form that begins with what a source gives, and what stands on its sheet when that is read again. */
async function insertWith(prefill: Prefill, id: TemplateId): Promise<Prefill> {
  const executionWeight = executionWeightBeside(prefill, 10);
  const content = weightedContent(prefill, { executionWeight });
  await live.session.insertTemplate({ id, options: { year: 2025, executionWeight, content } });
  await live.flush();
  const sheets = await live.session.readWorkbook();
  const name = workbench.activeSheet();
  return prefillFrom((sheets ?? []).flatMap(({ grid }) => (grid.sheet === name ? [grid] : [])));
}

async function chaoyangsSheet(): Promise<Prefill> {
  await loadCase(CHAOYANG, '上年自评表');
  live = await beginSession(2025);
  const sheets = await live.session.readWorkbook();
  return prefillFrom((sheets ?? []).map(({ grid }) => grid));
}

const rowsOf = ({ content }: Prefill) =>
  content.indicators?.map(({ level1, level2, name, target, weight }) => ({
    level1,
    level2,
    name,
    target,
    weight,
  }));

describe('a new form that begins with last year’s on another sheet', () => {
  test.each<TemplateId>(['district', 'split-target'])(
    '%s, read again, has the same indicators',
    async (id) => {
      const again = await insertWith(await chaoyangsSheet(), id);
      const expected = expectedForms(CHAOYANG)[0]?.indicators ?? [];
      expect(expected).toHaveLength(19);
      expect(rowsOf(again)?.map(({ name, target, weight }) => [name, target.trim(), weight])).toEqual(
        // Blanks around a text are no difference: Excel takes " 800" for the number 800.
        expected.map(({ name, target, weight }) => [name, target.trim(), weight]),
      );
    },
  );

  test('is the form of the new year that is scored, with nothing of the old year filled in', async () => {
    const again = await insertWith(await chaoyangsSheet(), 'district');
    expect(again.past).toEqual([]);
    const { mode, form } = live.view();
    expect([mode, form.year, form.sheet]).toEqual(['automatic', 2025, '自评表']);
    expect(workbench.sheetNames()).toEqual(['Sheet1', '上年自评表', '自评表']);
  });
});

test('a table pasted from Word, read again from its form, has the same indicators', async () => {
  live = await beginSession(2025);
  const grid = gridOfPastedHtml(`<table>
    <tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标值</td></tr>
    <tr><td rowspan=2>产出指标</td><td>数量指标</td><td>课题研究</td><td>&ge;10个</td></tr>
    <tr><td>时效指标</td><td>完成时间</td><td>12月底前</td></tr>
    <tr><td>满意度指标</td><td>服务对象满意度指标</td><td>企业满意度</td><td>100%</td></tr></table>`);
  const again = await insertWith(prefillFrom(grid ? [grid] : []), 'municipal');
  // 90 beside the execution rate, 产出 to 满意度 as 50 to 10: 75 over two rows, and 15.
  expect(rowsOf(again)).toEqual([
    { level1: '产出指标', level2: '数量指标', name: '课题研究', target: '≥10个', weight: 38 },
    { level1: '产出指标', level2: '时效指标', name: '完成时间', target: '12月底前', weight: 37 },
    { level1: '满意度指标', level2: '服务对象满意度指标', name: '企业满意度', target: '100%', weight: 15 },
  ]);
});
