import type { Form } from '../../model/form';
import { REPORT_GAPS } from '../../texts/report-gaps.zh-CN';
import { REPORT_HEADINGS } from '../../texts/report-headings.zh-CN';
import { gap, paragraph } from '../blocks';
import type { Draft } from '../outline';
import type { Place } from '../report';

/** 附：自评表, as it stands in the workbook; a gap where there is none. */
export function attachment(form: Form | null): Draft {
  return {
    title: REPORT_HEADINGS.attachment,
    blocks: form === null ? [paragraph(gap(REPORT_GAPS.attachment))] : [{ kind: 'form', form }],
    isUnnumbered: true,
    place:
      form === null ? null : { sheet: form.sheet, cell: { row: form.range.top, column: form.range.left } },
  };
}

/** The first indicator. */
export function indicatorPlace(form: Form): Place {
  const cell = form.indicators[0]?.name.at ?? { row: form.headingRow, column: form.columns.name };
  return { sheet: form.sheet, cell };
}
