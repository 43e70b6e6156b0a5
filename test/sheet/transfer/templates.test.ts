import { overlaps } from '../../../src/model/address';
import type { PlanCell, SheetPlan } from '../../../src/model/sheet-plan';
import { isOwnMark } from '../../../src/sheet/marks';
import { templateOf } from '../../../src/sheet/template/gallery';
import type { TemplateId, TemplateOptions } from '../../../src/sheet/template/gallery';
import { TRANSFER_TEMPLATES } from '../../../src/sheet/template/transfer';
import { caseOptions } from '../../transfer/case-content';

function planOf(id: TemplateId, options: TemplateOptions): SheetPlan {
  const template = templateOf(id);
  if (!template) throw new Error(`no template ${id}`);
  return template.build(options);
}

const textsOf = ({ cells }: SheetPlan): readonly PlanCell[] => cells.flat().filter((cell) => cell !== null);

describe.each(TRANSFER_TEMPLATES.map((template) => [template.id, template] as const))('%s', (_, template) => {
  const filled = template.build(caseOptions());
  const empty = template.build({ year: null });

  test('prints on A4 in black and white, down to the seal', () => {
    for (const { page, cells } of [filled, empty]) {
      expect(page).toMatchObject({ orientation: template.orientation, blackAndWhite: true });
      expect([page.printArea.top, page.printArea.bottom]).toEqual([0, cells.length - 1]);
      expect(cells.at(-1)).toContain('（单位公章）');
      expect(cells.at(-2)?.filter((cell) => cell !== null)).toEqual([
        '填表人：',
        '联系电话：',
        '填写日期：        年    月    日',
      ]);
    }
  });

  test('has no merges that overlap', () => {
    for (const { merges } of [filled, empty]) {
      const pairs = merges.flatMap((one, index) =>
        merges.slice(index + 1).map((other) => [one, other] as const),
      );
      expect(pairs.filter(([one, other]) => overlaps(one, other))).toEqual([]);
    }
  });

  test('carries marks of our own that look at their own row alone and hold no array constant', () => {
    for (const { range, formula } of [...filled.marks, ...empty.marks]) {
      expect(isOwnMark(formula)).toBe(true);
      expect(formula).not.toMatch(/[{}]/);
      const rows = [...formula.matchAll(/\$[A-Z]+(\d+)/g)].map(([, row]) => Number(row));
      expect(new Set(rows)).toEqual(new Set([range.top + 1]));
    }
  });

  test('takes its year, title and sheet name from the options', () => {
    const plan = template.build({ year: 2024, title: '某表', sheetName: '一' });
    expect([plan.cells[0]?.[0], plan.cells[1]?.[0], plan.sheetName]).toEqual(['某表', '（2024年度）', '一']);
    expect(empty.cells[1]?.[0]).toBe('（      年度）');
  });

  test('can be built without a single row', () => {
    const names = template.groups.flatMap(({ level2 }) => level2.map(({ name }) => [name, 0] as const));
    const plan = template.build({ year: 2024, counts: Object.fromEntries(names) });
    expect(plan.styles.every(({ range }) => range.top <= range.bottom)).toBe(true);
    expect(plan.validations.every(({ range }) => range.top <= range.bottom)).toBe(true);
  });
});

test('the headings of a table stand on every page, but not those of one of two tables', () => {
  const titleRows = TRANSFER_TEMPLATES.map(({ id, build }) => [
    id,
    build({ year: 2024 }).page.titleRows?.from,
  ]);
  expect(Object.fromEntries(titleRows)).toEqual({
    'transfer-form': 20,
    decomposition: 3,
    'fund-plan': 3,
    'fund-execution': undefined,
  });
});

test('as many rows as asked for', () => {
  const marked = planOf('decomposition', { year: 2024, counts: { 指标: 4 } }).marks.map(({ range }) => range);
  expect(marked).toEqual([{ top: 4, bottom: 7, left: 3, right: 3 }]);
  const counts = { 资金: 2, 每项资金的明细: 3 };
  const subtotals = textsOf(planOf('fund-plan', { year: 2024, counts })).filter((cell) => cell === '小计');
  expect(subtotals).toHaveLength(2);
  const numbers = planOf('fund-plan', { year: 2024, counts }).cells.map(([first]) => first);
  expect(numbers.filter((cell) => typeof cell === 'number')).toEqual([1, 2, 3, 4, 5, 6]);
});

test('the self-evaluation form has as many rows under a 二级指标 as asked for: 3 usual 数量指标 become 9', () => {
  const rows = (counts: Readonly<Record<string, number>>): number =>
    planOf('transfer-form', { year: 2025, counts }).cells.length;
  expect(rows({ 数量指标: 9 }) - rows({})).toBe(6);
});

test('元 stands wherever money does', () => {
  const headings = (['transfer-form', 'fund-plan', 'fund-execution'] as const).map((id) =>
    textsOf(planOf(id, { year: 2024, fundsUnit: '元' })).filter((cell) => /[（：]万?元/.test(String(cell))),
  );
  expect(headings).toEqual([
    ['资金投入\n情况\n（元）'],
    ['单位：元', '财政拨款\n（元）'],
    ['单位：元', '已批复（元）', '已支出（元）', '金额（元）'],
  ]);
});

test('a text that begins like a formula stays a text', () => {
  const evil = '=HYPERLINK("x")';
  const transfer: TemplateOptions['transfer'] = {
    decomposition: [{ name: evil, national: '+1', local: '@a' }],
    payments: [{ source: evil, approved: null, paid: null }],
    asOf: evil,
    costs: [{ name: evil, amount: 1, count: '-2' }],
    plan: [{ name: evil, stated: 1, items: [] }],
    remarks: evil,
  };
  const kept = TRANSFER_TEMPLATES.map(({ build }) =>
    textsOf(build({ year: 2024, transfer })).filter((cell) => cell === evil),
  );
  expect(kept.map((texts) => texts.length)).toEqual([1, 1, 1, 3]);
});

test('the execution rate of 资金投入情况 is a formula over its own row', () => {
  expect(planOf('transfer-form', { year: 2024 }).cells[6]?.[6]).toEqual({
    formula: '=IF(F7="","",IFERROR(ROUND(F7/E7,4),""))',
  });
});

test('小计 counts a row inserted right above it: its own row is in the range and taken out again', () => {
  const plan = planOf('fund-plan', { year: 2024, counts: { 资金: 1, 每项资金的明细: 2 } });
  expect(plan.cells[6]?.[4]).toEqual({
    formula:
      '=IF(OR((COUNT(D5:D7)-COUNT(D7))=0,ROUND((SUM(D5:D7)-SUM(D7))-SUM(D7),6)=0),"",' +
      '"小计"&IF(ISNUMBER(D7),"不符，","")&"各行相加为"&ROUND((SUM(D5:D7)-SUM(D7)),6)&"。")',
  });
});

test('a name longer than its group has rows gets the room it needs', () => {
  const name = '知识产权运营服务体系建设专项资金'.repeat(6);
  const plan = planOf('fund-plan', { year: 2024, transfer: { plan: [{ name, stated: null, items: [] }] } });
  const height = plan.rowHeights.find(({ from }) => from === 4)?.points ?? 0;
  // 96 characters at 10 a line are 10 lines and more.
  expect(height).toBeGreaterThan(140);
});
