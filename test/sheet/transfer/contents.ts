import type { FigureCell, FormCell } from '../../../src/model/form';
import type { TransferPayment } from '../../../src/model/transfer-payment';
import type { TransferContent } from '../../../src/sheet/template/transfer-content';

const textOf = (cell: FormCell | null): string => cell?.text ?? '';
const figureOf = (cell: FigureCell | null): number | null => cell?.figure ?? null;

/** What recognised papers say, in the terms in which a template is filled. */
export function contentOf(papers: TransferPayment): TransferContent {
  const { management, decomposition, plan, payment, costs } = papers;
  return {
    management: management?.rows.map(({ name, situation, problems }) => ({
      name: name.text,
      situation: situation.text,
      problems: textOf(problems),
    })),
    decomposition: decomposition?.rows.map(({ name, national, local }) => ({
      name: name.text,
      national: national.text,
      local: local.text,
    })),
    plan: plan?.groups.map(({ name, stated, items }) => ({
      name: name.text,
      stated: figureOf(stated),
      items: items.map((item) => ({
        name: item.name.text,
        amount: figureOf(item.amount),
        purchase: textOf(item.purchase),
        schedule: textOf(item.schedule),
        nature: textOf(item.nature),
      })),
    })),
    payments: payment?.rows.map(({ source, approved, paid }) => ({
      source: source.text,
      approved: figureOf(approved),
      paid: figureOf(paid),
    })),
    asOf: payment ? textOf(payment.asOf) : undefined,
    costs: costs?.rows.map(({ name, amount, count }) => ({
      name: name.text,
      amount: figureOf(amount),
      count: textOf(count),
    })),
    totals: {
      plan: figureOf(plan?.total ?? null),
      approved: figureOf(payment?.total?.approved ?? null),
      paid: figureOf(payment?.total?.paid ?? null),
      costs: figureOf(costs?.total ?? null),
    },
  };
}
