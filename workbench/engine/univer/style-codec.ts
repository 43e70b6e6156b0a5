import type { IBorderData, IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import {
  BooleanNumber,
  BorderStyleTypes,
  ColorKit,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { Border, BorderEdge, CellStyle, StylePatch } from '../engine-types';

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};
const EDGES = { top: 't', bottom: 'b', left: 'l', right: 'r' } as const;
const BORDERS: readonly {
  readonly style: string;
  readonly weight: string;
  readonly type: BorderStyleTypes;
}[] = [
  { style: 'Continuous', weight: 'Thin', type: BorderStyleTypes.THIN },
  { style: 'Continuous', weight: 'Hairline', type: BorderStyleTypes.HAIR },
  { style: 'Continuous', weight: 'Medium', type: BorderStyleTypes.MEDIUM },
  { style: 'Continuous', weight: 'Thick', type: BorderStyleTypes.THICK },
  { style: 'Dot', weight: 'Thin', type: BorderStyleTypes.DOTTED },
  { style: 'Dash', weight: 'Thin', type: BorderStyleTypes.DASHED },
  { style: 'Dash', weight: 'Medium', type: BorderStyleTypes.MEDIUM_DASHED },
  { style: 'DashDot', weight: 'Thin', type: BorderStyleTypes.DASH_DOT },
  { style: 'DashDot', weight: 'Medium', type: BorderStyleTypes.MEDIUM_DASH_DOT },
  { style: 'DashDotDot', weight: 'Thin', type: BorderStyleTypes.DASH_DOT_DOT },
  { style: 'DashDotDot', weight: 'Medium', type: BorderStyleTypes.MEDIUM_DASH_DOT_DOT },
  { style: 'SlantDashDot', weight: 'Medium', type: BorderStyleTypes.SLANT_DASH_DOT },
  { style: 'Double', weight: 'Thick', type: BorderStyleTypes.DOUBLE },
];

/** #RRGGBB of any way to write a colour; undefined when it is none. */
export function hexColor(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  const kit = new ColorKit(color);
  return kit.isValid ? kit.toHexString().slice(0, 7).toUpperCase() : undefined;
}

function keyOf<T>(table: Readonly<Record<string, T>>, value: T): string | undefined {
  return Object.keys(table).find((key) => table[key] === value);
}

function toBorder(data: Nullable<IBorderStyleData>): Border | undefined {
  const known = BORDERS.find((border) => border.type === data?.s);
  return data && known
    ? { style: known.style, weight: known.weight, color: hexColor(data.cl.rgb) ?? '#000000' }
    : undefined;
}

function fromBorder(border: Border): IBorderStyleData {
  const known =
    BORDERS.find((each) => each.style === border.style && each.weight === border.weight) ??
    BORDERS.find((each) => each.style === border.style);
  return { s: known?.type ?? BorderStyleTypes.THIN, cl: { rgb: border.color } };
}

function bordersOf(data: Nullable<IBorderData>): CellStyle['borders'] {
  const found: Partial<Record<BorderEdge, Border>> = {};
  for (const edge of ['top', 'bottom', 'left', 'right'] as const) {
    const border = toBorder(data?.[EDGES[edge]]);
    if (border) found[edge] = border;
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

/** Univer's style as ours; what it leaves open stays open. */
export function toCellStyle(style: Nullable<IStyleData>): CellStyle {
  if (!style) return {};
  return withoutUndefined({
    fill: hexColor(style.bg?.rgb),
    fontName: style.ff ?? undefined,
    fontSize: style.fs,
    fontColor: hexColor(style.cl?.rgb),
    bold: style.bl === undefined ? undefined : style.bl === BooleanNumber.TRUE,
    italic: style.it === undefined ? undefined : style.it === BooleanNumber.TRUE,
    horizontal: style.ht ? keyOf(HORIZONTAL, style.ht) : undefined,
    vertical: style.vt ? keyOf(VERTICAL, style.vt) : undefined,
    wrap: style.tb ? style.tb === WrapStrategy.WRAP : undefined,
    numberFormat: style.n?.pattern,
    borders: bordersOf(style.bd),
  });
}

function withoutUndefined(style: { [K in keyof CellStyle]: CellStyle[K] | undefined }): CellStyle {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));
}

/** Univer takes null for "take away": what each of our settings is there. */
type UniverPatch = { [K in keyof IStyleData]?: IStyleData[K] | null };

const flag = (on: boolean | null): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** A patch of ours as Univer merges it into a cell's style. */
export function fromStylePatch(patch: StylePatch): UniverPatch {
  const style: UniverPatch = {};
  if (patch.fill !== undefined) style.bg = patch.fill === null ? null : { rgb: hexColor(patch.fill) };
  if (patch.fontName !== undefined) style.ff = patch.fontName;
  if (patch.fontSize !== undefined) style.fs = patch.fontSize;
  if (patch.fontColor !== undefined)
    style.cl = patch.fontColor === null ? null : { rgb: hexColor(patch.fontColor) };
  if (patch.bold !== undefined) style.bl = flag(patch.bold);
  if (patch.italic !== undefined) style.it = flag(patch.italic);
  if (patch.horizontal !== undefined) style.ht = HORIZONTAL[patch.horizontal ?? 'General'];
  if (patch.vertical !== undefined) style.vt = VERTICAL[patch.vertical ?? 'Bottom'];
  if (patch.wrap !== undefined) style.tb = patch.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (patch.numberFormat !== undefined)
    style.n =
      patch.numberFormat === null || patch.numberFormat === 'General'
        ? null
        : { pattern: patch.numberFormat };
  if (patch.borders) style.bd = borderPatch(patch.borders);
  return style;
}

function borderPatch(borders: NonNullable<StylePatch['borders']>): IBorderData {
  const data: IBorderData = {};
  for (const edge of ['top', 'bottom', 'left', 'right'] as const) {
    const border = borders[edge];
    if (border !== undefined) data[EDGES[edge]] = border === null ? null : fromBorder(border);
  }
  return data;
}
