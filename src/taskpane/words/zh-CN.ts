import { errorsZhCn } from '../../texts/errors.zh-CN';
import { findingsZhCn } from '../../texts/findings.zh-CN';
import { LABELS_ZH } from '../../texts/labels.zh-CN';
import { OUTCOMES, SEVERITIES } from '../../texts/outcomes';
import { paneTexts } from './pane-texts';

/** What the pane says in Chinese: always there. */
export const CHINESE = paneTexts('zh-CN', {
  errors: errorsZhCn,
  findings: findingsZhCn,
  labels: LABELS_ZH,
  outcomes: OUTCOMES['zh-CN'],
  severities: SEVERITIES['zh-CN'],
});
