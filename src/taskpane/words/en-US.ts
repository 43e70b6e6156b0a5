import { errorsEnUs } from '../../texts/errors.en-US';
import { findingsEnUs } from '../../texts/findings.en-US';
import { LABELS_EN } from '../../texts/labels.en-US';
import { OUTCOMES, SEVERITIES } from '../../texts/outcomes';
import { paneTexts } from './pane-texts';

/** What the pane says in English: fetched where it is asked for. */
export const ENGLISH = paneTexts('en-US', {
  errors: errorsEnUs,
  findings: findingsEnUs,
  labels: LABELS_EN,
  outcomes: OUTCOMES['en-US'],
  severities: SEVERITIES['en-US'],
});
