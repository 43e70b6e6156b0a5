import type { Block, Deviation, Place, ReportFinding, ReportSection, Topic } from './report';

/** A section before it is numbered and before findings are given to it. */
export interface Draft {
  readonly title: string;
  readonly blocks?: readonly Block[];
  readonly parts?: readonly Draft[];
  readonly topics?: readonly Topic[];
  readonly deviations?: readonly Deviation[];
  readonly place?: Place | null;
  /** 附：自评表. */
  readonly isUnnumbered?: boolean;
}

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1 → 一, 12 → 十二, 20 → 二十; below 100. */
export function chineseNumeral(count: number): string {
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十`;
  return `${ten}${DIGITS[ones] ?? ''}`;
}

/** Headings of official papers: 一、 （一） 1. （1）. */
function headingOf({ title, isUnnumbered }: Draft, level: number, count: number): string {
  if (isUnnumbered) return title;
  switch (level) {
    case 1:
      return `${chineseNumeral(count)}、${title}`;
    case 2:
      return `（${chineseNumeral(count)}）${title}`;
    case 3:
      return `${String(count)}.${title}`;
    default:
      return `（${String(count)}）${title}`;
  }
}

/** Numbers the sections, and gives each the findings on its topics. */
export function outlined(
  drafts: readonly Draft[],
  findingsOn: (topic: Topic) => readonly ReportFinding[],
  level = 1,
): readonly ReportSection[] {
  return drafts.map((draft, index) => ({
    heading: headingOf(draft, level, index + 1),
    level,
    blocks: draft.blocks ?? [],
    parts: outlined(draft.parts ?? [], findingsOn, level + 1),
    findings: (draft.topics ?? []).flatMap(findingsOn),
    deviations: draft.deviations ?? [],
    place: draft.place ?? null,
  }));
}

/** Numbers the captions of all tables from 1: 表1 绩效目标分解表. */
export function withTableNumbers(sections: readonly ReportSection[]): readonly ReportSection[] {
  let count = 0;
  const numbered = (section: ReportSection): ReportSection => ({
    ...section,
    blocks: section.blocks.map((block) => {
      if (block.kind !== 'table') return block;
      count += 1;
      return { ...block, caption: `表${String(count)} ${block.caption}` };
    }),
    parts: section.parts.map(numbered),
  });
  return sections.map(numbered);
}
