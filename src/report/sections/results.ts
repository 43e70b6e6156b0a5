import type { Evaluation } from '../../model/evaluation';
import type { Form } from '../../model/form';
import { plainNumber } from '../../reading';
import { REPORT_CAPTIONS, REPORT_COLUMNS as HEAD } from '../../texts/report-headings.zh-CN';
import { REPORT_GAPS } from '../../texts/report-gaps.zh-CN';
import { REPORT_SENTENCES as SAY } from '../../texts/report-sentences.zh-CN';
import { gap, line, paragraph, tableCell, tableOf } from '../blocks';
import type { Block, Paragraph, ReportTable } from '../report';

/** The total as it stands in the form, else what its scores add to; a gap while scores are missing. */
function totalParagraph(form: Form, { total }: Evaluation): Paragraph {
  if (total.computed === null && total.stated === null) return paragraph(SAY.unscored);
  const figure = total.stated ?? total.computed;
  if (figure === null || !total.complete) return paragraph(gap(REPORT_GAPS.score));
  const stated = line(form.grade);
  return paragraph(SAY.score(plainNumber(figure), stated === '' ? total.grade : stated));
}

/** 分值 and 得分 by class, as they add up in the form. */
function classTable({ classes, total }: Evaluation): ReportTable {
  const sum = (figure: number | null) =>
    tableCell(figure === null ? '' : plainNumber(figure), { bold: true });
  return tableOf(
    REPORT_CAPTIONS.classes,
    null,
    [
      { heading: HEAD.part, share: 76, cell: (row) => tableCell(SAY.classes[row.class]) },
      { heading: HEAD.weight, share: 40, cell: ({ weight }) => tableCell(plainNumber(weight)) },
      { heading: HEAD.score, share: 40, cell: ({ score }) => tableCell(plainNumber(score)) },
    ],
    classes,
    [[tableCell(HEAD.total, { bold: true }), sum(total.weight), sum(total.stated ?? total.computed)]],
  );
}

/** 总分 and 等级, and the score by class. */
export function scoreBlocks(form: Form, evaluation: Evaluation): readonly Block[] {
  const first = totalParagraph(form, evaluation);
  const hasClasses =
    evaluation.total.computed !== null && evaluation.total.complete && evaluation.classes.length > 0;
  return hasClasses ? [first, classTable(evaluation)] : [first];
}
