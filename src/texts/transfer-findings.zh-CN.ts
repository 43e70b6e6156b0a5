import type { FindingValues, TransferFindingId, UnplacedFindingId } from '../model/finding';
import { plainText } from './figures';
import type { TextsOf } from './finding-texts';

const COLUMN: Readonly<Record<FindingValues['paid-not-sum']['column'], string>> = {
  approved: '已批复',
  paid: '已支出',
  costs: '成本明细',
};

/** 检查结果 of the papers of a transfer payment, of its report and of rule sets, in Chinese. */
export const transferFindingsZhCn: TextsOf<TransferFindingId | UnplacedFindingId> = {
  'management-row-empty': {
    title: '资金管理情况未填',
    detail: ({ name }) => name,
  },
  'decomposition-below-national': {
    title: '本地目标低于国家要求',
    detail: ({ national, local }) => `国家 ${national}，${local === '' ? '本地未填' : `本地 ${local}`}`,
  },
  'plan-not-total': {
    title: '资金安排合计有误',
    detail: ({ group, stated, computed }) =>
      `${group === null ? '合计' : '本组'} ${plainText(stated)}，各项之和 ${plainText(computed)}`,
  },
  'paid-not-sum': {
    title: '合计与各行之和不符',
    detail: ({ column, stated, computed }) =>
      `${COLUMN[column]}合计 ${plainText(stated)}，各行之和 ${plainText(computed)}`,
  },
  'report-section-missing': {
    title: '自评报告缺少章节',
    detail: ({ section }) => section,
  },
  'rule-set-invalid': {
    title: '规则集有误',
    detail: ({ field }) => `${field} 缺失或有误`,
  },
};
