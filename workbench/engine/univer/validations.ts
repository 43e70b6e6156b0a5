import type { ISheetDataValidationRule } from '@univerjs/core';
import { DataValidationOperator, DataValidationType } from '@univerjs/core';
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from '@univerjs/sheets-data-validation';
import type { Area } from '../area';
import type { ValidationRule } from '../engine-types';
import type { UniverContext } from './context';

const TYPES: Readonly<Record<string, DataValidationType>> = {
  List: DataValidationType.LIST,
  Custom: DataValidationType.CUSTOM,
  WholeNumber: DataValidationType.WHOLE,
  Decimal: DataValidationType.DECIMAL,
  TextLength: DataValidationType.TEXT_LENGTH,
  Date: DataValidationType.DATE,
};
const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThan: DataValidationOperator.LESS_THAN,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

/** Data validation: Univer shows it and moves it with its cells, the rule itself is kept as Office.js gave it. */
export class Validations {
  private readonly kept = new Map<string, ValidationRule>();
  private nextId = 1;

  constructor(private readonly univer: UniverContext) {}

  /** The rule all cells of the area share, or null. */
  of(sheetId: string, area: Area): ValidationRule | null {
    const ids = new Set<string | undefined>();
    for (let row = area.startRow; row <= area.endRow && ids.size < 2; row += 1)
      for (let column = area.startColumn; column <= area.endColumn && ids.size < 2; column += 1)
        ids.add(this.ruleAt(sheetId, row, column)?.uid);
    const [only] = ids;
    return ids.size === 1 && only !== undefined ? (this.kept.get(only) ?? null) : null;
  }

  set(sheetId: string, area: Area, rule: ValidationRule | null): void {
    const ranges = [{ ...area }];
    this.univer.run(ClearRangeDataValidationCommand.id, sheetId, { ranges });
    if (!rule) return;
    const uid = `validation-${String(this.nextId++)}`;
    this.kept.set(uid, rule);
    this.univer.run(AddSheetDataValidationCommand.id, sheetId, { rule: toUniver(uid, ranges, rule) });
  }

  private ruleAt(sheetId: string, row: number, column: number) {
    return this.univer.injector
      .get(SheetDataValidationModel)
      .getRuleByLocation(this.univer.unitId, sheetId, row, column);
  }
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

function toUniver(
  uid: string,
  ranges: ISheetDataValidationRule['ranges'],
  rule: ValidationRule,
): ISheetDataValidationRule {
  const base = {
    uid,
    ranges,
    type: TYPES[rule.type] ?? DataValidationType.ANY,
    allowBlank: rule.ignoreBlanks,
    error: textOf(rule.errorAlert.message),
    errorTitle: textOf(rule.errorAlert.title),
    showErrorMessage: rule.errorAlert.showAlert === true,
    prompt: textOf(rule.prompt.message),
    promptTitle: textOf(rule.prompt.title),
    showInputMessage: rule.prompt.showPrompt === true,
  };
  if (rule.type === 'List')
    return { ...base, formula1: textOf(rule.rule.source), showDropDown: rule.rule.inCellDropDown !== false };
  if (rule.type === 'Custom') return { ...base, formula1: textOf(rule.rule.formula) };
  return {
    ...base,
    operator: OPERATORS[textOf(rule.rule.operator) ?? ''],
    formula1: textOf(rule.rule.formula1),
    formula2: textOf(rule.rule.formula2),
  };
}
