import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TemplateOptions } from '../../src/sheet/template/options';
import type { TransferContent } from '../../src/sheet/template/transfer-content';
import { TRANSFER_CASE } from './case-papers';

/** What the case says beside the tables of `TRANSFER_CASE`. */
interface FormOfCase {
  readonly execution2020: {
    readonly awarded_total: number;
    readonly from_transfer_payment: number;
    readonly from_local: number;
  };
  readonly indicators: readonly {
    readonly level1: string;
    readonly level2: string;
    readonly name: string;
    readonly target: string;
    readonly actual: string;
    readonly explanation: string;
  }[];
}

const FORM: FormOfCase = JSON.parse(
  readFileSync(join(__dirname, '..', 'cases', 'chaoyang-transfer-payment-2020.json'), 'utf8'),
);

function investment(): NonNullable<TransferContent['investment']> {
  const spent = (executed: number) => ({ initialBudget: null, annualBudget: executed, executed });
  const { awarded_total, from_transfer_payment, from_local } = FORM.execution2020;
  return { total: spent(awarded_total), central: spent(from_transfer_payment), local: spent(from_local) };
}

function plan(): NonNullable<TransferContent['plan']> {
  return TRANSFER_CASE.fundPlan.groups.map(({ name, stated, nature, items }) => ({
    name,
    stated,
    items: items.map((item) => ({
      name: item.name,
      amount: item.amount,
      purchase: item.purchase,
      schedule: item.year,
      nature,
    })),
  }));
}

/**
 * The Chaoyang case of 2020 as contents of the transfer-payment templates: 15 targets, 22 items in 4 groups, what was
 * paid with 合计 as printed (已支出 1961.4864, which is not the sum), and the seven costs.
 */
export function caseOptions(): TemplateOptions {
  const { year, progress, goalDecomposition, execution2020 } = TRANSFER_CASE;
  return {
    year,
    unit: '北京市朝阳区市场监督管理局',
    content: {
      header: { projectName: '知识产权运营服务体系建设' },
      indicators: FORM.indicators.map((indicator) => ({ ...indicator, weight: null, score: null })),
    },
    transfer: {
      investment: investment(),
      decomposition: goalDecomposition.map(({ indicator, national, district }) => ({
        name: indicator,
        national,
        local: district,
      })),
      plan: plan(),
      payments: [
        { source: '中央直达资金', approved: null, paid: progress.paid_direct },
        { source: '转移支付资金', approved: null, paid: progress.paid_transfer },
      ],
      totals: { approved: progress.approved, paid: progress.paid },
      asOf: progress.asOf,
      costs: execution2020.items.map(({ name, amount, count }) => ({ name, amount, count })),
    },
  };
}
