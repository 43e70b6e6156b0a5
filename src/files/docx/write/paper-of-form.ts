import type { Form } from '../../../model/form';
import { headTable } from './head-table';
import { indicatorTable } from './indicator-table';
import type { Paper } from './paper';

/** The line under the title, unless the title says the year itself. */
function yearLine({ title, year }: Form): string | null {
  if (year === null) return null;
  const inTitle = /(20\d\d)\s*年/.exec(title.normalize('NFKC'));
  return Number(inTitle?.[1]) === year ? null : `（${String(year)}年度）`;
}

/** A form in the layout of 财预〔2020〕10号附件1: what stands in it, nothing computed, nothing left out. */
export function paperOfForm(form: Form, draft: boolean): Paper {
  const head = headTable(form);
  const indicators = indicatorTable(form);
  return {
    title: form.title,
    yearLine: yearLine(form),
    tables: head === null ? [indicators] : [head, indicators],
    draft,
  };
}
