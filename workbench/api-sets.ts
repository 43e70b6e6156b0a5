import ts from 'typescript';

/** A requirement set: ExcelApi 1.14. */
export interface ApiSet {
  readonly name: string;
  readonly version: string;
}

const TAG = /\[Api set: (\w+) ([\d.]+)/;

/** The set that a declaration of @types/office-js is tagged with; null for what every host has. */
export function apiSetOf(symbol: ts.Symbol | undefined): ApiSet | null {
  for (const declaration of symbol?.declarations ?? []) {
    const comment = declaration
      .getSourceFile()
      .text.slice(declaration.getFullStart(), declaration.getStart());
    const [, name, version] = TAG.exec(comment) ?? [];
    if (name !== undefined && version !== undefined) return { name, version };
  }
  return null;
}

/** A program over the files with this project's options. */
export function programOf(files: readonly string[], configFile = 'tsconfig.json'): ts.Program {
  const config: { config?: unknown } = ts.readConfigFile(configFile, (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ts.sys.getCurrentDirectory());
  return ts.createProgram([...files], options);
}

export function isFromOfficeJs(symbol: ts.Symbol | undefined): boolean {
  return (
    symbol?.declarations?.some((each) => each.getSourceFile().fileName.includes('@types/office-js')) ?? false
  );
}
