import type { FigureCell, Form, FormCell, MoneyUnit } from './form';

/** One of the seven rows of 资金管理情况 (分配科学性, 下达及时性 …): what was done, and what is to be mended. */
export interface ManagementRow {
  readonly name: FormCell;
  readonly situation: FormCell;
  /** 存在问题和改进措施; null where the layout has no such column. */
  readonly problems: FormCell | null;
}

/** 资金管理情况 of the 转移支付区域(项目)绩效目标自评表. */
export interface ManagementTable {
  readonly sheet: string;
  readonly rows: readonly ManagementRow[];
}

/** One line of the 绩效目标分解表: what the nation asks (国家局绩效要求), and what the district set itself (本区目标). */
export interface DecompositionRow {
  readonly name: FormCell;
  readonly national: FormCell;
  readonly local: FormCell;
}

/** 绩效目标分解表. */
export interface DecompositionTable {
  readonly sheet: string;
  readonly rows: readonly DecompositionRow[];
}

/** One 明细项目 of the 资金安排表; `amount` in the table's unit. Cells of columns the table has not are null. */
export interface PlanItem {
  readonly name: FormCell;
  readonly amount: FigureCell;
  /** 采购内容. */
  readonly purchase: FormCell | null;
  /** 支出安排. */
  readonly schedule: FormCell | null;
  /** 资金性质. */
  readonly nature: FormCell | null;
}

/** A group of the 资金安排表. Its stated sum stands in a row of its own, or at the end of the group's name (…经费3500). */
export interface PlanGroup {
  readonly name: FormCell;
  readonly stated: FigureCell | null;
  readonly items: readonly PlanItem[];
}

/** 资金安排表. */
export interface PlanTable {
  readonly sheet: string;
  readonly unit: MoneyUnit;
  readonly groups: readonly PlanGroup[];
  /** 合计. */
  readonly total: FigureCell | null;
}

/** Money granted (已批复) and paid (已支出) from one 资金来源. */
export interface PaymentRow {
  readonly source: FormCell;
  readonly approved: FigureCell | null;
  readonly paid: FigureCell | null;
}

/** 资金执行情况表: its rows, their 合计, and the day it speaks of (截止日期). */
export interface PaymentTable {
  readonly sheet: string;
  readonly unit: MoneyUnit;
  readonly rows: readonly PaymentRow[];
  readonly total: { readonly approved: FigureCell | null; readonly paid: FigureCell | null } | null;
  readonly asOf: FormCell | null;
}

/** One line of 年度成本明细: 项目 · 金额 · 数量. */
export interface CostRow {
  readonly name: FormCell;
  readonly amount: FigureCell;
  readonly count: FormCell | null;
}

/** 年度成本明细 with its 合计. */
export interface CostTable {
  readonly sheet: string;
  readonly unit: MoneyUnit;
  readonly rows: readonly CostRow[];
  readonly total: FigureCell | null;
}

/** The papers of one 转移支付, whichever sheets of a workbook they stand on; null for one that is not there. */
export interface TransferPayment {
  readonly form: Form | null;
  readonly management: ManagementTable | null;
  readonly decomposition: DecompositionTable | null;
  readonly plan: PlanTable | null;
  readonly payment: PaymentTable | null;
  readonly costs: CostTable | null;
}
