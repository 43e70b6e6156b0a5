import type { FigureCell, Form, FormCell, FundsRow, Indicator } from '../../src/model/form';

const cell = (text: string): FormCell => ({ at: { row: 0, column: 0 }, text, value: text, isFormula: false });

/** A cell with a figure; null stands for an empty one. */
export function figureCell(figure: number | null): FigureCell {
  return { ...cell(figure === null ? '' : String(figure)), value: figure, figure };
}

/** 年度资金总额 with its figures in 万元; undefined leaves the whole column out. */
export function fundsTotal(
  annualBudget: number | null,
  executed: number | null,
  weight?: number | null,
  score: number | null = null,
): FundsRow {
  return {
    kind: 'total',
    row: 7,
    label: '年度资金总额',
    initialBudget: figureCell(annualBudget),
    annualBudget: figureCell(annualBudget),
    executed: figureCell(executed),
    weight: weight === undefined ? null : figureCell(weight),
    executionRate: null,
    score: weight === undefined ? null : figureCell(score),
  };
}

/** A form of 2021 with these indicators, this funds row and this 总分. */
export function formOf(
  indicators: readonly Indicator[],
  funds: FundsRow | null = null,
  stated: number | null = null,
): Form {
  return {
    sheet: '自评表',
    range: { top: 0, left: 0, bottom: 30, right: 8 },
    layout: 'standard',
    title: '项目支出绩效自评表',
    year: 2021,
    header: { projectName: null, department: null, unit: null, leader: null, phone: null },
    funds: funds === null ? null : { unit: '万元', rows: [funds] },
    goals: { expected: cell('建成平台一个'), actual: cell('平台已上线') },
    headingRow: 12,
    columns: {
      ...{ level1: 0, level2: 1, name: 2, target: 3, actual: 4 },
      ...{ weight: 5, score: 6, explanation: 7, measures: null },
    },
    indicators,
    total: stated === null ? null : { weight: figureCell(100), score: figureCell(stated) },
    grade: null,
    notUnderstood: [],
  };
}
