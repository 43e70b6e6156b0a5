import { useMemo, useState } from 'react';
import { prefillFrom, type Prefill } from '../sheet/prefill';
import { templateOf, type Template, type TemplateId } from '../sheet/template/gallery';
import { leftOut, type LeftOut } from './models/left-out';
import { likeliestForm } from './models/prefill-forms';
import type { PrefillFind } from './models/prefill-source';
import { prefillSummary, type PrefillSummary } from './models/prefill-summary';
import { typedFigure, untouched, type TemplateDraft } from './models/template-draft';

/** What is brought in, as the person chose it, and all that is to be said of it. */
export interface PrefillChoosing {
  readonly prefill: Prefill;
  readonly summary: PrefillSummary;
  /** Null only where the gallery lacks what it should have. */
  readonly template: Template | null;
  readonly leftOut: readonly LeftOut[];
  readonly draft: TemplateDraft;
  /** Index of the form among those that the source has. */
  readonly chosen: number;
  choose(index: number): void;
  setTemplate(id: TemplateId): void;
  change(part: Partial<TemplateDraft>): void;
}

/** Keeps what the person chose of a source, for a new form of the year. */
export function usePrefill(find: PrefillFind, year: number): PrefillChoosing {
  const [chosen, setChosen] = useState(0);
  const [asked, setTemplate] = useState<TemplateId | null>(null);
  const [draft, setDraft] = useState(() => untouched(year));
  const prefill = useMemo(() => prefillFrom(find.grids, chosen), [find, chosen]);
  const template = templateOf(asked ?? likeliestForm(prefill));
  return {
    prefill,
    summary: prefillSummary(prefill, template?.executionWeight ?? null, typedFigure(draft.year)),
    template,
    leftOut: template ? leftOut(find, prefill, template) : [],
    draft,
    chosen,
    choose: (index) => {
      setChosen(index);
      // The points were those of the other form's classes.
      setDraft((now) => ({ ...now, weights: {}, execution: '' }));
    },
    setTemplate,
    change: (part) => {
      setDraft((now) => ({ ...now, ...part }));
    },
  };
}
