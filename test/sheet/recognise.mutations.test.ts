// A published form that someone changed without changing what it says is read as before.
import fc from 'fast-check';
import type { Form, FormColumns } from '../../src/model/form';
import type { Grid } from '../../src/model/grid';
import { recognise } from '../../src/sheet/recognise';
import { CASES } from './cases';
import { gridsOfCase } from './cases';
import type { CaseName, ExpectedIndicator } from './cases';
import { padded, retyped, stacked, swapped, unmerged, withoutRow } from './mutations';
import { expectedRows, rowsRead } from './recognised-rows';

interface Published {
  readonly grid: Grid;
  readonly form: Form;
  readonly rows: readonly ExpectedIndicator[];
}

function published(name: CaseName): Published {
  const [grid] = gridsOfCase(name);
  const [form] = grid ? recognise(grid) : [];
  const [rows] = expectedRows(name);
  if (!grid || !form || !rows) throw new Error(`no form in ${name}`);
  return { grid, form, rows };
}

const PUBLISHED = new Map(CASES.map((name) => [name, published(name)]));
const anyForm: fc.Arbitrary<Published> = fc
  .constantFrom(...CASES)
  .map((name) => PUBLISHED.get(name) ?? published(name));

const below = (rows: readonly ExpectedIndicator[], down: number): readonly ExpectedIndicator[] =>
  rows.map((row) => ({ ...row, row: row.row + down }));

test('empty rows and columns around it', () => {
  fc.assert(
    fc.property(anyForm, fc.nat(6), fc.nat(4), ({ grid, rows }, down, right) => {
      expect(rowsRead(padded(grid, down, right))).toEqual([below(rows, down)]);
    }),
  );
});

test('an indicator deleted', () => {
  fc.assert(
    fc.property(anyForm, fc.nat(), ({ grid, rows }, which) => {
      fc.pre(rows.length > 1);
      const gone = rows[which % rows.length];
      const row = gone?.row ?? 0;
      const left = rows
        .filter((one) => one !== gone)
        .map((one) => (one.row > row ? { ...one, row: one.row - 1 } : one));
      expect(rowsRead(withoutRow(grid, row - 1))).toEqual([left]);
    }),
  );
});

test('level cells unmerged, filled once or in every row', () => {
  fc.assert(
    fc.property(anyForm, fc.boolean(), ({ grid, form, rows }, repeats) => {
      const isLevel = (column: number) => column === form.columns.level1 || column === form.columns.level2;
      const apart = unmerged(
        grid,
        ({ top, left, right }) => top > form.headingRow && left === right && isLevel(left),
        repeats,
      );
      expect(rowsRead(apart)).toEqual([rows]);
    }),
  );
});

test('cells merged sideways unmerged', () => {
  fc.assert(
    fc.property(anyForm, ({ grid, rows }) => {
      const apart = unmerged(grid, ({ top, bottom, left, right }) => top === bottom && right > left, false);
      expect(rowsRead(apart)).toEqual([rows]);
    }),
  );
});

const MOVABLE = ['target', 'actual', 'weight', 'score', 'explanation'] as const;
type Movable = (typeof MOVABLE)[number];

test('columns in another order', () => {
  fc.assert(
    fc.property(anyForm, fc.shuffledSubarray([...MOVABLE], { minLength: 2, maxLength: 2 }), (one, roles) => {
      const { grid, form, rows } = one;
      const [a, b] = roles.map((role) => form.columns[role]);
      const isSplit = form.layout === 'split-target' && roles.includes('target');
      fc.pre(a !== undefined && b !== undefined && a !== null && b !== null && !isSplit);
      const last = Math.max(...form.indicators.map(({ row }) => row));
      expect(rowsRead(swapped(grid, [a, b], form.headingRow, last))).toEqual([rows]);
    }),
  );
});

/** The wordings of domain.md section 2. */
const WORDINGS: Readonly<Record<Movable, readonly string[]>> = {
  target: ['年度指标值(A)', '指标值', '目标值', '年初目标值(A)', '绩效目标值', '年初设定目标'],
  actual: [
    '实际完成值(B)',
    '全年实际值',
    '全年完成值',
    '全年实际完成值',
    '完成值',
    '指标实际完成值',
    '实施进度',
  ],
  weight: ['分值', '权重', '指标分值', '指标权重(分)', '分值权重'],
  score: ['得分', '自评得分', '指标得分(分)', '自评分'],
  explanation: [
    '偏差原因分析及改进措施',
    '偏差原因',
    '未完成原因',
    '未完成原因分析',
    '未完成原因和改进措施',
    '未完成原因及拟采取的改进措施',
    '说明',
  ],
};

/** How a heading is typed: spaces or line breaks inside, full-width signs. */
const spelling = fc.record({
  gap: fc.constantFrom('', ' ', '\n', '\u3000', '\u00a0'),
  every: fc.integer({ min: 1, max: 4 }),
  isWide: fc.boolean(),
});

function spelled(
  words: string,
  how: { readonly gap: string; readonly every: number; readonly isWide: boolean },
) {
  const spaced = [...words]
    .map((sign, at) => (at > 0 && at % how.every === 0 ? how.gap + sign : sign))
    .join('');
  return how.isWide
    ? spaced.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
    : spaced;
}

function columnOf(columns: FormColumns, role: Movable): number | null {
  return columns[role];
}

test('headings in other words and spellings', () => {
  const words = fc.record({
    target: fc.constantFrom(...WORDINGS.target),
    actual: fc.constantFrom(...WORDINGS.actual),
    weight: fc.constantFrom(...WORDINGS.weight),
    score: fc.constantFrom(...WORDINGS.score),
    explanation: fc.constantFrom(...WORDINGS.explanation),
  });
  fc.assert(
    fc.property(anyForm, words, spelling, ({ grid, form, rows }, said, how) => {
      const reworded = MOVABLE.reduce((before, role) => {
        const column = columnOf(form.columns, role);
        const { headingRow: row } = form;
        return column === null ? before : retyped(before, { row, column }, spelled(said[role], how));
      }, grid);
      expect(rowsRead(reworded)).toEqual([rows]);
    }),
    { numRuns: 300 },
  );
});

test('another form below it', () => {
  fc.assert(
    fc.property(anyForm, anyForm, fc.nat(3), (upper, lower, gap) => {
      const { grid, down } = stacked(upper.grid, lower.grid, gap);
      expect(rowsRead(grid)).toEqual([upper.rows, below(lower.rows, down)]);
    }),
    { numRuns: 200 },
  );
});
