import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { apiSetOf, programOf } from '../../workbench/api-sets';
import { HOST_TYPES } from '../../workbench/objects/host-types';
import { isAtLeast } from '../../workbench/protocol/requirements';
import { minimumSets, officeApiUses } from '../../workbench/requirement-sets';

const FLOOR: Readonly<Record<string, string>> = { ExcelApi: '1.14', SharedRuntime: '1.1' };

function sourcesOf(room: string): string[] {
  return readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(room, file));
}

test('the product needs no more than the floor, unless it asks first', () => {
  const uses = officeApiUses(['src/excel', 'src/commands', 'src/taskpane'].flatMap(sourcesOf));
  const above = uses.filter(
    ({ name, version, isGuarded }) =>
      !isGuarded && FLOOR[name] !== undefined && !isAtLeast(FLOOR[name], version),
  );
  expect(above).toEqual([]);
});

test('the sets of a source are found, and what it guards is set apart', () => {
  const folder = mkdtempSync(path.join('test', 'workbench', 'sets-'));
  const file = path.join(folder, 'example.ts');
  writeFileSync(
    file,
    `export async function example(context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.pageLayout.set({ blackAndWhite: true });
  sheet.getRange('A1').getMergedAreasOrNullObject();
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.17')) sheet.onNameChanged.add(async () => undefined);
  await context.sync();
}
`,
  );
  try {
    const uses = officeApiUses([file]);
    expect(minimumSets(uses)).toMatchObject({ ExcelApi: '1.13' });
    const guarded = uses.filter((use) => use.isGuarded).map((use) => `${use.member} ${use.version}`);
    expect(guarded).toEqual(['Worksheet.onNameChanged 1.17']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('every member of the workbench stands under the set that Office.js gives it', () => {
  const entry = 'workbench/jest/globals.d.ts';
  const program = programOf([entry]);
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(entry);
  const symbols = file ? checker.getSymbolsInScope(file, ts.SymbolFlags.Namespace) : [];
  const excel = symbols.find((symbol) => symbol.name === 'Excel');
  const classes = excel ? checker.getExportsOfModule(excel) : [];
  const wrong = HOST_TYPES.flatMap((type) => {
    const declared = classes.find((each) => each.name === type.name);
    const instance = declared && checker.getDeclaredTypeOfSymbol(declared);
    return Object.entries(type.members)
      .filter(([name]) => !name.startsWith('_'))
      .flatMap(([name, { since }]) => {
        const member = instance?.getProperty(name);
        const set = apiSetOf(member);
        if (!member) return [`${type.name}.${name} is not in Office.js`];
        return set && set.version !== since
          ? [`${type.name}.${name}: ${since}, Office.js says ${set.version}`]
          : [];
      });
  });
  expect(wrong).toEqual([]);
});
