import type { Evaluation } from '../model/evaluation';
import { topicOf } from './findings';
import { outlined, withTableNumbers } from './outline';
import type { Draft } from './outline';
import type { Report } from './report';

/** Whether an explanation is required and not there. */
export function isExplanationMissing(evaluation: Evaluation | null): boolean {
  return evaluation?.indicators.some(({ explanationMissing }) => explanationMissing) ?? false;
}

/** The report of sections: numbered, its tables counted, each finding in the section that tells of it. */
export function finished(drafts: readonly Draft[], head: Omit<Report, 'sections'>): Report {
  const sections = outlined(drafts, (topic) => head.findings.filter((found) => topicOf(found) === topic));
  return { ...head, sections: withTableNumbers(sections) };
}
