import { isUnanswered } from '../../checks/unanswered';
import type { Form, FormCell } from '../../model/form';
import { REPORT_GAPS } from '../../texts/report-gaps.zh-CN';
import { REPORT_SENTENCES as SAY } from '../../texts/report-sentences.zh-CN';
import { gap, paragraph, paragraphsOf } from '../blocks';
import type { Block, Place } from '../report';

/** One side of 年度总体目标: a short one beside its label, a longer one below it. */
function sideBlocks(label: string, cell: FormCell | null, hint: string): readonly Block[] {
  if (cell === null || isUnanswered(cell.text)) return [paragraph(label, gap(hint))];
  const [first, ...rest] = paragraphsOf(cell.text);
  return first ? [paragraph(label, ...first.pieces), ...rest] : [];
}

/** 预期目标 and 实际完成情况 as they stand, a gap for each that is not there. */
export function goalBlocks(form: Form | null): readonly Block[] {
  const { expected = null, actual = null } = form?.goals ?? {};
  return [
    ...sideBlocks(SAY.expected, expected, REPORT_GAPS.expected),
    ...sideBlocks(SAY.actual, actual, REPORT_GAPS.actual),
  ];
}

/** 实际完成情况, where there is a cell for it. */
export function goalPlace(form: Form | null): Place | null {
  const cell = form?.goals.actual?.at ?? form?.goals.expected?.at;
  return form === null || cell === undefined ? null : { sheet: form.sheet, cell };
}
