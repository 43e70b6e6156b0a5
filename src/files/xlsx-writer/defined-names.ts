import { columnLetters } from '../../model/address';
import type { CellRange } from '../../model/address';
import type { SheetPlan } from '../../model/sheet-plan';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** $A$1:$I$30, the form that names need. */
function absolute({ top, left, bottom, right }: CellRange): string {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${String(row + 1)}`;
  return `${corner(top, left)}:${corner(bottom, right)}`;
}

function namesOf({ sheetName, names, page }: SheetPlan): readonly (readonly [string, string])[] {
  const sheet = `'${sheetName.replaceAll("'", "''")}'!`;
  const { printArea, titleRows } = page;
  const rows = titleRows && `$${String(titleRows.from + 1)}:$${String(titleRows.to + 1)}`;
  return [
    ['_xlnm.Print_Area', sheet + absolute(printArea)],
    ...(rows === null ? [] : [['_xlnm.Print_Titles', sheet + rows] as const]),
    ...names.map(({ name, formula }) => [name, formula.replace(/^=/, '')] as const),
  ];
}

/**
 * Puts the names of each sheet (the plan's, the print area, the title rows) into xl/workbook.xml, scoped to the sheet:
 * exceljs writes names of ranges only, for the whole workbook, and does not quote an apostrophe in a sheet's name.
 */
export function withDefinedNames(workbookXml: string, plans: readonly SheetPlan[]): string {
  const names = plans.flatMap((plan, index) =>
    namesOf(plan).map(
      ([name, formula]) =>
        `<definedName name="${escaped(name)}" localSheetId="${String(index)}">${escaped(formula)}</definedName>`,
    ),
  );
  return workbookXml.replace('</sheets>', () => `</sheets><definedNames>${names.join('')}</definedNames>`);
}
