/** The headings of a summary: of `--out`, and of the sheet that the pane makes. */
export interface SummaryTexts {
  /** The sheet that the pane makes. */
  readonly name: string;
  readonly sheets: { readonly forms: string; readonly findings: string; readonly unread: string };
  readonly columns: Readonly<
    Record<
      | 'file'
      | 'sheet'
      | 'range'
      | 'projectName'
      | 'ruleSet'
      | 'unit'
      | 'annualBudget'
      | 'executed'
      | 'executionRate'
      | 'stated'
      | 'computed'
      | 'grade'
      | 'indicators'
      | 'missing'
      | 'cell'
      | 'severity'
      | 'code'
      | 'message'
      | 'source',
      string
    >
  >;
}
