import { createRequire } from 'node:module';

/** SheetJS's tables of old code pages (GBK in a workbook of Excel 95), as far as reading uses them. */
interface CodePages {
  readonly utils: Readonly<Record<'decode' | 'encode', (...given: readonly unknown[]) => unknown>>;
}

declare global {
  var cptable: CodePages | undefined;
}

const load = createRequire(__filename);

function realPages(): CodePages {
  return load('@e965/xlsx/dist/cpexcel.js');
}

// SheetJS takes a global `cptable` instead of loading its own at once, which is half of a worker's time to start.
globalThis.cptable = {
  utils: {
    decode: (...given) => realPages().utils.decode(...given),
    encode: (...given) => realPages().utils.encode(...given),
  },
};
