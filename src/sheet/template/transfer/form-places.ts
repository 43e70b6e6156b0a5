import type { PaperShape } from './paper';

/** Columns of the 自评表, A to G; the blocks above the indicators share them. */
export const FORM_COLUMNS = {
  label: 0,
  level1: 1,
  level2: 2,
  name: 3,
  target: 4,
  actual: 5,
  explanation: 6,
} as const;

/** 分配科学性 … 支出责任履行情况: the rows of 资金管理情况 (domain.md section 6). */
export const MANAGEMENT_NAMES = [
  '分配科学性',
  '下达及时性',
  '拨付合规性',
  '使用规范性',
  '执行准确性',
  '预算绩效管理情况',
  '支出责任履行情况',
] as const;

/** Rows of the 自评表, from 0; the indicators follow the headings. */
export const FORM_ROWS = {
  project: 2,
  centralDepartment: 3,
  localDepartment: 4,
  fundsHeading: 5,
  fundsTotal: 6,
  fundsLast: 9,
  managementHeading: 10,
  managementFirst: 11,
  managementLast: 17,
  goalsHeading: 18,
  goals: 19,
  headings: 20,
  firstIndicator: 21,
} as const;

/** A4 portrait: published forms of this kind are long rather than wide. */
export const FORM_SHAPE: PaperShape = {
  title: '转移支付区域（项目）绩效目标自评表',
  sheetName: '转移支付自评表',
  widths: [5, 11, 18, 27, 14, 14, 28],
  orientation: 'portrait',
  foot: [
    [0, 3],
    [4, 5],
    [6, 6],
  ],
};
