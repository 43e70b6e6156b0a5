import { Workbook } from 'exceljs';
import type { Worksheet } from 'exceljs';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { readWorkbook } from '../../src/files/xlsx';
import { writeXlsx } from '../../src/files/write-xlsx';
import { rangeToA1 } from '../../src/model/address';
import type { Grid } from '../../src/model/grid';
import type { PlanStyle, SheetPlan } from '../../src/model/sheet-plan';
import { gridOf } from '../sheet/grid-of';
import { recognise } from '../../src/sheet/recognise';
import { TEMPLATES } from '../../src/sheet/template/gallery';
import { fittingHeight } from '../../src/sheet/template/heights';

const BLANK: SheetPlan = {
  sheetName: '自评表',
  cells: [],
  merges: [],
  styles: [],
  rowHeights: [],
  columnWidths: [],
  validations: [],
  marks: [],
  names: [],
  freezeRows: 0,
  page: {
    orientation: 'portrait',
    printArea: { top: 0, left: 0, bottom: 6, right: 4 },
    titleRows: null,
    blackAndWhite: true,
    centerHorizontally: true,
    margins: { top: 2.54, bottom: 1.27, left: 1.27, right: 1.27 },
  },
  firstCell: { row: 0, column: 0 },
};

const at = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

/** The sheet as another program reads it. */
async function written(plan: SheetPlan): Promise<Worksheet> {
  const book = new Workbook();
  const bytes = await writeXlsx([plan]);
  await book.xlsx.load(bytes.slice().buffer);
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

async function partOf(plans: readonly SheetPlan[], name: string): Promise<string> {
  const part = unzipSync(await writeXlsx(plans))[name];
  return part ? strFromU8(part) : '';
}

/** A row's own words in the file: how tall, and whether held so. */
async function rowWords(plan: SheetPlan, row: number): Promise<string> {
  const xml = await partOf([plan], 'xl/worksheets/sheet1.xml');
  return new RegExp(`<row r="${String(row)}"[^>]*>`).exec(xml)?.[0] ?? '';
}

describe.each(TEMPLATES.map((template) => [template.id, template] as const))(
  'the template %s in a file',
  (_, template) => {
    const plan = template.build({ year: 2025, unit: '某局' });

    test('reads back as the same cells, formulas, formats and merges', async () => {
      const [grid] = readWorkbook(await writeXlsx([plan]));
      const planned = gridOf(plan);
      const height = grid?.values.length ?? 0;
      expect(grid?.values).toEqual(planned.values.slice(0, height));
      expect(grid?.formulas).toEqual(planned.formulas.slice(0, height));
      const filled = (formats: Grid['formats'] = []) =>
        formats.map((line, row) =>
          line.filter((_, column) => (planned.values[row]?.[column] ?? null) !== null),
        );
      expect(filled(grid?.formats)).toEqual(filled(planned.formats.slice(0, height)));
      expect(new Set(grid?.merges.map(rangeToA1))).toEqual(new Set(planned.merges.map(rangeToA1)));
      expect(
        planned.values
          .slice(height)
          .flat()
          .every((value) => value === null),
      ).toBe(true);
    });

    test('is recognised as the plan is', async () => {
      expect(readWorkbook(await writeXlsx([plan])).flatMap(recognise)).toEqual(recognise(gridOf(plan)));
    });

    test('refuses nothing that is typed', async () => {
      const xml = await partOf([plan], 'xl/worksheets/sheet1.xml');
      expect(xml).not.toContain('showErrorMessage');
    });

    test('carries its marks word for word', async () => {
      const xml = await partOf([plan], 'xl/worksheets/sheet1.xml');
      const formulas = [...xml.matchAll(/<cfRule [^>]*><formula>(.*?)<\/formula>/gs)].map(([, text = '']) =>
        text
          .replaceAll('&quot;', '"')
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&amp;', '&'),
      );
      expect(formulas).toEqual(plan.marks.map(({ formula }) => formula.slice(1)));
    });
  },
);

describe('a text', () => {
  test.each(['=1+1', '+86', '-', '@某人', '\t=1'])(
    'that begins like a formula stays a text: %s',
    async (text) => {
      const plan = { ...BLANK, cells: [[text]] };
      const cell = (await written(plan)).getCell('A1');
      expect([cell.value, cell.numFmt]).toEqual([text, '@']);
      expect(readWorkbook(await writeXlsx([plan]))[0]?.formulas).toEqual([['']]);
    },
  );

  test('without a sign at its start keeps the format of its cell', async () => {
    expect((await written({ ...BLANK, cells: [['100%']] })).getCell('A1').numFmt).toBeUndefined();
  });

  test('that a file cannot hold loses the control characters, and what only looks escaped is kept', async () => {
    const plan = { ...BLANK, cells: [['甲\u0007乙', '_x0041_']] };
    expect(readWorkbook(await writeXlsx([plan]))[0]?.values).toEqual([['甲乙', '_x0041_']]);
  });

  test('of any kind comes back as it went in', async () => {
    const text = fc
      .string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
      .filter((one) => !/[\r\p{Cc}]/u.test(one));
    await fc.assert(
      fc.asyncProperty(text, async (one) => {
        expect(readWorkbook(await writeXlsx([{ ...BLANK, cells: [[one]] }]))[0]?.values).toEqual([[one]]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('styles', () => {
  const styled = (...styles: readonly PlanStyle[]): SheetPlan => ({
    ...BLANK,
    cells: [['甲']],
    styles: styles.map((style) => ({ range: at(0, 0), style })),
  });

  test('are laid over each other, the later one on top, part by part', async () => {
    const plan = styled(
      { font: { name: '宋体', size: 10.5 }, wrap: true },
      { font: { size: 18, bold: true } },
    );
    const { font, alignment } = (await written(plan)).getCell('A1');
    expect(font).toMatchObject({ name: '宋体', size: 18, bold: true });
    expect(alignment).toMatchObject({ wrapText: true });
  });

  test('give every cell of a merged area its lines', async () => {
    const range = { top: 0, left: 0, bottom: 0, right: 2 };
    const plan = {
      ...BLANK,
      cells: [['甲']],
      merges: [range],
      styles: [{ range, style: { borders: 'all' } as const }],
    };
    const sheet = await written(plan);
    expect(sheet.getCell('C1').border?.right?.style).toBe('thin');
    expect(sheet.getCell('B1').border?.bottom?.style).toBe('thin');
  });

  test('without lines take the neighbours’ line away, too', async () => {
    const range = { top: 0, left: 0, bottom: 2, right: 0 };
    const plan: SheetPlan = {
      ...BLANK,
      cells: [['甲'], ['乙'], ['丙']],
      styles: [
        { range, style: { borders: 'all' } },
        { range: at(1, 0), style: { borders: 'none' } },
      ],
    };
    const sheet = await written(plan);
    const lines = ['A1', 'A2', 'A3'].map((cell) => Object.keys(sheet.getCell(cell).border ?? {}).sort());
    expect(lines).toEqual([['left', 'right', 'top'], [], ['bottom', 'left', 'right']]);
  });
});

describe('rows', () => {
  const long = '因疫情影响，部分培训由线下改为线上，参与人员数超出预期；下一步将提前摸底，合理设定目标。';
  const plan: SheetPlan = {
    ...BLANK,
    cells: [['标题'], [long], [null]],
    rowHeights: [{ from: 0, to: 0, points: 36 }],
    columnWidths: [{ column: 0, characters: 20 }],
  };

  test('with a height in the plan are held at it', async () => {
    expect(await rowWords(plan, 1)).toMatch(/ht="36" customHeight="1"/);
  });

  test('without one are as tall as their text needs, and free to grow', async () => {
    const points = fittingHeight([{ text: long, characters: 20 }], 18);
    expect(points).toBeGreaterThan(60);
    const words = await rowWords(plan, 2);
    expect(words).toContain(`ht="${String(points)}"`);
    expect(words).not.toContain('customHeight');
  });

  test('that are blank have room to write by hand', async () => {
    expect(await rowWords({ ...plan, styles: [{ range: at(2, 0), style: { wrap: true } }] }, 3)).toContain(
      'ht="18"',
    );
  });

  test('under a merged text share what it lacks', async () => {
    const merged: SheetPlan = {
      ...BLANK,
      cells: [['绩\n效\n指\n标\n说\n明'], [null]],
      merges: [{ top: 0, left: 0, bottom: 1, right: 0 }],
    };
    // Six lines of 14.25 points and 7.5 of air are 93, in two rows.
    expect(await rowWords(merged, 1)).toContain('ht="46.5"');
    expect(await rowWords(merged, 2)).toContain('ht="46.5"');
  });
});

describe('the page', () => {
  const plan: SheetPlan = {
    ...BLANK,
    sheetName: "局's 表",
    cells: [['甲']],
    page: { ...BLANK.page, titleRows: { from: 2, to: 3 } },
    names: [{ name: 'jixiao.mode', formula: '="auto;mof-2020"' }],
    freezeRows: 4,
    firstCell: { row: 5, column: 3 },
  };

  test('is A4, one page wide and as long as it needs to be, with its margins in inches', async () => {
    const { pageSetup } = await written({ ...BLANK, cells: [['甲']] });
    expect(pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      blackAndWhite: true,
      horizontalCentered: true,
      margins: { top: 1, bottom: 0.5, left: 0.5, right: 0.5 },
    });
  });

  test('has its print area, its repeated rows and its names, each on its own sheet', async () => {
    const xml = await partOf([{ ...BLANK, cells: [['甲']] }, plan], 'xl/workbook.xml');
    expect(
      [...xml.matchAll(/<definedName name="([^"]*)" localSheetId="(\d)">(.*?)</g)].map((one) => one.slice(1)),
    ).toEqual([
      ['_xlnm.Print_Area', '0', "'自评表'!$A$1:$E$7"],
      ['_xlnm.Print_Area', '1', "'局''s 表'!$A$1:$E$7"],
      ['_xlnm.Print_Titles', '1', "'局''s 表'!$3:$4"],
      ['jixiao.mode', '1', '&quot;auto;mof-2020&quot;'],
    ]);
  });

  test('keeps the heading rows in sight and begins at the first cell to fill', async () => {
    expect((await written(plan)).views[0]).toMatchObject({ state: 'frozen', ySplit: 4, activeCell: 'D6' });
  });
});

test('columns are as wide as carrying the plan out in Excel makes them', async () => {
  const plan = { ...BLANK, cells: [['甲']], columnWidths: [{ column: 0, characters: 13 }] };
  // 13 characters of 7 pixels and 5 beside them are 96 pixels: 12 digits of 8.
  expect((await written(plan)).getColumn(1).width).toBe(12);
});

test('choices are offered, with a comma between them', async () => {
  const validation = { promptTitle: '指标性质', prompt: '请选择。', list: ['≥', '≤', '＝', '定性'] };
  const plan = { ...BLANK, cells: [['甲']], validations: [{ range: at(0, 0), validation }] };
  expect((await written(plan)).getCell('A1').dataValidation).toMatchObject({
    type: 'list',
    formulae: ['"≥,≤,＝,定性"'],
    prompt: '请选择。',
    showInputMessage: true,
  });
});
