import type { IndicatorRow } from '../../checks/rows';
import type { Evaluation } from '../../model/evaluation';
import type { Form, FormCell } from '../../model/form';
import { isFiller, namesMeasure, normalise, plainNumber } from '../../reading';
import { deductionOf } from '../../scoring';
import { REPORT_GAPS } from '../../texts/report-gaps.zh-CN';
import { REPORT_SENTENCES as SAY } from '../../texts/report-sentences.zh-CN';
import { gap, line, paragraph, toldGap } from '../blocks';
import { deviationOf } from '../deviation';
import { rowsOf } from '../indicator-rows';
import type { Draft } from '../outline';
import type { Block, Paragraph, Piece } from '../report';

type Content = Required<Pick<Draft, 'blocks' | 'deviations'>>;

/** The explanation as it stands, with 改进措施 of a column beside it; what it lacks is left to the person. */
function explanationPieces({ indicator, result }: IndicatorRow): readonly Piece[] {
  if (result.explanationMissing) return [toldGap(REPORT_GAPS.explanation)];
  const open = (cell: FormCell | null): string => line(cell).replace(/[。；;]+$/, '');
  const [text, measures] = [open(indicator.explanation), open(indicator.measures)];
  if (!isFiller(measures)) return [`${text}。${measures}。`];
  return namesMeasure(normalise(text)) ? [`${text}。`] : [`${text}。`, gap(REPORT_GAPS.measure)];
}

/** 扣0.3分; null where nothing is deducted, or the form has no points. */
function deductedText({ indicator: { weight, score } }: IndicatorRow): string | null {
  const [most, given] = [weight?.figure ?? null, score?.figure ?? null];
  const points = most === null || given === null ? 0 : deductionOf(most, given);
  return points === 0 ? null : SAY.deducted(plainNumber(points));
}

function deviationParagraph(row: IndicatorRow, sheet: string, index: number): Paragraph {
  const deviation = deviationOf(row, sheet);
  const { name, target, actual } = deviation;
  const reached = SAY.reached(name, target, actual, deviation);
  const outcome = row.result.outcome === 'missing' ? null : SAY.outcomes[row.result.outcome];
  const sentence = [reached, outcome, deductedText(row)].filter((part) => part !== null).join('，');
  return paragraph(`${String(index + 1)}.${sentence}。`, SAY.reason, ...explanationPieces(row));
}

/** Nothing could be compared. */
function isOpen({ result }: IndicatorRow): boolean {
  return result.outcome === 'missing' || result.outcome === 'not-comparable';
}

/** Every indicator that deviates or lost points, with amount, per cent, and its explanation as it stands. */
export function deviationsOf(form: Form | null, evaluation: Evaluation | null): Content {
  const rows = form === null || evaluation === null ? [] : rowsOf(form, evaluation);
  if (form === null || rows.length === 0) {
    return { blocks: [paragraph(gap(REPORT_GAPS.indicators))], deviations: [] };
  }
  const deviating = rows.filter(({ result }) => result.explanationRequired);
  const open = rows.filter((row) => isOpen(row) && !row.result.explanationRequired).length;
  const deviations = deviating.map((row) => deviationOf(row, form.sheet));
  const none = open === rows.length ? [] : [paragraph(SAY.noDeviations)];
  const blocks: readonly Block[] = [
    ...(deviating.length === 0 ? none : [paragraph(SAY.deviations(deviating.length))]),
    ...deviating.map((row, index) => deviationParagraph(row, form.sheet, index)),
    ...(open === 0 ? [] : [paragraph(SAY.notCompared(open))]),
  ];
  return { blocks, deviations };
}
