import type { Grade } from '../model/rule-set';
import { normalise } from '../reading';

const GRADES: readonly Grade[] = ['优', '良', '中', '差'];
const TICK = /[☑☒■√✓✔]/;
const TOKENS = /[☑☒■√✓✔□☐]|优|良|中|差/g;
/** What may stand around a grade: its label, the score, brackets. */
const AROUND = /^.*:|-?\d+(?:\.\d+)?分?|[^\p{L}]/gu;
const ALONE = /^(?:优秀?|良好?|中等?|较?差)[级等档]?$/;

const gradeIn = (text: string): Grade | null => GRADES.find((grade) => text.includes(grade)) ?? null;

/** 优□ 良☑ 中□ 差□, or with the boxes before the grades: the one that is ticked. */
function ticked(text: string): Grade | null {
  const tokens = text.match(TOKENS) ?? [];
  const step = gradeIn(tokens[0] ?? '') === null ? 1 : -1;
  const chosen = tokens.flatMap((token, i) => (TICK.test(token) ? [tokens[i + step] ?? ''] : []));
  return chosen.length === 1 ? gradeIn(chosen.join('')) : null;
}

/**
 * The grade that a cell states: 优, 自评等级：良好, 优（95分）, or the ticked one of several. Null for anything else, also
 * for scales of other words (合格), which a rule set has no bounds for.
 */
export function statedGrade(text: string): Grade | null {
  const said = normalise(text);
  if (TICK.test(said)) return ticked(said);
  const alone = said.replace(AROUND, '');
  return ALONE.test(alone) ? gradeIn(alone) : null;
}
