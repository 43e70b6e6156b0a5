import { dock } from '../../../src/taskpane/models/dock';
import { emptyCells } from '../../../src/taskpane/models/empty-cells';
import { nextMissing } from '../../../src/taskpane/models/explanations';
import { findingGroups, occurrences, openFindings } from '../../../src/taskpane/models/finding-groups';
import { placeName } from '../../../src/taskpane/models/place-name';
import { announcement, statusText } from '../../../src/taskpane/models/status-line';
import { thingToDo } from '../../../src/taskpane/models/thing-to-do';
import type { Form, FormCell } from '../../../src/model/form';
import { CHINESE } from '../../../src/taskpane/words/zh-CN';
import { beijing, caseForm, chaoyang, formView, unfinished } from '../cases';
import { stateOf } from '../fake-session';

const { label } = CHINESE;
const emptyCell = (row: number): FormCell => ({
  at: { row, column: 3 },
  text: ' ',
  value: null,
  isFormula: false,
});

function withoutReasons(form: Form): Form {
  return { ...form, indicators: form.indicators.map((indicator) => ({ ...indicator, explanation: null })) };
}

describe('the one thing to do', () => {
  it('is first what is missing, with the next place after the cursor', () => {
    const view = formView(beijing());
    expect(thingToDo(view, null)).toEqual({ kind: 'missing', count: 5, next: { row: 12, column: 8 } });
    expect(nextMissing(view, { row: 12, column: 8 })).toEqual({ row: 13, column: 8 });
    expect(nextMissing(view, { row: 38, column: 8 })).toEqual({ row: 12, column: 8 });
  });

  it('leads to the name where the layout has no column for explanations', () => {
    const view = formView(withoutReasons(beijing()));
    expect(nextMissing(view, null)).toEqual(view.form.indicators[0]?.name.at);
  });

  it('is then what is repeated', () => {
    expect(thingToDo(formView(chaoyang()), null)).toEqual({
      kind: 'repeated',
      rows: 9,
      check: 'explanation-repeated',
    });
  });

  it('is none where nothing deviates', () => {
    const form = beijing();
    expect(thingToDo(formView(unfinished(form, form.indicators.length)), null)).toEqual({ kind: 'none' });
  });
});

describe('the empty cells', () => {
  it('count actual values as one link, then header cells, three links at most', () => {
    const form = unfinished(beijing(), 2);
    const header = { ...form.header, department: emptyCell(3), leader: emptyCell(4), phone: emptyCell(4) };
    const empty = emptyCells({ ...form, header });
    expect(empty.links.map(({ kind }) => kind)).toEqual(['actual', 'department', 'leader']);
    expect(empty.links[0]).toMatchObject({ count: 2, first: { row: 37, column: 5 } });
    expect([empty.total, empty.rest]).toEqual([5, 1]);
  });

  it('do not count header cells that the form does not have', () => {
    expect(emptyCells(beijing())).toEqual({ links: [], total: 0, rest: 0 });
  });
});

describe('the findings', () => {
  it('stand by severity and check, one place a cell', () => {
    const groups = findingGroups(formView(chaoyang()).evaluation.findings);
    expect(groups.map(({ severity, count }) => [severity, count])).toEqual([
      ['warning', 12],
      ['info', 6],
    ]);
    const repeated = groups[0]?.checks.find(({ id }) => id === 'explanation-repeated');
    expect(repeated && occurrences(repeated)).toHaveLength(9);
  });

  it('lose none and double none', () => {
    const { findings } = formView(beijing()).evaluation;
    const grouped = findingGroups(findings).flatMap(({ checks }) =>
      checks.flatMap((check) => check.findings),
    );
    expect(new Set(grouped)).toEqual(new Set(findings));
    expect(grouped).toHaveLength(findings.length);
    expect(openFindings(findings)).toBe(7);
  });

  it('have a name for each place', () => {
    const form = beijing();
    expect(placeName(form, { row: 5, column: 9 })).toEqual({ text: '年度资金总额' });
    expect(placeName(form, { row: 13, column: 8 })).toEqual({ text: '建设知识产权集聚发展示范区' });
    const total = form.total?.score?.at;
    expect(total && placeName(form, total)).toEqual({ label: 'place.total' });
    expect(placeName(form, { row: 900, column: 0 })).toEqual({ text: '项目支出绩效自评表' });
  });
});

describe('the dock', () => {
  it('shows the row under the cursor, whatever its column', () => {
    expect(dock(formView(beijing()), { row: 13, column: 0 })).toEqual({
      row: 14,
      name: '建设知识产权集聚发展示范区',
      target: '至少 3家',
      actual: '10 家',
      level: '数量指标',
      score: { score: '3.00', weight: '3' },
      outcome: 'exceeded',
      ratio: '333%',
      problem: { kind: 'missing' },
      explain: { row: 13, column: 8 },
    });
  });

  it('says an empty actual once, as the outcome', () => {
    expect(dock(formView(unfinished(beijing(), 1)), { row: 38, column: 2 })).toMatchObject({
      actual: '',
      outcome: 'missing',
      score: { score: null, weight: '10' },
      problem: null,
      explain: null,
    });
  });

  it('names a row without a name after its second level, else its first', () => {
    const form = beijing();
    const [first, ...others] = form.indicators;
    if (!first) throw new Error('no indicator');
    const blank = { ...first, name: emptyCell(12), target: emptyCell(12) };
    const shown = (indicator: typeof blank) =>
      dock(formView({ ...form, indicators: [indicator, ...others] }), { row: first.row, column: 3 });
    expect(shown(blank)).toMatchObject({ name: '', target: '', level: first.level2 });
    expect(shown({ ...blank, level2: '' })).toMatchObject({ level: first.level1 });
  });

  it('shows nothing outside the indicators, and no score in a layout without weights', () => {
    expect(dock(formView(beijing()), { row: 0, column: 0 })).toBeNull();
    const unscored = formView(caseForm('published-09'));
    expect(dock(unscored, unscored.form.indicators[0]?.name.at ?? null)?.score).toBeNull();
  });
});

describe('the status', () => {
  it('says what happened, with the cell', () => {
    const cell = { row: 14, column: 7 };
    expect(statusText({ kind: 'updated', cell, score: 3, more: 0 }, label)).toBe('已更新 H15：3.00');
    expect(statusText({ kind: 'updated', cell, score: 3, more: 2 }, label)).toBe('已更新 H15 等 3 处');
    expect(statusText({ kind: 'updated', cell, score: null, more: 0 }, label)).toBe('已清空 H15');
    expect(statusText({ kind: 'not-written', cells: 3 }, label)).toBe('有 3 处未写入');
  });

  it('tells a screen reader the sum, never the cell', () => {
    const status = { kind: 'updated', cell: { row: 14, column: 7 }, score: 3, more: 0 } as const;
    expect(announcement(stateOf([formView(beijing())], { status }), label)).toBe('总分 99.06，缺原因 5 处');
    expect(announcement(stateOf([formView(caseForm('published-09'))], { status }), label)).toBe(
      '缺原因 1 处',
    );
    expect(announcement(stateOf([], { status: { kind: 'editing' } }), label)).toBe(
      '单元格编辑中，完成后自动更新',
    );
  });
});
