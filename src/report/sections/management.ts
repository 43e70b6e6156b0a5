import { isUnanswered } from '../../checks/unanswered';
import type { FormCell } from '../../model/form';
import type { ManagementTable } from '../../model/transfer-payment';
import { REPORT_CAPTIONS, REPORT_COLUMNS as HEAD } from '../../texts/report-headings.zh-CN';
import { REPORT_GAPS } from '../../texts/report-gaps.zh-CN';
import { gap, line, paragraph, tableCell, tableOf, textCell } from '../blocks';
import type { Block, Place } from '../report';

const saysNothing = (cell: FormCell | null): boolean => cell === null || isUnanswered(cell.text);

/** 资金管理情况 as a table, a gap in each row that says nothing; one gap for all of it where no row says anything. */
export function managementBlocks(management: ManagementTable | null): readonly Block[] {
  if (management === null || management.rows.every(({ situation }) => saysNothing(situation))) {
    return [paragraph(gap(REPORT_GAPS.management))];
  }
  return [
    tableOf(
      REPORT_CAPTIONS.management,
      null,
      [
        { heading: HEAD.managementRow, share: 32, cell: ({ name }) => tableCell(line(name)) },
        {
          heading: HEAD.situation,
          share: 72,
          cell: ({ situation }) =>
            textCell(saysNothing(situation) ? gap(REPORT_GAPS.managementRow) : line(situation)),
        },
        { heading: HEAD.problems, share: 52, cell: ({ problems }) => textCell(line(problems)) },
      ],
      management.rows,
    ),
  ];
}

/** The first 情况说明. */
export function managementPlace(management: ManagementTable | null): Place | null {
  const cell = management?.rows[0]?.situation.at;
  return management === null || cell === undefined ? null : { sheet: management.sheet, cell };
}
