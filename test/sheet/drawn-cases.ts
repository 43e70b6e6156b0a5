import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { toA1 } from '../../src/model/address';
import type { FigureCell, Form, FormCell } from '../../src/model/form';
import type { Grid } from '../../src/model/grid';
import { gridOfDrawing } from './drawn';

/** A drawn form and what it says, line by line in the words of its file. */
export interface DrawnCase {
  readonly name: string;
  readonly grid: Grid;
  readonly forms: readonly (readonly string[])[];
}

const FOLDER = join(__dirname, '..', 'cases', 'drawn');

function sectionsOf(text: string): readonly { readonly kind: string; readonly lines: readonly string[] }[] {
  return text
    .split(/^== /m)
    .slice(1)
    .map((section) => {
      const [kind = '', ...lines] = section.trimEnd().split('\n');
      return { kind, lines };
    });
}

/** One spelling of a line: parts trimmed, empty parts at the end dropped. */
function tidy(line: string): string {
  return line
    .split('|')
    .map((part) => part.trim())
    .join(' | ')
    .replace(/[ |]+$/, '');
}

function drawnCase(file: string): DrawnCase {
  const sections = sectionsOf(readFileSync(join(FOLDER, file), 'utf8'));
  const grid = sections.find(({ kind }) => kind === 'grid');
  if (!grid) throw new Error(`no grid in ${file}`);
  return {
    name: file.replace(/\.txt$/, ''),
    grid: gridOfDrawing(grid.lines),
    forms: sections.filter(({ kind }) => kind === 'form').map(({ lines }) => lines.map(tidy)),
  };
}

/** Every drawing in test/cases/drawn. */
export const DRAWN_CASES: readonly DrawnCase[] = readdirSync(FOLDER).sort().map(drawnCase);

const figure = (cell: FigureCell | null): string => String(cell?.figure ?? '');
const words = (cell: FormCell | null): string => (cell?.text ?? '').replaceAll('\n', '\\n').trim();

function fundsLines({ funds }: Form): readonly string[] {
  if (!funds) return [];
  const rows = funds.rows.map((row) =>
    [row.initialBudget, row.annualBudget, row.executed, row.weight, row.executionRate, row.score]
      .map(figure)
      .reduce((line, text) => `${line} | ${text}`, `funds: ${row.kind}`),
  );
  return [`money: ${funds.unit}`, ...rows];
}

function indicatorLines({ indicators }: Form): readonly string[] {
  return indicators.map(({ row, level1, level2, name, target, actual, weight, score, explanation }) =>
    [
      String(row + 1),
      ...[level1, level2].map((level) => level.replaceAll('\n', '\\n')),
      ...[name, target, actual].map(words),
      ...[weight, score].map(figure),
      words(explanation),
    ].join(' | '),
  );
}

/** What a form says, in the words of a drawing; a drawing need not say all but `missing` and the indicators. */
export function linesOf(form: Form): readonly string[] {
  const { header, goals, total } = form;
  return [
    `layout: ${form.layout}`,
    `title: ${form.title}`,
    `year: ${String(form.year)}`,
    `project: ${words(header.projectName)}`,
    `department: ${words(header.department)}`,
    `unit: ${words(header.unit)}`,
    `goals: ${words(goals.expected)} | ${words(goals.actual)}`,
    ...fundsLines(form),
    total ? `total: ${figure(total.weight)} | ${figure(total.score)}` : 'total:',
    `grade: ${words(form.grade)}`,
    ...form.notUnderstood.map(({ at, text }) => `missing: ${toA1(at)} ${text.replaceAll('\n', '\\n')}`),
    ...indicatorLines(form),
  ].map(tidy);
}
