import type { MoneyUnit } from '../../model/form';
import type { TemplateContent } from './content';
import type { TransferContent } from './transfer-content';

/** What a new sheet shall be like. Only the year must be said; everything else has a default of the template. */
export interface TemplateOptions {
  /** The year the form is about; null leaves it open. The caller knows the date, a template has no clock. */
  readonly year: number | null;
  /** 实施单位; what `content.header` says of it goes before. */
  readonly unit?: string;
  /** 元 or 万元; 万元 where nothing is said. What `content.fundsUnit` says goes before. */
  readonly fundsUnit?: MoneyUnit;
  /** How many empty rows under each 二级指标 (or group), by its name; those not named keep the template's number. */
  readonly counts?: Readonly<Record<string, number>>;
  /** Points of each 一级指标, by its name; those not named share what is left in the template's proportions. */
  readonly classWeights?: Readonly<Record<string, number>>;
  /** Points of the execution rate; the template's own where nothing is said. */
  readonly executionWeight?: number;
  readonly title?: string;
  readonly sheetName?: string;
  /** Id of the rule set the sheet is scored by; the template's own where nothing is said. */
  readonly ruleSet?: string;
  /** What is already known of the form. Its indicators take the place of empty rows: `counts` and weights are not looked at. */
  readonly content?: TemplateContent;
  /** What is already known of the transfer-payment papers; the self-evaluation forms do not look at it. */
  readonly transfer?: TransferContent;
}
