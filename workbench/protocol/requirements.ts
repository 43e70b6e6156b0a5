import type { RequirementSets } from '../types';
import { apiNotFound } from './errors';

/** The floor of the product: Excel 2021. */
export const DEFAULT_REQUIREMENT_SETS: RequirementSets = {
  ExcelApi: '1.14',
  SharedRuntime: '1.1',
  RichApiRuntime: '1.2',
  DialogApi: '1.2',
  ImageCoercion: '1.1',
  RibbonApi: '1.1',
};

/** Compares 1.9 and 1.14 as versions. */
export function isAtLeast(declared: string, wanted: string): boolean {
  const [major = 0, minor = 0] = declared.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** What the host says it supports, and refuses beyond. */
export class Requirements {
  constructor(readonly sets: RequirementSets) {}

  allows(since: string): boolean {
    return isAtLeast(this.sets.ExcelApi ?? '0.0', since);
  }

  /** @throws ApiNotFound for a member above the declared set. */
  check(member: string, since: string): void {
    if (this.allows(since)) return;
    throw apiNotFound(
      member,
      `belongs to ExcelApi ${since}; this host declares ${this.sets.ExcelApi ?? 'none'}`,
    );
  }
}
