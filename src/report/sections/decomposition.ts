import { isWeaker } from '../../checks/transfer/weaker-target';
import type { DecompositionRow, DecompositionTable } from '../../model/transfer-payment';
import { isFiller, normalise, readTarget } from '../../reading';
import { REPORT_CAPTIONS, REPORT_COLUMNS as HEAD } from '../../texts/report-headings.zh-CN';
import { REPORT_SENTENCES as SAY } from '../../texts/report-sentences.zh-CN';
import { line, paragraph, tableCell, tableOf, textCell } from '../blocks';
import type { Block } from '../report';

type Comparison = 'same' | 'higher' | 'added' | 'weaker' | 'other';

/** What the local target is beside the national one. */
function compared({ name, national, local }: DecompositionRow): Comparison {
  if (isFiller(national.text)) return isFiller(local.text) ? 'other' : 'added';
  if (isFiller(local.text)) return 'weaker';
  if (normalise(national.text) === normalise(local.text)) return 'same';
  const context = { cost: name.text.includes('成本') };
  const [asked, own] = [readTarget(national.text, context), readTarget(local.text, context)];
  if (isWeaker(asked, own)) return 'weaker';
  return isWeaker(own, asked) ? 'higher' : 'other';
}

/** 绩效目标分解表 as a table, with how many of its targets the nation asks for; [] without rows. */
export function nationalBlocks(table: DecompositionTable | null): readonly Block[] {
  if (table === null || table.rows.length === 0) return [];
  const national = table.rows.filter((row) => !isFiller(row.national.text)).length;
  return [
    paragraph(SAY.nationalTargets(national, table.rows.length)),
    tableOf(
      REPORT_CAPTIONS.decomposition,
      null,
      [
        { heading: HEAD.number, share: 14, cell: (_, index) => tableCell(String(index + 1)) },
        { heading: HEAD.indicator, share: 82, cell: ({ name }) => textCell(line(name)) },
        { heading: HEAD.national, share: 30, cell: (row) => tableCell(line(row.national)) },
        { heading: HEAD.local, share: 30, cell: ({ local }) => tableCell(line(local)) },
      ],
      table.rows,
    ),
  ];
}

/** How the local targets compare with the national ones, and which ask more; [] without rows. */
export function localBlocks(table: DecompositionTable | null): readonly Block[] {
  if (table === null || table.rows.length === 0) return [];
  const kinds = table.rows.map(compared);
  const count = (kind: Comparison): number => kinds.filter((one) => one === kind).length;
  const higher = table.rows
    .filter((row) => compared(row) === 'higher')
    .map(({ name, national, local }) => [line(name), line(national), line(local)] as const);
  return [
    paragraph(
      SAY.targetsCompared(count('same'), count('higher'), count('added'), count('weaker'), count('other')),
      higher.length === 0 ? '' : SAY.higherTargets(higher),
    ),
  ];
}
