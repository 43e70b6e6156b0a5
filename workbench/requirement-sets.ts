import ts from 'typescript';
import { apiSetOf, isFromOfficeJs, programOf } from './api-sets';
import type { ApiSet } from './api-sets';
import { isAtLeast } from './protocol/requirements';

/** One place where a member of Office.js is used. */
export interface ApiUse extends ApiSet {
  /** Worksheet.onChanged */
  readonly member: string;
  /** file:line */
  readonly where: string;
  /** True inside something that asks isSetSupported first. */
  readonly isGuarded: boolean;
}

function asksFirst(node: ts.Expression): boolean {
  return node.getText().includes('isSetSupported(');
}

/** A use counts as guarded when an `if`, `? :` or `&&` around it asks isSetSupported. A guard in a caller is not seen. */
function isGuarded(node: ts.Node): boolean {
  for (let inner = node, outer = node.parent; outer; inner = outer, outer = outer.parent) {
    if (ts.isIfStatement(outer) && inner === outer.thenStatement && asksFirst(outer.expression)) return true;
    if (ts.isConditionalExpression(outer) && inner === outer.whenTrue && asksFirst(outer.condition))
      return true;
    if (ts.isBinaryExpression(outer) && outer.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
      if (inner === outer.right && asksFirst(outer.left)) return true;
  }
  return false;
}

function nameOf(symbol: ts.Symbol): string {
  const parent = symbol.declarations?.[0]?.parent;
  const owner =
    parent && (ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent)) ? parent.name?.text : null;
  return owner ? `${owner}.${symbol.name}` : symbol.name;
}

/** Properties and methods, also those in object literals given to set(). */
function symbolAt(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
  if (!ts.isPropertyAssignment(node) || !ts.isObjectLiteralExpression(node.parent)) return undefined;
  return checker.getContextualType(node.parent)?.getProperty(node.name.getText());
}

function usesIn(file: ts.SourceFile, checker: ts.TypeChecker): ApiUse[] {
  const uses: ApiUse[] = [];
  const visit = (node: ts.Node): void => {
    const symbol = symbolAt(node, checker);
    const set = isFromOfficeJs(symbol) ? apiSetOf(symbol) : null;
    if (symbol && set) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      const where = `${file.fileName}:${String(line + 1)}`;
      uses.push({ ...set, member: nameOf(symbol), where, isGuarded: isGuarded(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return uses;
}

/** Every use of a tagged member of Office.js in the files. Enumerations and what load() names in texts are not seen. */
export function officeApiUses(files: readonly string[]): ApiUse[] {
  const program = programOf(files);
  const checker = program.getTypeChecker();
  return files.flatMap((name) => {
    const file = program.getSourceFile(name);
    return file ? usesIn(file, checker) : [];
  });
}

/** The highest version of each set that is used without asking first. */
export function minimumSets(uses: readonly ApiUse[]): Readonly<Record<string, string>> {
  const sets: Record<string, string> = {};
  for (const { name, version, isGuarded: guarded } of uses)
    if (!guarded && !isAtLeast(sets[name] ?? '0.0', version)) sets[name] = version;
  return sets;
}
