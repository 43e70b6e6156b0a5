import type { TemplateId } from '../../sheet/template/gallery';

/** A block of a sheet in miniature: its rows, and the widths of its columns in proportion. */
export interface PictureBlock {
  readonly rows: number;
  readonly columns: readonly number[];
  /** The column that the sheet works out by itself. */
  readonly computed?: number;
}

/** What tells a sheet from the others at a glance. */
export interface SheetPicture {
  /** A short line above the title, at the left. */
  readonly annex?: true;
  /** What stands below the tables: three fields, or a seal. */
  readonly foot: 'signed' | 'sealed';
  readonly blocks: readonly PictureBlock[];
}

const HEAD: PictureBlock = { rows: 2, columns: [2, 3, 2, 3] };
const FUNDS: PictureBlock = { rows: 2, columns: [3, 2, 2, 2, 2], computed: 4 };
const GOALS: PictureBlock = { rows: 1, columns: [1, 5, 5] };
const INDICATORS: PictureBlock = { rows: 5, columns: [2, 2, 4, 2, 2, 2, 3], computed: 5 };
const FUND_GROUP: PictureBlock = { rows: 3, columns: [1, 4, 4, 2, 5, 3], computed: 3 };

/** A schematic picture of each template. */
export const TEMPLATE_PICTURES: Readonly<Record<TemplateId, SheetPicture>> = {
  district: { annex: true, foot: 'signed', blocks: [HEAD, FUNDS, GOALS, INDICATORS] },
  municipal: { foot: 'sealed', blocks: [HEAD, FUNDS, GOALS, INDICATORS] },
  'four-class': {
    foot: 'signed',
    blocks: [HEAD, FUNDS, ...[2, 2, 1, 1].map((rows) => ({ ...INDICATORS, rows }))],
  },
  'split-target': {
    foot: 'signed',
    blocks: [
      HEAD,
      { ...FUNDS, columns: [5, 2, 2, 2, 2] },
      { rows: 4, columns: [2, 2, 4, 1, 2, 1, 2, 2, 2, 4], computed: 8 },
    ],
  },
  'transfer-form': {
    foot: 'signed',
    blocks: [HEAD, FUNDS, { rows: 3, columns: [2, 5, 5] }, { rows: 4, columns: [2, 2, 4, 3, 3, 4] }],
  },
  decomposition: { foot: 'signed', blocks: [{ rows: 9, columns: [1, 4, 3, 3, 2], computed: 4 }] },
  'fund-plan': { foot: 'signed', blocks: [FUND_GROUP, FUND_GROUP] },
  'fund-execution': {
    foot: 'signed',
    blocks: [
      { rows: 3, columns: [4, 3, 3, 3], computed: 3 },
      { rows: 5, columns: [4, 3, 3, 3], computed: 3 },
    ],
  },
};
