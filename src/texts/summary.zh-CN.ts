import type { SummaryTexts } from './summary-texts';

/** The words of the summary of many forms, in Chinese. */
export const summaryZhCn: SummaryTexts = {
  name: '自评汇总',
  sheets: { forms: '自评表', findings: '检查结果', unread: '未读取' },
  columns: {
    file: '文件',
    sheet: '工作表',
    range: '区域',
    projectName: '项目名称',
    ruleSet: '规则集',
    unit: '金额单位',
    annualBudget: '全年预算数',
    executed: '全年执行数',
    executionRate: '执行率',
    stated: '表中总分',
    computed: '得分之和',
    grade: '等级',
    indicators: '指标数',
    missing: '缺偏差原因',
    cell: '单元格',
    severity: '程度',
    code: '代码',
    message: '说明',
    source: '依据',
  },
};
