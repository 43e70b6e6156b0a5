import { errorsEnUs } from './errors.en-US';
import { errorsZhCn } from './errors.zh-CN';
import type { ErrorTexts } from './errors.zh-CN';
import type { FindingTexts, OutcomeTexts, SeverityTexts } from './finding-texts';
import { findingsEnUs } from './findings.en-US';
import { findingsZhCn } from './findings.zh-CN';
import { OUTCOMES, SEVERITIES } from './outcomes';
import { traceEnUs } from './trace.en-US';
import type { TraceTexts } from './trace-texts';
import { traceZhCn } from './trace.zh-CN';

export { writeFinding } from './finding-texts';
export type { WrittenFinding } from './finding-texts';
export { writeStep } from './trace-texts';

export type Locale = 'zh-CN' | 'en-US';

/** Everything the product says to people, in one language. */
export interface Texts {
  readonly findings: FindingTexts;
  readonly outcomes: OutcomeTexts;
  readonly severities: SeverityTexts;
  readonly trace: TraceTexts;
  readonly errors: ErrorTexts;
}

const CATALOGUES: Readonly<Record<Locale, Texts>> = {
  'zh-CN': {
    findings: findingsZhCn,
    outcomes: OUTCOMES['zh-CN'],
    severities: SEVERITIES['zh-CN'],
    trace: traceZhCn,
    errors: errorsZhCn,
  },
  'en-US': {
    findings: findingsEnUs,
    outcomes: OUTCOMES['en-US'],
    severities: SEVERITIES['en-US'],
    trace: traceEnUs,
    errors: errorsEnUs,
  },
};

/** All texts in one language. */
export function catalogue(locale: Locale): Texts {
  return CATALOGUES[locale];
}
