import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { readDocx } from '../../../src/files/docx/read-docx';
import { writeReportDocx } from '../../../src/files/docx/write-report-docx';
import type { Form } from '../../../src/model/form';
import type { Grid } from '../../../src/model/grid';
import { projectReport } from '../../../src/report/project-report';
import type { Report } from '../../../src/report/report';
import { caseOptions } from '../../transfer/case-content';
import { textCell } from '../../transfer/case-papers';
import { randomForm } from './random-forms';
import { unescaped } from './unescaped';
import { evaluated, gridsOfPapers, papersIn, reportOfForm, reportOfPapers } from '../../report/case-report';

const grids = gridsOfPapers();
const report = reportOfPapers(papersIn(grids));
const gridOf = ({ sheet }: Form) => grids.find((grid) => grid.sheet === sheet) ?? null;

async function partsOf(one: Report): Promise<ReadonlyMap<string, string>> {
  const parts = unzipSync(await writeReportDocx(one, gridOf));
  return new Map(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

async function documentOf(one: Report): Promise<string> {
  return (await partsOf(one)).get('word/document.xml') ?? '';
}

const textOf = (xml: string): string =>
  unescaped([...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text).join(''));

/** The paragraphs of a document, those in tables too, with their style. */
function paragraphsIn(xml: string): readonly { readonly style: string; readonly text: string }[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => ({
    style: /<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1] ?? '',
    text: textOf(paragraph),
  }));
}

const figuresIn = (text: string): readonly string[] => text.match(/\d+(?:\.\d+)?/g) ?? [];

const figuresOfWorkbook = (sheets: readonly Grid[]): ReadonlySet<string> =>
  new Set(sheets.flatMap(({ values }) => values.flat().flatMap((value) => figuresIn(String(value ?? '')))));

/**
 * What is worked out, by hand: 6747 / 7000, 7000 − 6747 and its share, 1961.4864 / 2063.266, executed / budget; sums that
 * the sheet has as formulas (合计, 3500 + 6500, 3700 + 1300); how many targets, items and indicators there are of a kind.
 */
const COMPUTED = {
  rates: ['96.39', '3.61', '253', '95.07', '100'],
  sums: ['15000', '10000', '5000'],
  counts: {
    'targets: all, of the nation, the same, higher, added': ['15', '10', '7', '3', '5'],
    'groups and items of the plan': ['4', '22'],
    costs: ['7'],
    'output: all, met, unmet, without target': ['10', '2', '1', '7'],
    'by kind: 5 数量, 4 without target': ['5', '4', '3'],
    'all: met, unmet, without target': ['13', '3', '1', '9'],
  },
};

describe('the figures of the 2020 case in Word', () => {
  const headed = /^(Heading\d|Caption|Note|NoteTitle|NoteHeading)$/;

  test('are all in the workbook, or are worked out as listed', async () => {
    const known = new Set([
      ...figuresOfWorkbook(grids),
      ...COMPUTED.rates,
      ...COMPUTED.sums,
      ...Object.values(COMPUTED.counts).flat(),
    ]);
    const texts = paragraphsIn(await documentOf(report)).filter(({ style }) => !headed.test(style));
    const figures = texts.flatMap(({ text }) => figuresIn(text));
    expect(figures.length).toBeGreaterThan(200);
    expect(figures.filter((figure) => !known.has(figure))).toEqual([]);
  });

  test('hold every figure that the sheets of the papers hold', async () => {
    const shown = new Set(
      figuresIn(
        paragraphsIn(await documentOf(report))
          .map(({ text }) => text)
          .join('\n'),
      ),
    );
    const missing = [...figuresOfWorkbook(grids)].filter((figure) => !shown.has(figure));
    expect(missing).toEqual([]);
  });

  test('keep the total that is not the sum as it is printed, and name the difference on the first page', async () => {
    const paragraphs = paragraphsIn(await documentOf(report));
    expect(paragraphs[0]).toEqual({ style: 'NoteTitle', text: '编写说明' });
    const note = paragraphs.filter(({ style }) => style === 'Note').map(({ text }) => text);
    expect(note).toContain(
      '□ “资金执行情况表”C8：合计与各行之和不符，已支出合计 1961.4864，各行之和 1961.4846',
    );
    const body = paragraphs
      .filter(({ style }) => style !== 'Note')
      .map(({ text }) => text)
      .join('\n');
    expect(body).toContain('1961.4864');
    expect(body).not.toContain('1961.4846');
  });
});

