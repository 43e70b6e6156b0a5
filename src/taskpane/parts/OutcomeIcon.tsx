import { ArrowCircleDown16Filled } from '@fluentui/react-icons/svg/arrow-circle-down';
import { ArrowCircleUp16Filled } from '@fluentui/react-icons/svg/arrow-circle-up';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHalfFill16Filled } from '@fluentui/react-icons/svg/circle-half-fill';
import { CircleHint16Regular } from '@fluentui/react-icons/svg/circle-hint';
import { QuestionCircle16Filled } from '@fluentui/react-icons/svg/question-circle';
import type { ReactElement } from 'react';
import type { Outcome } from '../../model/evaluation';

/** The shape and colour of an outcome; its word always stands beside it. */
export function OutcomeIcon({ outcome }: { readonly outcome: Outcome }): ReactElement {
  switch (outcome) {
    case 'met':
      return <CheckmarkCircle16Filled className="icon success" />;
    case 'exceeded':
      return <ArrowCircleUp16Filled className="icon brand" />;
    case 'partial':
      return <CircleHalfFill16Filled className="icon warning" />;
    case 'unmet':
      return <ArrowCircleDown16Filled className="icon danger" />;
    case 'missing':
      return <CircleHint16Regular className="icon muted" />;
    case 'not-comparable':
      return <QuestionCircle16Filled className="icon warning" />;
  }
}
