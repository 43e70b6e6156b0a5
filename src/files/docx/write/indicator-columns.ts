import type { Form, FormColumns, Indicator, Layout } from '../../../model/form';
import { PAGE } from './paper';

export type ColumnKey = keyof FormColumns;

/**
 * Millimetres of the 170 that a page has; forms with fewer columns share them out. Chosen by whole characters of
 * 五号: two in 一级, four in 二级指标, six half-width ones (93.61%) in 得分, below which 执行率 stands too.
 */
const SHARES: Readonly<Record<ColumnKey | 'label', number>> = {
  label: 12,
  level1: 12,
  level2: 17,
  name: 31,
  target: 21,
  actual: 21,
  weight: 12,
  score: 16,
  explanation: 28,
  measures: 24,
};

/** 财预〔2020〕10号附件. */
const HEADINGS: Readonly<Record<ColumnKey, string>> = {
  level1: '一级\n指标',
  level2: '二级\n指标',
  name: '三级指标',
  target: '年度\n指标值',
  actual: '实际\n完成值',
  weight: '分值',
  score: '得分',
  explanation: '偏差原因分析及\n改进措施',
  measures: '改进措施',
};

/** The transfer-payment form, which has no points. */
const UNSCORED_HEADINGS: Readonly<Partial<Record<ColumnKey, string>>> = {
  target: '指标值',
  actual: '全年实际\n完成值',
  explanation: '未完成原因和\n改进措施',
};

/** The columns that the form has, in its own order. */
export function columnsInOrder({ columns }: Form): readonly ColumnKey[] {
  const keys = Object.keys(HEADINGS) as readonly ColumnKey[];
  return keys.filter((key) => columns[key] !== null).sort((a, b) => (columns[a] ?? 0) - (columns[b] ?? 0));
}

/** The heading of a column; the name is a 三级指标 only beside a 二级指标. */
export function headingOf(key: ColumnKey, layout: Layout, columns: FormColumns): string {
  if (key === 'name' && columns.level2 === null) return '指标名称';
  return (layout === 'no-weight' ? UNSCORED_HEADINGS[key] : undefined) ?? HEADINGS[key];
}

/** Widths in millimetres, the 绩效指标 column first; together they fill the page. */
export function widthsOf(keys: readonly ColumnKey[]): readonly number[] {
  const shares = [SHARES.label, ...keys.map((key) => SHARES[key])];
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => (share * PAGE.textWidth) / sum);
}

/** What an indicator says in a column; "" where it says nothing. */
export function textOf(indicator: Indicator, key: ColumnKey): string {
  if (key === 'level1' || key === 'level2') return indicator[key];
  return indicator[key]?.text ?? '';
}
