import type { Finding } from '../model/finding';
import { runCheck } from './check';
import type { CheckContext } from './context';
import { byUrgency } from './order';
import { keepMostTelling } from './precedence';
import { CHECKS } from './registry';

export type { CheckContext } from './context';

const ALL_CHECKS = Object.values(CHECKS);

/**
 * Checks a form by every rule of domain.md section 5.
 * Returns the findings by severity, unexplained deviations first, then in the sheet's order; none for a right form.
 */
export function runChecks(context: CheckContext): readonly Finding[] {
  const findings = ALL_CHECKS.flatMap((check) => runCheck(check, context));
  return keepMostTelling(findings).sort(byUrgency);
}
