import { readFileSync } from 'node:fs';
import type { RuleSet } from '../model/rule-set';
import { checkRuleSet } from '../checks/rule-set-invalid';
import { ruleSetById, ruleSets } from '../scoring';
import { writeFinding } from '../texts';
import { kindOfPath } from './inputs/kind-of-path';
import { UsageError } from './usage-error';
import type { Words } from './words';

function parsedJson(file: string, words: Words): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
  } catch {
    throw new UsageError(words.cli.usage['rules-not-json'](file));
  }
}

function rulesInFile(file: string, words: Words): RuleSet {
  const { ruleSet, finding } = checkRuleSet(parsedJson(file, words));
  if (finding === null) return ruleSet;
  const { title, detail } = writeFinding(words.findings, finding);
  const fault = `${words.cli.titleAndDetail(title, detail)}  ${finding.id}`;
  throw new UsageError(words.cli.usage['rules-invalid'](file, fault));
}

/** The rule set of an id, or that a JSON file holds. Throws a UsageError where there is neither or the file is wrong. */
export function namedRules(idOrFile: string, words: Words): RuleSet {
  const shipped = ruleSetById(idOrFile);
  if (shipped) return shipped;
  if (kindOfPath(idOrFile) === 'file') return rulesInFile(idOrFile, words);
  const ids = ruleSets.map(({ id }) => id);
  throw new UsageError(words.cli.usage['unknown-rules'](idOrFile, ids));
}
