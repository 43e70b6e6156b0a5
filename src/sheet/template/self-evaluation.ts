import { DEFAULT_RULE_SET } from '../mode-name';
import { STANDARD_LEVELS } from './content';
import { standardTemplate } from './standard';
import type { Template } from './template';

const district: Template = {
  id: 'district',
  family: 'self-evaluation',
  groups: STANDARD_LEVELS,
  executionWeight: 10,
  defaultRuleSet: DEFAULT_RULE_SET,
  orientation: 'portrait',
  build: standardTemplate,
};

/** The scored self-evaluation forms. */
export const SELF_EVALUATION_TEMPLATES: readonly Template[] = [district];
