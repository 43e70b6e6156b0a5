import { rangeToA1 } from '../../src/model/address';
import { readSheets } from '../../src/excel/batches';
import { carryOutPlan } from '../../src/excel/carry-out-plan';
import { evaluateBy, modeOf, NO_WISH } from '../../src/excel/sheet-record';
import type { SheetReading } from '../../src/excel/sheet-reading';
import { isOwnMark, marksFor } from '../../src/sheet/marks';
import { recognise } from '../../src/sheet/recognise';
import type { TemplateIndicator } from '../../src/sheet/template/content';
import { templateOf } from '../../src/sheet/template/gallery';

/** The sheet of the form whose rows are edited. */
export const SHEET = '自评表';
const LEVELS = [
  ['产出指标', '数量指标'],
  ['产出指标', '质量指标'],
  ['满意度指标', '服务对象满意度指标'],
] as const;

/** An indicator under one of three levels, without an actual. */
export const indicator = (level: number, name: string, target = '≥10个'): TemplateIndicator => {
  const [level1, level2] = LEVELS[level] ?? LEVELS[0];
  return { level1, level2, name, target, actual: '', weight: 5, score: null, explanation: '' };
};

/** Two indicators under the first level, and one under each of the others. */
export const START = [indicator(0, '甲'), indicator(0, '乙'), indicator(1, '丙'), indicator(2, '丁')];

/** Puts a filled template on a sheet; gives the sheet's id. */
export async function insertFilled(id: string, indicators: readonly TemplateIndicator[], sheetName = SHEET) {
  const plan = templateOf(id)?.build({ year: 2025, sheetName, content: { indicators } });
  if (!plan) throw new Error(`no template ${id}`);
  return (await carryOutPlan(plan)).id;
}

/** A sheet as it stands. */
export async function readingOf(id: string): Promise<SheetReading> {
  const reading = (await readSheets([id])).get(id);
  if (!reading) throw new Error('the sheet is gone');
  return reading;
}

/** Everything a person sees of the cells of a sheet. */
export function seen({ grid: { values, formulas, formats, merges } }: SheetReading) {
  return { values, formulas, formats, merges: merges.map(rangeToA1).sort() };
}

/** The formulas of the marks that stand on a sheet, and those that its form asks for. */
export function marksOf(reading: SheetReading): { standing: string[]; asked: string[] } {
  const asked = recognise(reading.grid).flatMap((form) =>
    marksFor(form, evaluateBy(form, modeOf(reading, NO_WISH))),
  );
  const bare = (formula: string) => formula.replace(/^=/, '');
  return {
    standing: reading.rules
      .map(({ formula }) => bare(formula))
      .filter(isOwnMark)
      .sort(),
    asked: asked.map(({ formula }) => bare(formula)).sort(),
  };
}
