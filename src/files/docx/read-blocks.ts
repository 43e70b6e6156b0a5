import type { Block, Paragraph, Table, TableCell } from './blocks';

/** An element of mammoth's document tree, which it does not describe by types. */
type Element = Readonly<Record<string, unknown>>;

function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null;
}

function childrenOf(element: Element): readonly Element[] {
  const { children } = element;
  return Array.isArray(children) ? children.filter(isElement) : [];
}

const PAGE_BREAK = '\f';

function textOf(element: Element): string {
  switch (element['type']) {
    case 'text':
      return typeof element['value'] === 'string' ? element['value'] : '';
    case 'tab':
      return '\t';
    case 'break':
      return element['breakType'] === 'line' ? '\n' : PAGE_BREAK;
    case 'checkbox':
      return element['checked'] === true ? '☑' : '☐';
    default:
      return childrenOf(element).map(textOf).join('');
  }
}

/** Several paragraphs, and tables inside the cell, become lines; empty paragraphs around them say nothing. */
function cellText(cell: Element): string {
  const lines = childrenOf(cell).map((child) =>
    child['type'] === 'table' ? nestedText(child) : textOf(child),
  );
  const first = lines.findIndex((line) => line !== '');
  const last = lines.findLastIndex((line) => line !== '');
  return first < 0
    ? ''
    : lines
        .slice(first, last + 1)
        .join('\n')
        .replaceAll(PAGE_BREAK, '\n');
}

function nestedText(table: Element): string {
  return rowsOf(table)
    .map((row) => row.map(({ text }) => text).join(' '))
    .join('\n');
}

/** A span as the file states it; what is no positive number counts as 1. */
function spanOf(value: unknown): number {
  return typeof value === 'number' && value >= 1 ? Math.floor(value) : 1;
}

function rowsOf(table: Element): Table['rows'] {
  return childrenOf(table)
    .filter(({ type }) => type === 'tableRow')
    .map((row) =>
      childrenOf(row)
        .filter(({ type }) => type === 'tableCell')
        .map((cell): TableCell => ({
          text: cellText(cell),
          colSpan: spanOf(cell['colSpan']),
          rowSpan: spanOf(cell['rowSpan']),
        })),
    );
}

function paragraphsOf(element: Element): readonly Paragraph[] {
  return textOf(element)
    .split(PAGE_BREAK)
    .map((text, index) => ({ kind: 'paragraph', text, startsPage: index > 0 }));
}

/** The paragraphs and tables of a document, in order, from the tree that mammoth makes of it. */
export function readBlocks(document: unknown): readonly Block[] {
  if (!isElement(document)) return [];
  return childrenOf(document).flatMap((element): readonly Block[] => {
    if (element['type'] === 'table') return [{ kind: 'table', rows: rowsOf(element) }];
    return element['type'] === 'paragraph' ? paragraphsOf(element) : [];
  });
}