describe('the look of official papers', () => {
  test('has A4 with margins of 37, 35, 28 and 26 mm', async () => {
    const xml = await documentOf(report);
    expect(xml).toMatch(
      /<w:pgSz w:w="11906" w:h="16838"[^>]*\/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/,
    );
  });

  test('has 二号 for the title, 三号 for text, lines of 28.95 pt, the first of two characters in', async () => {
    const styles = (await partsOf(report)).get('word/styles.xml') ?? '';
    const style = (id: string) => new RegExp(`w:styleId="${id}".*?</w:style>`, 's').exec(styles)?.[0] ?? '';
    expect(style('ReportTitle')).toMatch(/方正小标宋简体.*<w:sz w:val="44"\/>/s);
    expect(style('Body')).toMatch(/<w:spacing[^>]*w:line="579"[^>]*w:lineRule="exact"/);
    expect(style('Body')).toMatch(/w:firstLineChars="200"/);
    expect(style('Body')).toMatch(/仿宋.*<w:sz w:val="32"\/>/s);
    expect(style('Heading1')).toContain('黑体');
    expect(style('Heading2')).toContain('楷体');
  });

  test('numbers its pages from 1, not the cover note', async () => {
    const parts = await partsOf(report);
    const xml = parts.get('word/document.xml') ?? '';
    const [note = '', body = ''] = [...xml.matchAll(/<w:sectPr.*?<\/w:sectPr>/gs)].map(
      ([section]) => section,
    );
    expect(note).not.toContain('w:footerReference');
    expect(body).toMatch(/w:footerReference.*<w:pgNumType w:start="1"\/>/s);
    expect([...parts].filter(([path, text]) => /footer\d/.test(path) && text.includes('PAGE'))).not.toEqual(
      [],
    );
  });

  test('has its page numbers at the outer edge: — 1 — on the right of odd pages, — 2 — on the left of even ones', async () => {
    const parts = await partsOf(report);
    expect(parts.get('word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
    const targets = new Map(
      [...(parts.get('word/_rels/document.xml.rels') ?? '').matchAll(/<Relationship [^>]*>/g)].map(
        ([one]) => [/Id="([^"]*)"/.exec(one)?.[1], /Target="([^"]*)"/.exec(one)?.[1] ?? ''],
      ),
    );
    const footers = [...(parts.get('word/document.xml') ?? '').matchAll(/<w:footerReference[^>]*>/g)].map(
      ([reference]) => ({
        page: /w:type="([^"]*)"/.exec(reference)?.[1],
        xml: parts.get(`word/${targets.get(/r:id="([^"]*)"/.exec(reference)?.[1]) ?? ''}`) ?? '',
      }),
    );
    expect(footers.map(({ page }) => page)).toEqual(['default', 'even', 'default', 'even']);
    for (const { page, xml } of footers) {
      const edge = page === 'even' ? 'left' : 'right';
      expect(xml).toContain(`<w:jc w:val="${edge}"/>`);
      expect(xml).toContain(`<w:ind w:${edge}="280"/>`);
      expect(textOf(xml)).toBe('—  —');
      expect(xml).toContain('PAGE');
    }
  });

  test('repeats the headings of every table of the report and parts no row', async () => {
    const xml = await documentOf(report);
    const tables = (xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []).slice(0, -2);
    expect(tables).toHaveLength(8);
    for (const table of tables) {
      const rows = table.match(/<w:tr[ >].*?<\/w:tr>/gs) ?? [];
      expect(rows[0]).toContain('<w:tblHeader/>');
      expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
    }
  });

  test('marks each gap', async () => {
    const xml = await documentOf(report);
    const marked = (xml.match(/<w:r>.*?<\/w:r>/gs) ?? []).filter((run) => run.includes('FFF2AB'));
    expect(marked.map(textOf)).toContain('【待补充：下一步改进措施】');
    expect(marked.every((run) => textOf(run).startsWith('【待补充：'))).toBe(true);
    expect(marked).toHaveLength(9);
  });
});

describe('草稿', () => {
  const marks = async (one: Report) =>
    [...(await partsOf(one))].filter(([path, xml]) => /header\d/.test(path) && xml.includes('草稿')).length;

  test('stands on every page, odd and even, while an explanation is missing: note, report and form', async () => {
    expect(await marks(reportOfForm('beijing-ip-promotion-2021'))).toBe(6);
  });

  test('stands nowhere once every explanation is there, whatever else is open', async () => {
    expect(await marks(report)).toBe(0);
  });
});

test('whatever stands in a form, its report is a document that can be read again', async () => {
  await fc.assert(
    fc.asyncProperty(randomForm, fc.string({ unit: 'binary', maxLength: 8 }), async (form, name) => {
      const header = { ...form.header, projectName: { ...textCell(0, 0, name) } };
      const bytes = await writeReportDocx(projectReport({ ...form, header }, evaluated(form)), () => null);
      expect((await readDocx(bytes)).length).toBeGreaterThan(0);
    }),
    { numRuns: 25 },
  );
}, 60_000);

test('a report with nothing open has no cover note', async () => {
  const ready = { ...report, findings: [], sections: [], title: [['报告']] };
  expect(paragraphsIn(await documentOf(ready)).map(({ style }) => style)).not.toContain('NoteTitle');
});

test('from 2022 on the document has 资金管理 as a part of its own', async () => {
  const later = reportOfPapers(papersIn(gridsOfPapers({ ...caseOptions(), year: 2023 })));
  const headings = paragraphsIn(await documentOf(later)).filter(({ style }) => style === 'Heading2');
  expect(headings.map(({ text }) => text)).toContain('（二）资金管理情况分析');
});
