import type { SheetPlan } from '../../model/sheet-plan';
import { DEFAULT_RULE_SET } from '../mode-name';
import { STANDARD_LEVELS } from './content';
import { formTemplate } from './form';
import type { FormKind } from './form';
import type { TemplateOptions } from './options';
import { NINE_COLUMNS } from './shape';

/** The form of 财预〔2020〕10号附件, without a line above its title. */
export const STANDARD_FORM: FormKind = {
  shape: NINE_COLUMNS,
  title: '项目支出绩效自评表',
  annex: null,
  foot: 'signed',
  groups: STANDARD_LEVELS,
  executionWeight: 10,
  ruleSet: DEFAULT_RULE_SET,
};

/** The standard 项目支出绩效自评表 (财预〔2020〕10号附件) as a whole sheet. */
export function standardTemplate(options: TemplateOptions): SheetPlan {
  return formTemplate(STANDARD_FORM, options);
}
