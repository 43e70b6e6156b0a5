import type { IWorkbookData } from '@univerjs/core';
import { emptyWorkbook } from './empty-workbook';

/** A workbook the page can open. */
export interface Sample {
  /** In the page's address: `?sample=<id>`. */
  readonly id: string;
  readonly title: string;
  /** Address of the xlsx file; without one the workbook is empty. */
  readonly file?: string;
}

/** The first one is opened when the address names none. */
export const SAMPLES: readonly [Sample, ...Sample[]] = [
  { id: 'empty', title: '空工作簿' },
  {
    id: 'chaoyang',
    title: '朝阳区自评表',
    file: new URL('../../test/cases/chaoyang-ip-operation-2021.xlsx', import.meta.url).href,
  },
  {
    id: 'beijing',
    title: '北京市自评表',
    file: new URL('../../test/cases/beijing-ip-promotion-2021.xlsx', import.meta.url).href,
  },
];

/** The sample with that id, or the first one. */
export function sampleOf(id: string | null): Sample {
  return SAMPLES.find((sample) => sample.id === id) ?? SAMPLES[0];
}

/** Its workbook, as the spreadsheet takes it. The xlsx reader is loaded only when a file is to be read. */
export async function openSample(sample: Sample): Promise<IWorkbookData> {
  if (sample.file === undefined) return emptyWorkbook();
  const [{ formWorkbook }, response] = await Promise.all([import('./form-workbook'), fetch(sample.file)]);
  return formWorkbook(sample.title, await response.arrayBuffer());
}
