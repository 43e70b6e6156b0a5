import { sameCell } from '../model/address';
import type { FigureCell, Form } from '../model/form';
import type { ScoreWrite } from '../sheet/score-writes';

function withFigure(cell: FigureCell, figure: number | null): FigureCell {
  return { ...cell, figure, value: figure, text: figure === null ? '' : String(figure) };
}

/**
 * The form as it will stand once the scores are written, so that its marks can go out in the same batch. A total by
 * formula is taken for a sum of the scores; where it is another formula, the answer to the write shows it.
 */
export function foreseen(form: Form, writes: readonly ScoreWrite[]): Form {
  let gain = 0;
  const indicators = form.indicators.map((indicator) => {
    const { score } = indicator;
    const write = score && writes.find(({ at }) => sameCell(at, score.at));
    if (!write) return indicator;
    gain += (write.score ?? 0) - (score.figure ?? 0);
    return { ...indicator, score: withFigure(score, write.score) };
  });
  const total = form.total?.score;
  if (!form.total || !total?.isFormula || total.figure === null) return { ...form, indicators };
  const score = withFigure(total, Number((total.figure + gain).toFixed(2)));
  return { ...form, indicators, total: { ...form.total, score } };
}
