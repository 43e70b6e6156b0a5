import { checkTransferPayment } from '../../../src/checks/transfer';
import { toA1 } from '../../../src/model/address';
import type { TransferPayment } from '../../../src/model/transfer-payment';
import {
  amountCell,
  caseCosts,
  caseDecomposition,
  casePapers,
  casePayment,
  casePlan,
  filledManagement,
  textCell,
} from '../../transfer/case-papers';
import { formWith } from '../form-with';

const NOTHING: TransferPayment = {
  ...{ form: null, management: null, decomposition: null },
  ...{ plan: null, payment: null, costs: null },
};

/** Findings as "id sheet!cell". */
function found(papers: Partial<TransferPayment>): readonly string[] {
  return checkTransferPayment({ ...NOTHING, ...papers }).map(
    ({ id, sheet, cell }) => `${id} ${sheet}!${toA1(cell)}`,
  );
}

test('the case: 1961.4864 is printed for 1585.4846 + 376, all else is right', () => {
  const [finding, ...others] = checkTransferPayment(casePapers());
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    id: 'paid-not-sum',
    severity: 'error',
    sheet: '资金执行情况表',
    cells: [{ row: 4, column: 2 }],
    values: { column: 'paid', stated: 1961.4864, computed: 1961.4846 },
  });
  expect(finding?.source).not.toBe('');
});

test('papers that are not there have no findings', () => {
  expect(found({})).toEqual([]);
});

describe('management-row-empty', () => {
  const answered = (texts: readonly string[]) => {
    const { sheet, rows } = filledManagement();
    const change = (i: number, text: string | undefined) =>
      text === undefined ? {} : { situation: textCell(8 + i, 1, text) };
    return { sheet, rows: rows.map((row, i) => ({ ...row, ...change(i, texts[i]) })) };
  };

  test.each(['', ' ', '无', '——', '/'])('a row answered with %j', (text) => {
    expect(found({ management: answered(['按因素法分配', text]) })).toEqual([
      'management-row-empty 自评表!B10',
    ]);
  });

  test.each(['不涉及', '已完成', '30日内下达', '是', '√'])('accepts %j', (text) => {
    expect(found({ management: answered(['按因素法分配', text]) })).toEqual([]);
  });

  test('an empty table is at fault once its form is begun', () => {
    const management = answered(Array<string>(7).fill(''));
    expect(found({ management })).toEqual([]);
    expect(found({ management, form: formWith() })).toHaveLength(7);
  });
});

describe('decomposition-below-national', () => {
  const decomposed = (national: string, local: string, name = '支持企业数量') => ({
    sheet: '分解表',
    rows: [{ name: textCell(2, 1, name), national: textCell(2, 2, national), local: textCell(2, 3, local) }],
  });
  const BELOW = ['decomposition-below-national 分解表!D3'];

  test.each([
    ['a lower figure', '100家', '80家'],
    ['less than at least', '≥100家', '不少于99家'],
    ['a local zero', '100家', '0家'],
    ['a lower amount in another unit', '≥1亿元', '9000万元'],
    ['a lower rate', '20%', '19.5%'],
    ['a higher upper limit', '≤5天', '≤6天'],
    ['an upper limit without its sign', '不超过5天', '6天'],
    ['a later day', '2021年6月底前', '2021年12月底前'],
    ['a range that begins lower', '10-20次', '8-20次'],
    ['no local target', '100家', ''],
    ['a dash for a local target', '100家', '-'],
    ['a figure without the unit', '100家', '90'],
  ])('%s: %s against %s', (_said, national, local) => {
    expect(found({ decomposition: decomposed(national, local) })).toEqual(BELOW);
  });

  test('a cost limit that is higher than the national one', () => {
    expect(found({ decomposition: decomposed('300元', '350元', '人均培训成本') })).toEqual(BELOW);
    expect(found({ decomposition: decomposed('300元', '280元', '人均培训成本') })).toEqual([]);
  });

  test.each([
    ['the same', '100家', '100家'],
    ['more', '100家', '150家'],
    ['no national target', '-', '1支'],
    ['no national target, in a long dash', '——', ''],
    ['the same amount in another unit', '1亿元', '10000万元'],
    ['a lower upper limit', '≤5天', '≤4天'],
    ['an upper limit that the nation gives no sign to', '5天', '≤4天'],
    ['an earlier day', '2021年12月底前', '2021年6月底前'],
    ['words against words', '明显提升', '有所提升'],
    ['another kind of unit', '100家', '95%'],
    ['words that contradict each other', '≥10个', '≤8个'],
    ['a range inside the national one', '10-20次', '12次'],
    ['none at all', '0起', '0起'],
    ['a heading row of a group without targets', '', ''],
  ])('accepts %s: %s against %s', (_said, national, local) => {
    expect(found({ decomposition: decomposed(national, local) })).toEqual([]);
  });

  test('the fifteen rows of the case are not weaker, and one that is made so is found', () => {
    const { sheet, rows } = caseDecomposition();
    expect(found({ decomposition: { sheet, rows } })).toEqual([]);
    const weakened = rows.map((row, i) => (i === 3 ? { ...row, local: textCell(5, 3, '99家') } : row));
    expect(found({ decomposition: { sheet, rows: weakened } })).toEqual([
      'decomposition-below-national 绩效目标分解表!D6',
    ]);
  });
});

