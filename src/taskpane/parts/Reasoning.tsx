import type { ReactElement } from 'react';
import { catalogue, writeStep } from '../../texts';
import { scoreText } from '../../texts/figures';
import type { IndicatorPageView } from '../models/indicator-page';
import { useTexts } from '../texts';
import { useIndicatorLabels } from '../use-indicator-labels';

/** 评分依据: how the rules came to the score, one line a step, with the source of the rules. */
export function Reasoning({ page }: { readonly page: IndicatorPageView }): ReactElement {
  const { locale } = useTexts();
  const label = useIndicatorLabels();
  const { result, ruleSet, deducted } = page;
  const lines = result.trace.map((step) => writeStep(catalogue(locale).trace, step));
  const source = label('why.set', { s: ruleSet.source, n: ruleSet.name[locale] });
  return (
    <section className="reasoning">
      <h2>{label('why.title')}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {deducted !== null && <li>{label('why.deducted', { v: scoreText(deducted) })}</li>}
      </ul>
      <p className="caption">{label('why.source', { s: source })}</p>
    </section>
  );
}
