import type { Evaluation } from '../model/evaluation';
import type { FindingId, TransferFinding } from '../model/finding';
import type { Form } from '../model/form';
import type { ReportFinding, Topic } from './report';

const RANK = { error: 0, warning: 1, info: 2 } as const;

/** Checks that compare two figures of the workbook with each other. */
const DIFFERENCES: ReadonlySet<FindingId> = new Set<FindingId>([
  'total-not-sum',
  'grade-not-as-total',
  'weights-not-100',
  'execution-rate-wrong',
  'execution-score-wrong',
  'funds-rows-not-total',
  'executed-over-budget',
  'cost-targets-not-budget',
  'goal-number-differs',
  'plan-not-total',
  'paid-not-sum',
]);

/** What a check is about, by the words its id begins with; every other one is about the indicators. */
const TOPICS: readonly (readonly [RegExp, Topic])[] = [
  [/^explanation-/, 'deviations'],
  [/^(execution|executed|funds|budget|low-execution|cost-targets|money)/, 'funds'],
  [/^goal-/, 'goals'],
  [/^(total|grade|weights)-/, 'results'],
  [/^management-/, 'management'],
  [/^(decomposition|plan)-/, 'arrangement'],
];

/** Which section a finding belongs to. */
export function topicOf({ finding }: ReportFinding): Topic {
  if (finding.id === 'paid-not-sum') return finding.values.column === 'costs' ? 'costs' : 'payment';
  return TOPICS.find(([words]) => words.test(finding.id))?.[1] ?? 'indicators';
}

/** All that was found in the form and in the other papers, errors first, else in the order they came in. */
export function reportFindings(
  form: Form | null,
  evaluation: Evaluation | null,
  transfer: readonly TransferFinding[] = [],
): readonly ReportFinding[] {
  const ofForm =
    form === null ? [] : (evaluation?.findings ?? []).map((finding) => ({ sheet: form.sheet, finding }));
  const ofPapers = transfer.map((finding) => ({ sheet: finding.sheet, finding }));
  return [...ofForm, ...ofPapers]
    .map((found) => ({ ...found, isDifference: DIFFERENCES.has(found.finding.id) }))
    .sort((a, b) => RANK[a.finding.severity] - RANK[b.finding.severity]);
}