describe('plan-not-total', () => {
  const plan = casePlan();
  const withGroup = (stated: number) => ({
    ...plan,
    groups: plan.groups.map((group, i) =>
      i === 1 ? { ...group, stated: amountCell(11, 1, stated) } : group,
    ),
  });

  test('the case: 3500 + 6500 + 3700 + 1300 = 15000', () => {
    expect(found({ plan })).toEqual([]);
  });

  test('a group whose items do not make its sum is told, and 合计 is not held against it', () => {
    expect(found({ plan: withGroup(6400) })).toEqual(['plan-not-total 资金安排表!B12']);
    expect(found({ plan: { ...withGroup(6400), total: amountCell(24, 3, 14900) } })).toEqual([
      'plan-not-total 资金安排表!B12',
    ]);
  });

  test('a 合计 that neither groups nor items make', () => {
    expect(found({ plan: { ...plan, total: amountCell(24, 3, 15100) } })).toEqual([
      'plan-not-total 资金安排表!D25',
    ]);
  });

  test('a group without a stated sum counts by its items, a group without items by its sum', () => {
    const groups = plan.groups.map((group, i) => {
      if (i === 0) return { ...group, stated: null };
      return i === 3 ? { ...group, items: [] } : group;
    });
    expect(found({ plan: { ...plan, groups } })).toEqual([]);
    expect(found({ plan: { ...plan, groups, total: amountCell(24, 3, 15000.01) } })).toHaveLength(1);
  });

  test('a table that is not filled in, or has no 合计, is not at fault', () => {
    expect(found({ plan: { ...plan, total: null } })).toEqual([]);
    const items = [
      {
        name: textCell(2, 2, ''),
        amount: amountCell(2, 3, null),
        purchase: null,
        schedule: null,
        nature: null,
      },
    ];
    const groups = [{ name: textCell(2, 1, ''), stated: amountCell(3, 3, null), items }];
    expect(found({ plan: { ...plan, groups, total: amountCell(4, 3, 0) } })).toEqual([]);
  });
});

describe('paid-not-sum', () => {
  const payment = casePayment();
  const total = { approved: amountCell(4, 1, 2063.266), paid: amountCell(4, 2, 1961.4846) };

  test('the right sum of the case', () => {
    expect(found({ payment: { ...payment, total } })).toEqual([]);
  });

  test('已批复 that its rows do not make', () => {
    const rows = payment.rows.map((row, i) => ({
      ...row,
      approved: amountCell(2 + i, 1, i === 0 ? 1687.266 : 376.1),
    }));
    expect(found({ payment: { ...payment, rows, total } })).toEqual(['paid-not-sum 资金执行情况表!B5']);
  });

  test('decimal parts add up exactly', () => {
    const rows = payment.rows.map((row, i) => ({ ...row, paid: amountCell(2 + i, 2, [0.1, 0.2][i] ?? 0) }));
    const paid = amountCell(4, 2, 0.3);
    expect(found({ payment: { ...payment, rows, total: { approved: null, paid } } })).toEqual([]);
  });

  test('a table without 合计 cannot be asked', () => {
    expect(found({ payment: { ...payment, total: null } })).toEqual([]);
  });

  test('the seven costs of the case make 1300, and no other sum', () => {
    const costs = caseCosts();
    expect(found({ costs })).toEqual([]);
    expect(found({ costs: { ...costs, total: amountCell(9, 1, 1300.5) } })).toEqual([
      'paid-not-sum 年度成本明细!B10',
    ]);
  });
});

test('errors come before warnings, and each sheet’s findings stand together', () => {
  const { rows, sheet } = filledManagement();
  const management = {
    sheet,
    rows: rows.map((row, i) => (i === 0 ? { ...row, situation: textCell(8, 1, '') } : row)),
  };
  expect(
    found({ ...casePapers(), management, costs: { ...caseCosts(), total: amountCell(9, 1, 1) } }),
  ).toEqual([
    'paid-not-sum 资金执行情况表!C5',
    'paid-not-sum 年度成本明细!B10',
    'management-row-empty 自评表!B9',
  ]);
});
