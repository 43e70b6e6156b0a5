import { readFileSync } from 'node:fs';
import path from 'node:path';
import { read, utils, write, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { writeXlsx } from '../../src/files/write-xlsx';
import type { TemplateIndicator } from '../../src/sheet/template/content';
import { templateOf } from '../../src/sheet/template/gallery';
import type { TemplateOptions } from '../../src/sheet/template/options';
import type { TemplateId } from '../../src/sheet/template/template';
import type { Input, SheetData } from '../../workbench/types';
import { caseOptions } from '../transfer/case-content';

const CASES = path.join(__dirname, '../cases');
const TRANSFER_PAPERS = ['transfer-form', 'decomposition', 'fund-plan', 'fund-execution'] as const;

/** A file as the person's chooser hands it over. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export function chosenFile(name: string, bytes: Uint8Array): ChosenFile {
  return { name, mimeType: '', buffer: Buffer.from(bytes) };
}

async function filledIn(ids: readonly TemplateId[], options: TemplateOptions): Promise<Uint8Array> {
  return writeXlsx(ids.flatMap((id) => templateOf(id)?.build(options) ?? []));
}

/** The four papers of Chaoyang's transfer payment of 2020, a sheet each, as `jixiao template` makes them. */
export const transferWorkbook = (): Promise<Uint8Array> => filledIn(TRANSFER_PAPERS, caseOptions());

const reached = (
  level1: string,
  level2: string,
  name: string,
  figure: string,
  weight: number,
): TemplateIndicator => ({
  level1,
  level2,
  name,
  target: `≥${figure}`,
  actual: figure,
  weight,
  score: weight,
  explanation: '',
});

/** A form in which every target is reached and everything is filled in. */
const FLAWLESS: TemplateOptions = {
  year: 2024,
  sheetName: '学员培训',
  content: {
    header: {
      projectName: '学员培训',
      department: '区知识产权局',
      unit: '区知识产权服务中心',
      leader: '项目组',
      phone: '12345',
    },
    funds: { total: { initialBudget: 100, annualBudget: 100, executed: 100 } },
    goals: { expected: '办好四期培训。', actual: '四期培训均已办完，学员反映良好。' },
    indicators: [
      reached('产出指标', '数量指标', '培训人数', '200人', 20),
      reached('产出指标', '质量指标', '结业率', '95%', 20),
      reached('产出指标', '时效指标', '按期开班率', '100%', 10),
      reached('效益指标', '社会效益指标', '学员取得证书人数', '60人', 30),
      reached('满意度指标', '服务对象满意度指标', '学员满意度', '90%', 10),
    ],
  },
};

/** The first sheet of a published form, as plain cells. */
export function sheetOfCase(name: string): SheetData {
  const { SheetNames, Sheets } = read(readFileSync(path.join(CASES, `${name}.xlsx`)));
  const [sheetName = ''] = SheetNames;
  const sheet = Sheets[sheetName] ?? {};
  return {
    name: sheetName,
    cells: utils.sheet_to_json<Input[]>(sheet, { header: 1, defval: null }),
    merges: (sheet['!merges'] ?? []).map((merge) => utils.encode_range(merge)),
  };
}

/** What Excel would have calculated when it saved the form: 执行率 and its 得分, and 总分. */
const CALCULATED = { H8: '100%', I8: 10, G20: 100, H20: 100 } as const;

function withSheetsOf(book: WorkBook, bytes: Uint8Array, name?: string): readonly WorkSheet[] {
  const { SheetNames, Sheets } = read(bytes, { cellStyles: true });
  return SheetNames.flatMap((each) => {
    const sheet = Sheets[each];
    if (sheet) utils.book_append_sheet(book, sheet, name ?? each);
    return sheet ?? [];
  });
}

async function flawlessForm(book: WorkBook): Promise<void> {
  for (const sheet of withSheetsOf(book, await filledIn(['district'], FLAWLESS))) {
    for (const [origin, value] of Object.entries(CALCULATED))
      utils.sheet_add_aoa(sheet, [[value]], { origin });
  }
}

/**
 * A workbook with a form of each kind: 北京市 (Beijing: five unexplained), 朝阳区 (tiers, like explanations), 学员培训
 * (nothing to do), and the four papers of a transfer payment.
 */
export async function workbookOfAll(): Promise<Uint8Array> {
  const book = utils.book_new();
  withSheetsOf(book, readFileSync(path.join(CASES, 'beijing-ip-promotion-2021.xlsx')), '北京市');
  withSheetsOf(book, readFileSync(path.join(CASES, 'chaoyang-ip-operation-2021.xlsx')), '朝阳区');
  await flawlessForm(book);
  withSheetsOf(book, await transferWorkbook());
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}
