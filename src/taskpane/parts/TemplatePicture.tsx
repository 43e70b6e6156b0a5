import type { ReactElement } from 'react';
import type { Template } from '../../sheet/template/gallery';
import { TEMPLATE_PICTURES, type PictureBlock } from '../models/template-pictures';

/** The picture, and inside it the sheet of paper with its margin, in px. */
const WIDTH = 64;
const HEIGHT = 48;
const PAPER = { portrait: { width: 34, height: 46 }, landscape: { width: 60, height: 42 } } as const;
const MARGIN = 4;
const TITLE = 7;
const FOOT = 6;
const GAP = 1;

interface PlacedBlock {
  readonly block: PictureBlock;
  readonly top: number;
  readonly height: number;
}

/** Blocks under each other, each as high as its share of the rows. */
function placed(blocks: readonly PictureBlock[], top: number, height: number): readonly PlacedBlock[] {
  const rows = blocks.reduce((sum, block) => sum + block.rows, 0);
  const rowHeight = (height - GAP * (blocks.length - 1)) / rows;
  let next = top;
  return blocks.map((block) => {
    const one = { block, top: next, height: block.rows * rowHeight };
    next += one.height + GAP;
    return one;
  });
}

/** Where the columns of a block begin and end. */
function columnEdges({ columns }: PictureBlock, left: number, width: number): readonly number[] {
  const whole = columns.reduce((sum, one) => sum + one, 0);
  const edges = [left];
  for (const one of columns) edges.push((edges.at(-1) ?? left) + (one * width) / whole);
  return edges;
}

/** A sheet in miniature, drawn from data; the words beside it say the same. */
export function TemplatePicture({ template }: { readonly template: Template }): ReactElement {
  const { annex, foot, blocks } = TEMPLATE_PICTURES[template.id];
  const { width, height } = PAPER[template.orientation];
  const x = (WIDTH - width) / 2;
  const y = (HEIGHT - height) / 2;
  const left = x + MARGIN;
  const inner = width - 2 * MARGIN;
  const bottom = y + height - FOOT;
  return (
    <svg className="template-picture" viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} aria-hidden="true">
      <rect className="paper" x={x} y={y} width={width} height={height} rx={1} />
      {annex && <path className="ink" d={`M${String(left)} ${String(y + 2)}h5`} />}
      <path className="ink" d={`M${String(left + inner / 4)} ${String(y + 4.5)}h${String(inner / 2)}`} />
      {placed(blocks, y + TITLE, bottom - y - TITLE).map((one) => (
        <Block key={one.top} {...one} left={left} width={inner} />
      ))}
      {foot === 'sealed' ? (
        <circle className="seal" cx={left + inner - 3} cy={bottom + 2.5} r={2} />
      ) : (
        <path
          className="ink"
          strokeDasharray={`${String(inner / 4)} ${String(inner / 8)}`}
          d={`M${String(left)} ${String(bottom + 2.5)}h${String(inner)}`}
        />
      )}
    </svg>
  );
}

interface BlockProps extends PlacedBlock {
  readonly left: number;
  readonly width: number;
}

function Block({ block, top, height, left, width }: BlockProps): ReactElement {
  const edges = columnEdges(block, left, width);
  const from = block.computed === undefined ? undefined : edges[block.computed];
  const to = block.computed === undefined ? undefined : edges[block.computed + 1];
  const lines = Array.from({ length: block.rows + 1 }, (_, row) => top + (row * height) / block.rows);
  const across = lines.map((line) => `M${String(left)} ${String(line)}h${String(width)}`);
  const down = edges.map((edge) => `M${String(edge)} ${String(top)}v${String(height)}`);
  return (
    <>
      {from !== undefined && to !== undefined && (
        <rect className="computed" x={from} y={top} width={to - from} height={height} />
      )}
      <path className="grid" d={[...across, ...down].join('')} />
    </>
  );
}
