import type { SheetData } from '../../../workbench/types';
import { HEADINGS } from '../../sheet/grids';

/** Worksheet rows (from 1) of the indicators on a sheet of `formSheet`. */
export const FIRST_ROW = 5;

const CLASSES: readonly (readonly [string, string])[] = [
  ['产出指标', '数量指标'],
  ['产出指标', '质量指标'],
  ['效益指标', '社会效益指标'],
  ['满意度指标', '服务对象满意度指标'],
];

type Row = (string | number)[];

/** The rows of a form that reached every target: ≥10人, ≥20人 … with 5 points each, no explanations. */
export function formRows(count: number, firstRow = FIRST_ROW): Row[] {
  const indicators = Array.from({ length: count }, (_, index): Row => {
    const [level1 = '', level2 = ''] = CLASSES[Math.floor((index * CLASSES.length) / count)] ?? [];
    const figure = `${String((index + 1) * 10)}人`;
    return [level1, level2, `培训第${String(index + 1)}期`, `≥${figure}`, figure, 5, 5, ''];
  });
  const last = firstRow + count - 1;
  const sum = (column: string) => `=SUM(${column}${String(firstRow)}:${column}${String(last)})`;
  return [
    ['项目支出绩效自评表'],
    ['（2025年度）'],
    ['项目名称', '', '职业培训'],
    HEADINGS,
    ...indicators,
    ['总分', '', '', '', '', sum('F'), sum('G'), ''],
  ];
}

/** A sheet with one form: indicators from row 5 on, columns A to H, actual in E, weight in F, score in G, explanation in H. */
export function formSheet(name: string, count = 12): SheetData {
  return { name, cells: formRows(count) };
}
