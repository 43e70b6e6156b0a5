import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FigureCell, FormCell } from '../../src/model/form';
import type {
  CostTable,
  DecompositionTable,
  ManagementTable,
  PaymentTable,
  PlanTable,
  TransferPayment,
} from '../../src/model/transfer-payment';

/** What the published report of Chaoyang (2020) says in its tables, read off by hand. */
interface TransferCase {
  readonly year: number;
  readonly goalDecomposition: readonly {
    readonly indicator: string;
    readonly national: string;
    readonly district: string;
  }[];
  readonly fundPlan: {
    readonly groups: readonly {
      readonly name: string;
      readonly stated: number;
      readonly nature: string;
      readonly items: readonly {
        readonly name: string;
        readonly amount: number;
        readonly year: string;
        readonly purchase: string;
      }[];
    }[];
    readonly total: number;
  };
  readonly execution2020: {
    readonly awarded_total: number;
    readonly items: readonly { readonly name: string; readonly amount: number; readonly count: string }[];
  };
  readonly progress: {
    readonly asOf: string;
    readonly approved: number;
    readonly paid: number;
    readonly paid_direct: number;
    readonly paid_transfer: number;
  };
  readonly reportOutline: readonly string[];
}

export const TRANSFER_CASE: TransferCase = JSON.parse(
  readFileSync(join(__dirname, '..', 'cases', 'chaoyang-transfer-payment-2020.json'), 'utf8'),
);

/** A cell with a text, rows and columns from 0. */
export function textCell(row: number, column: number, text: string): FormCell {
  return { at: { row, column }, text, value: text === '' ? null : text, isFormula: false };
}

/** A cell with a figure; null is an empty one. */
export function amountCell(row: number, column: number, figure: number | null): FigureCell {
  const text = figure === null ? '' : String(figure);
  return { at: { row, column }, text, value: figure, isFormula: false, figure };
}

/** 绩效目标分解表: 指标名称 in B, 国家局绩效要求 in C, 本区目标 in D, from row 3 on. */
export function caseDecomposition(): DecompositionTable {
  const rows = TRANSFER_CASE.goalDecomposition.map(({ indicator, national, district }, i) => ({
    name: textCell(2 + i, 1, indicator),
    national: textCell(2 + i, 2, national),
    local: textCell(2 + i, 3, district),
  }));
  return { sheet: '绩效目标分解表', rows };
}

/** 资金安排表: items from row 3 on with their amounts in D; the stated sum of a group stands in its name (B). */
export function casePlan(): PlanTable {
  let row = 2;
  const groups = TRANSFER_CASE.fundPlan.groups.map(({ name, stated, nature, items }) => {
    const first = row;
    row += items.length;
    return {
      name: textCell(first, 1, `${name}${String(stated)}`),
      stated: { ...textCell(first, 1, `${name}${String(stated)}`), figure: stated },
      items: items.map((item, i) => ({
        name: textCell(first + i, 2, item.name),
        amount: amountCell(first + i, 3, item.amount),
        purchase: textCell(first + i, 4, item.purchase),
        schedule: textCell(first + i, 5, item.year),
        nature: textCell(first + i, 6, nature),
      })),
    };
  });
  const total = amountCell(row, 3, TRANSFER_CASE.fundPlan.total);
  return { sheet: '资金安排表', unit: '万元', groups, total };
}

/** 资金执行情况表: two sources in rows 3 and 4, 合计 in row 5; 已批复 (in B) is published as a sum only. */
export function casePayment(): PaymentTable {
  const { approved, paid, paid_direct, paid_transfer, asOf } = TRANSFER_CASE.progress;
  const source = (row: number, name: string, amount: number) => ({
    source: textCell(row, 0, name),
    approved: amountCell(row, 1, null),
    paid: amountCell(row, 2, amount),
  });
  return {
    sheet: '资金执行情况表',
    unit: '万元',
    rows: [source(2, '中央直达资金', paid_direct), source(3, '转移支付资金', paid_transfer)],
    total: { approved: amountCell(4, 1, approved), paid: amountCell(4, 2, paid) },
    asOf: textCell(0, 2, asOf),
  };
}

/** 年度成本明细: 项目 in A, 金额 in B, 数量 in C, from row 3 on. */
export function caseCosts(): CostTable {
  const { items, awarded_total } = TRANSFER_CASE.execution2020;
  const rows = items.map(({ name, amount, count }, i) => ({
    name: textCell(2 + i, 0, name),
    amount: amountCell(2 + i, 1, amount),
    count: textCell(2 + i, 2, count),
  }));
  return {
    sheet: '年度成本明细',
    unit: '万元',
    rows,
    total: amountCell(2 + rows.length, 1, awarded_total),
  };
}

/** The seven rows of 资金管理情况, filled in; the case publishes none. 情况说明 in B, 存在问题和改进措施 in C. */
export function filledManagement(): ManagementTable {
  const names = [
    '分配科学性',
    '下达及时性',
    '拨付合规性',
    '使用规范性',
    '执行准确性',
    '预算绩效管理情况',
    '支出责任履行情况',
  ];
  const rows = names.map((name, i) => ({
    name: textCell(8 + i, 0, name),
    situation: textCell(8 + i, 1, '按资金管理办法执行'),
    problems: textCell(8 + i, 2, ''),
  }));
  return { sheet: '自评表', rows };
}

/** The papers of Chaoyang's transfer payment of 2020, without its form. */
export function casePapers(): TransferPayment {
  return {
    form: null,
    management: filledManagement(),
    decomposition: caseDecomposition(),
    plan: casePlan(),
    payment: casePayment(),
    costs: caseCosts(),
  };
}
