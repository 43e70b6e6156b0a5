import fc from 'fast-check';
import { openLists } from '../../src/report/open-matters';
import { paneRows, paneSums } from '../../src/report/pane-rows';
import { projectReport } from '../../src/report/project-report';
import type { Report } from '../../src/report/report';
import { findingsZhCn } from '../../src/texts/findings.zh-CN';
import { reportOpenZhCn } from '../../src/texts/report-open.zh-CN';
import { randomForm } from '../files/docx/random-forms';
import {
  amountCell,
  caseCosts,
  caseDecomposition,
  casePapers,
  filledManagement,
  textCell,
} from '../transfer/case-papers';
import { allSections, evaluated, reportOfPapers } from './case-report';
import { paperText } from './report-text';

const typed = fc.oneof(
  fc.constantFrom('', '-', '100家', '≥0', '12月底前', '0', '提升\n很多', '50%', '3万元', '2021-04-01', '—'),
  fc.string({ maxLength: 12 }),
);
const amount = fc.oneof(
  fc.constant(null),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
);

const payment = fc.record({
  asOf: fc.option(typed),
  paid: fc.array(fc.tuple(typed, amount, amount), { maxLength: 4 }),
  total: fc.option(amount),
});
const plan = fc.record({
  total: fc.option(amount),
  groups: fc.array(
    fc.record({
      name: typed,
      stated: fc.option(amount),
      items: fc.array(fc.tuple(typed, amount, typed), { maxLength: 3 }),
    }),
    { maxLength: 3 },
  ),
});
const targets = fc.array(fc.tuple(typed, typed, typed), { maxLength: 5 });

const papers = fc
  .record({
    form: fc.option(randomForm),
    payment: fc.option(payment),
    plan: fc.option(plan),
    targets: fc.option(targets),
    hasCosts: fc.boolean(),
    hasManagement: fc.boolean(),
  })
  .map((some) => ({
    ...casePapers(),
    form: some.form,
    costs: some.hasCosts ? caseCosts() : null,
    management: some.hasManagement ? filledManagement() : null,
    decomposition: some.targets && {
      ...caseDecomposition(),
      rows: some.targets.map(([name, national, local], row) => ({
        name: textCell(row, 0, name),
        national: textCell(row, 1, national),
        local: textCell(row, 2, local),
      })),
    },
    payment: some.payment && {
      sheet: '执行表',
      unit: '万元' as const,
      rows: some.payment.paid.map(([source, approved, paid], row) => ({
        source: textCell(row, 0, source),
        approved: amountCell(row, 1, approved),
        paid: amountCell(row, 2, paid),
      })),
      total: { approved: null, paid: amountCell(9, 2, some.payment.total) },
      asOf: some.payment.asOf === null ? null : textCell(0, 0, some.payment.asOf),
    },
    plan: some.plan && {
      sheet: '安排表',
      unit: '元' as const,
      total: some.plan.total === null ? null : amountCell(9, 3, some.plan.total),
      groups: some.plan.groups.map(({ name, stated, items }, row) => ({
        name: textCell(row, 0, name),
        stated: stated === null ? null : amountCell(row, 3, stated),
        items: items.map(([item, figure, nature]) => ({
          name: textCell(row, 1, item),
          amount: amountCell(row, 3, figure),
          purchase: null,
          schedule: null,
          nature: textCell(row, 5, nature),
        })),
      })),
    },
  }));

/** Every row of a table covers every column once, cells that reach down counted. */
function hasWholeTables(report: Report): boolean {
  return allSections(report)
    .flatMap(({ blocks }) => blocks)
    .every((block) => {
      if (block.kind !== 'table') return true;
      const covered = block.rows.flat().reduce((sum, { rowSpan = 1 }) => sum + rowSpan, 0);
      return (
        block.shares.length === block.headings.length && covered === block.rows.length * block.headings.length
      );
    });
}

function holdsTogether(report: Report): void {
  const rows = paneRows(report);
  expect(hasWholeTables(report)).toBe(true);
  expect(paneSums(rows).differences).toBe(report.findings.filter(({ isDifference }) => isDifference).length);
  expect(openLists(report, findingsZhCn, reportOpenZhCn).every(({ lines }) => lines.length > 0)).toBe(true);
  expect(report.sections.map(paperText).join('\n')).not.toMatch(/undefined|NaN|null|Infinity/);
}

test('whatever stands in the papers of a transfer payment, they give a report that holds together', () => {
  fc.assert(
    fc.property(papers, (some) => holdsTogether(reportOfPapers(some))),
    { numRuns: 150 },
  );
});

test('whatever stands in a form, it gives a report that holds together and names every indicator', () => {
  fc.assert(
    fc.property(randomForm, (form) => {
      const report = projectReport(form, evaluated(form));
      holdsTogether(report);
      const text = report.sections.map(paperText).join('\n');
      const filled = form.indicators.filter(({ actual }) => actual.text.trim() !== '');
      expect(filled.filter(({ name }) => !text.includes(name.text.trim()))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
