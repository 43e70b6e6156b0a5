import type { TemplateMoney } from './content';

/** 合计 as the papers state them; a sheet adds up by itself where nothing is said. */
export interface StatedTotals {
  readonly plan?: number | null;
  readonly approved?: number | null;
  readonly paid?: number | null;
  readonly costs?: number | null;
}

/** What is already known when one of the transfer-payment papers is made (domain.md section 6); figures in the paper's unit. */
export interface TransferContent {
  /** 地方主管部门 of the 自评表; 中央主管部门 is the form's own 主管部门. */
  readonly localDepartment?: string;
  /** 资金管理情况, by the row's name (分配科学性 …). */
  readonly management?: readonly {
    readonly name: string;
    readonly situation: string;
    readonly problems: string;
  }[];
  /** 资金投入情况 by its row: 中央财政资金, 地方资金, 其他资金 beside the total. */
  readonly investment?: Readonly<Partial<Record<'total' | 'central' | 'local' | 'other', TemplateMoney>>>;
  /** 说明 below the indicators. */
  readonly remarks?: string;
  /** 绩效目标分解表. */
  readonly decomposition?: readonly {
    readonly name: string;
    readonly national: string;
    readonly local: string;
  }[];
  /** 资金安排表: groups with their stated sum and their items. */
  readonly plan?: readonly {
    readonly name: string;
    readonly stated: number | null;
    readonly items: readonly {
      readonly name: string;
      readonly amount: number | null;
      readonly purchase: string;
      readonly schedule: string;
      readonly nature: string;
    }[];
  }[];
  /** 资金执行情况表: 资金来源 · 已批复 · 已支出. */
  readonly payments?: readonly {
    readonly source: string;
    readonly approved: number | null;
    readonly paid: number | null;
  }[];
  /** 截止日期 of 资金执行情况表, as it shall stand. */
  readonly asOf?: string;
  /** 年度成本明细: 项目 · 金额 · 数量. */
  readonly costs?: readonly {
    readonly name: string;
    readonly amount: number | null;
    readonly count: string;
  }[];
  readonly totals?: StatedTotals;
}
