import type { IndicatorClass } from '../model/form';
import type { Check } from './check';
import { STANDARD_FORM } from './sources';
import { hasWeights, indicatorsByClass } from './weights';

/** The 一级指标 that no scored form may lack (domain.md section 5). */
const REQUIRED: readonly IndicatorClass[] = ['benefit', 'satisfaction'];

/** A scored form without 效益 or 满意度; a form without levels, or with levels of other names only, cannot be asked. */
export const classMissing: Check<'class-missing'> = {
  id: 'class-missing',
  severity: 'warning',
  source: STANDARD_FORM,
  needsScores: true,
  run: (context) => {
    const { form } = context;
    const column = form.columns.level1;
    if (column === null || !hasWeights(context)) return [];
    const known = indicatorsByClass(context);
    if (known.size === 0) return [];
    const classes = REQUIRED.filter((name) => !known.has(name));
    return classes.length === 0 ? [] : [{ cells: [{ row: form.headingRow, column }], values: { classes } }];
  },
};
