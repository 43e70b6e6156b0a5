import type { SummaryTexts } from './summary-texts';

/** The words of the summary of many forms, in English. */
export const summaryEnUs: SummaryTexts = {
  name: 'Summary',
  sheets: { forms: 'Forms', findings: 'Findings', unread: 'Not read' },
  columns: {
    file: 'File',
    sheet: 'Sheet',
    range: 'Range',
    projectName: 'Project',
    ruleSet: 'Rule set',
    unit: 'Money in',
    annualBudget: 'Annual budget',
    executed: 'Executed',
    executionRate: 'Execution rate',
    stated: 'Total stated',
    computed: 'Sum of scores',
    grade: 'Grade',
    indicators: 'Indicators',
    missing: 'Explanations missing',
    cell: 'Cell',
    severity: 'Severity',
    code: 'Code',
    message: 'Message',
    source: 'Source',
  },
};
