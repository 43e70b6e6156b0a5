import type { Form } from '../../../model/form';
import type { Grid } from '../../../model/grid';
import { wordingOf } from '../../../sheet/form-wording';
import { headTable } from './head-table';
import { indicatorTable } from './indicator-table';
import type { Paper } from './paper';

/** What is signed where the form has no words for it. */
const STANDARD_FOOT = ['填表人：', '联系电话：', '填写日期：      年    月    日'] as const;

/** The line under the title, unless the title says the year itself. */
function yearLine({ title, year }: Form): readonly string[] {
  if (year === null) return [];
  const inTitle = /(20\d\d)\s*年/.exec(title.normalize('NFKC'));
  return Number(inTitle?.[1]) === year ? [] : [`（${String(year)}年度）`];
}

/**
 * A form in the layout of 财预〔2020〕10号附件1: what stands in it, nothing computed, nothing left out. `grid` is the sheet
 * it stands on, which has its labels, notes and 资金管理情况 as typed; without it the words are those of 附件1.
 */
export function paperOfForm(form: Form, grid: Grid | null, draft: boolean): Paper {
  const wording = grid && wordingOf(form, grid);
  const head = headTable(form, wording);
  const indicators = indicatorTable(form, wording);
  const { foot = [], seal } = wording ?? {};
  return {
    aboveTitle: wording?.aboveTitle ?? [],
    title: form.title,
    belowTitle: wording?.belowTitle ?? yearLine(form),
    tables: head === null ? [indicators] : [head, indicators],
    foot: foot.length > 0 ? foot : STANDARD_FOOT,
    seal: seal || '（单位公章）',
    draft,
  };
}
