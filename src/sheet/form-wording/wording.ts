import type { FormColumns } from '../../model/form';
import type { ManagementRow } from '../../model/transfer-payment';
import type { FundsRole } from '../recognise/wording';

/** A label with what stands beside it: 专项实施期 · 2022年3月-11月. */
export interface LabelledText {
  readonly label: string;
  readonly text: string;
}

/** 项目资金（万元） and the headings of its columns. */
export interface FundsWording {
  readonly label: string;
  readonly columns: Readonly<Partial<Record<FundsRole, string>>>;
}

/** 年度总体目标 · 预期目标 · 实际完成情况. */
export interface GoalsWording {
  readonly label: string;
  readonly expected: string;
  readonly actual: string;
}

/**
 * What a form says around the values that a `Form` holds, in its own words and as typed: no rule looks at it, but a
 * paper that says all the form says needs it. "" and [] where the form says nothing.
 */
export interface FormWording {
  /** Lines above the title (附件1), and between it and the header (（2021年度）). */
  readonly aboveTitle: readonly string[];
  readonly belowTitle: readonly string[];
  /** The header line by line, with the labels that no `HeaderField` has (填报日期); without total and grade. */
  readonly header: readonly (readonly LabelledText[])[];
  /** Null for a block that the form has not. */
  readonly funds: FundsWording | null;
  readonly goals: GoalsWording | null;
  /** 资金管理情况 of a transfer payment. */
  readonly management: readonly ManagementRow[];
  /** Headings of the indicators; one that spans several columns is none of them. */
  readonly columns: Readonly<Partial<Record<keyof FormColumns, string>>>;
  /** 说明 and other notes below the indicators. */
  readonly notes: readonly LabelledText[];
  /** 填表人, 联系电话, 填写日期, each with what is typed behind it. */
  readonly foot: readonly string[];
  /** Where the seal goes: （单位公章）. */
  readonly seal: string;
}
