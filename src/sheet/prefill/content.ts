import { toA1 } from '../../model/address';
import type { FigureCell, FormCell, FundsRowKind, HeaderField, MoneyUnit } from '../../model/form';
import type { TemplateContent, TemplateIndicator, TemplateMoney } from '../template/content';
import { appliedFunds, appliedGoal } from './application';
import { templateLevels } from './level-names';
import type { PrefillSource, PrefillSources } from './prefill';
import type { Source } from './source';

/** What is taken from one source, and the cells it was read from. */
export interface Taken {
  readonly content: TemplateContent;
  readonly sources: PrefillSources;
  /** Every cell that was taken, with the labels of those above the indicators. */
  readonly cells: readonly FormCell[];
}

const isFilled = (cell: FormCell | null | undefined): cell is FormCell =>
  cell !== null && cell !== undefined && cell.text.trim() !== '';

function sourceOf({ form }: Source, cell: FormCell): PrefillSource {
  return { sheet: form.sheet, cell: toA1(cell.at) };
}

type Header = readonly (readonly [HeaderField, FormCell])[];

function headerOf({ form: { header } }: Source): Header {
  const fields = Object.keys(header) as readonly HeaderField[];
  return fields.flatMap((field) => {
    const cell = header[field];
    return isFilled(cell) ? [[field, cell] as const] : [];
  });
}

/** One row of 项目资金 that is taken, by its kind. */
interface FundsTaken {
  readonly kind: FundsRowKind;
  readonly money: TemplateMoney;
  readonly cells: readonly FormCell[];
}

/** 全年执行数 is not taken: it is what was spent in the year of the source, as the actuals are. */
function statedFunds({ form: { funds } }: Source): readonly FundsTaken[] {
  return (funds?.rows ?? []).flatMap(({ kind, initialBudget, annualBudget }) => {
    const cells = [initialBudget, annualBudget].filter((cell) => cell !== null && cell.figure !== null);
    const money = {
      initialBudget: initialBudget?.figure ?? null,
      annualBudget: annualBudget?.figure ?? null,
      executed: null,
    };
    return cells.length > 0 ? [{ kind, money, cells: cells.filter((cell) => cell !== null) }] : [];
  });
}

function moneyApplied(money: FigureCell): TemplateMoney {
  return { initialBudget: money.figure, annualBudget: null, executed: null };
}

/** 项目资金: of a self-evaluation its budgets, of an application the sums applied for; of one kind of row the first. */
function fundsOf(source: Source): { readonly unit: MoneyUnit | null; readonly rows: readonly FundsTaken[] } {
  const applied = source.form.funds === null ? appliedFunds(source) : null;
  const all = applied
    ? applied.rows
        .filter(({ money }) => money.figure !== null)
        .map(({ kind, label, money }) => ({ kind, money: moneyApplied(money), cells: [label, money] }))
    : statedFunds(source);
  const rows = all.filter(({ kind }, index) => all.findIndex((one) => one.kind === kind) === index);
  return { unit: applied?.unit ?? source.form.funds?.unit ?? null, rows };
}

function indicatorsOf({ form }: Source): readonly TemplateIndicator[] {
  return form.indicators.map((indicator) => ({
    ...templateLevels(indicator),
    name: indicator.name.text,
    target: indicator.target.text,
    actual: '',
    weight: indicator.weight?.figure ?? null,
    score: null,
    explanation: '',
  }));
}

/** Header, funds, goal and indicators of a source as a new form begins with them; weights as the source has them. */
export function takenFrom(source: Source): Taken {
  const { form } = source;
  const header = headerOf(source);
  const { unit, rows } = fundsOf(source);
  const goal = form.goals.expected ?? appliedGoal(source);
  const goalCell = isFilled(goal) ? goal : null;
  return {
    content: {
      header: Object.fromEntries(header.map(([field, { text }]) => [field, text.trim()])),
      ...(unit !== null && { fundsUnit: unit }),
      funds: Object.fromEntries(rows.map(({ kind, money }) => [kind, money])),
      goals: { expected: goalCell?.text ?? '', actual: '' },
      indicators: indicatorsOf(source),
    },
    sources: {
      header: Object.fromEntries(header.map(([field, cell]) => [field, sourceOf(source, cell)])),
      funds: Object.fromEntries(
        rows.flatMap(({ kind, cells: [first] }) => (first ? [[kind, sourceOf(source, first)]] : [])),
      ),
      goal: goalCell && sourceOf(source, goalCell),
      indicators: form.indicators.map(({ name, target }) =>
        sourceOf(source, name.text.trim() === '' ? target : name),
      ),
    },
    cells: [
      ...header.map(([, cell]) => cell),
      ...rows.flatMap(({ cells }) => cells),
      ...(goalCell ? [goalCell] : []),
    ],
  };
}
