import type { FigureCell, Form, FormCell, FundsRowKind, MoneyUnit } from '../../model/form';
import { compact, labelKey } from '../recognise/cells';
import type { Cells } from '../recognise/cells';
import { moneyOf } from '../recognise/figures';
import { fundsRowKind, unitNear } from '../recognise/funds';
import { valueBeside } from '../recognise/header';
import { GOAL_WORDING } from '../recognise/wording';

/** A row of 项目资金 as an application states it: a label with one figure. */
export interface AppliedFunds {
  readonly kind: FundsRowKind;
  readonly label: FormCell;
  readonly money: FigureCell;
}

const TOTAL = /^(年度|本年度?|项目|申请)*(资金|预算|经费)(申请)?(总额|合计)$|^资金总额$/;
/** 实施期资金总额, 中期资金总额: the sum of several years. */
const PERIOD = /实施期|中期|项目期|总投资/;
/** 其中：财政拨款 1000 in one cell. */
const INLINE =
  /^([^]*?(?:资金总额|拨款|资金|补助|结转|收入))(?:[（(][^（）()]*[）)])?[:：]?\s*(\d[\d.,]*)\s*(万?元)?$/;

function moneyBeside(cells: Cells, label: FormCell, unit: MoneyUnit): FigureCell {
  const figure = INLINE.exec(label.text.trim());
  if (!figure) return moneyOf(valueBeside(cells, label.at), unit);
  const text = `${figure[2] ?? ''}${figure[3] ?? ''}`;
  return moneyOf({ ...label, text, value: text }, unit);
}

const wordsOf = ({ text }: FormCell): string => labelKey(INLINE.exec(text.trim())?.[1] ?? text);

/** The label of the year's total; of 实施期资金总额 and 年度资金总额 side by side the latter. */
function totalLabel(cells: Cells, top: number, bottom: number): FormCell | null {
  for (let row = top; row <= bottom; row++) {
    const labels = cells.filled(row).filter((cell) => {
      const words = wordsOf(cell);
      return TOTAL.test(words) && !PERIOD.test(words);
    });
    const label = labels.at(-1);
    if (label) return label;
  }
  return null;
}

/** 年度资金总额 · 其中：财政拨款 · 其他资金 above the headings of an application, each with its figure. */
export function appliedFunds({
  cells,
  form,
}: {
  readonly cells: Cells;
  readonly form: Form;
}): { readonly unit: MoneyUnit; readonly rows: readonly AppliedFunds[] } | null {
  const { top } = form.range;
  const total = totalLabel(cells, top, form.headingRow - 1);
  if (total === null) return null;
  const unit = unitNear(cells, top, total.at.row);
  const rows: AppliedFunds[] = [{ kind: 'total', label: total, money: moneyBeside(cells, total, unit) }];
  for (let row = total.at.row + 1; row < form.headingRow; row++) {
    const label = cells
      .filled(row)
      .find((cell) => cell.at.column >= total.at.column && typeof cell.value === 'string');
    const kind = label ? fundsRowKind(wordsOf(label)) : null;
    if (!label || kind === null || kind === 'total') break;
    rows.push({ kind, label, money: moneyBeside(cells, label, unit) });
  }
  return { unit, rows };
}

const YEARS_GOAL = /^(年度|本年度?|当年)(总体|绩效|预期)*目标$/;
const ANY_GOAL = /^(项目|总体|绩效|预期)+目标$/;
const isGoalLabel = (text: string): boolean => {
  const key = compact(text);
  return GOAL_WORDING.block.test(labelKey(key)) || /^(中期|实施期|长期)(总体|绩效)*目标/.test(key);
};

/** What a label of the goals is answered by: the text to its right, else the one below it. */
function answerOf(cells: Cells, label: FormCell): FormCell {
  const { right, bottom, left } = cells.area(label.at.row, label.at.column);
  const beside = cells.own(label.at.row, right + 1);
  return beside.text.trim() === '' || isGoalLabel(beside.text) ? cells.own(bottom + 1, left) : beside;
}

/** 年度目标 of an application, which states no 实际完成情况 beside it; null where it has none. */
export function appliedGoal({
  cells,
  form,
}: {
  readonly cells: Cells;
  readonly form: Form;
}): FormCell | null {
  const labels: FormCell[] = [];
  for (let row = form.range.top; row < form.headingRow; row++) labels.push(...cells.filled(row));
  for (const pattern of [YEARS_GOAL, ANY_GOAL]) {
    for (const label of labels.filter(({ text }) => pattern.test(labelKey(text)))) {
      const answer = answerOf(cells, label);
      if (answer.text.trim() !== '' && !isGoalLabel(answer.text)) return answer;
    }
  }
  return null;
}
