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
    rule: '资金管理情况各行均须填写情况说明。',
  },
  'decomposition-below-national': {
    title: '本地目标低于国家要求',
    detail: ({ national, local }) => `国家 ${national}，${local === '' ? '本地未填' : `本地 ${local}`}`,
    rule: '分解的绩效目标不得低于上级下达的要求。',
  },
  'plan-not-total': {
    title: '资金安排合计有误',
    detail: ({ group, stated, computed }) =>
      `${group === null ? '合计' : '本组'} ${plainText(stated)}，各项之和 ${plainText(computed)}`,
    rule: '明细项目之和等于所在组的金额，各组之和等于合计。',
  },
  'paid-not-sum': {
    title: '合计与各行之和不符',
    detail: ({ column, stated, computed }) =>
      `${COLUMN[column]}合计 ${plainText(stated)}，各行之和 ${plainText(computed)}`,
    rule: '合计等于各行金额之和。',
  },
  'report-section-missing': {
    title: '自评报告缺少章节',
    detail: ({ section }) => section,
    rule: '自评报告按统一提纲撰写，各部分均须包括。',
  },
  'rule-set-invalid': {
    title: '规则集有误',
    detail: ({ field }) => `${field} 缺失或有误`,
    rule: '规则集须符合格式，有误的规则集不予使用。',
  },
};
