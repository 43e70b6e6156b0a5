import { FOUR_CLASSES } from './content';
import { formTemplate } from './form';
import type { FormKind } from './form';
import { SPLIT_COLUMNS } from './shape';
import { STANDARD_FORM } from './standard';
import type { Template, TemplateId } from './template';

/** 区级: 附件1 above the title, signed by who filled it in. */
const DISTRICT: FormKind = { ...STANDARD_FORM, annex: '附件1' };

/** 市级: nothing above the title, and below 总分 the seal alone. */
const MUNICIPAL: FormKind = { ...STANDARD_FORM, foot: 'sealed' };

/** 财预〔2021〕101号: 成本指标 is a first level. */
const FOUR_CLASS: FormKind = { ...STANDARD_FORM, groups: FOUR_CLASSES, ruleSet: 'mof-2021-101' };

/** 年度指标值 in three columns, each row scored by a formula of its own. */
const SPLIT_TARGET: FormKind = { ...STANDARD_FORM, shape: SPLIT_COLUMNS };

function template(id: TemplateId, kind: FormKind): Template {
  return {
    id,
    family: 'self-evaluation',
    groups: kind.groups,
    executionWeight: kind.executionWeight,
    defaultRuleSet: kind.ruleSet,
    orientation: kind.shape.orientation,
    build: (options) => formTemplate(kind, options),
  };
}

/** The scored self-evaluation forms. */
export const SELF_EVALUATION_TEMPLATES: readonly Template[] = [
  template('district', DISTRICT),
  template('municipal', MUNICIPAL),
  template('four-class', FOUR_CLASS),
  template('split-target', SPLIT_TARGET),
];
