import type { ICellData, Nullable } from '@univerjs/core';
import {
  FormulaResultStatus,
  OtherFormulaBizType,
  RegisterOtherFormulaService,
} from '@univerjs/engine-formula';
import type { Area } from '../area';
import { contains } from '../area';
import type { ConditionalRule } from '../engine-types';
import type { Calculation } from './calculation';
import { valueOf } from './cell-codec';
import type { UniverContext } from './context';

const NEXT_TURN = 5;

/** Evaluates the formulas of conditional formats by Univer's own engine, whether or not a screen asks for them. */
export class Lit {
  private readonly registered = new Map<string, { readonly key: string; readonly formulaId: string }>();
  private readonly service: RegisterOtherFormulaService;

  constructor(
    private readonly univer: UniverContext,
    private readonly calculation: Calculation,
  ) {
    this.service = univer.injector.get(RegisterOtherFormulaService);
  }

  /** Ids of the rules that are true for a cell; a rule that stops keeps the weaker ones dark. */
  async rules(
    sheetId: string,
    rules: readonly ConditionalRule[],
    row: number,
    column: number,
  ): Promise<string[]> {
    const lit: string[] = [];
    for (const rule of rules) {
      if (!rule.areas.some((area) => contains(area, row, column))) continue;
      if (!(await this.isTrue(sheetId, rule, row, column))) continue;
      lit.push(rule.id);
      if (rule.stopIfTrue) break;
    }
    return lit;
  }

  private async isTrue(
    sheetId: string,
    rule: ConditionalRule,
    row: number,
    column: number,
  ): Promise<boolean> {
    const anchor = rule.areas[0];
    if (!anchor) return false;
    const formulaId = this.register(sheetId, rule);
    await this.calculation.settle();
    let result = this.service.getFormulaValueSync(this.univer.unitId, sheetId, formulaId);
    while (result?.status !== FormulaResultStatus.SUCCESS) {
      await new Promise((resolve) => setTimeout(resolve, NEXT_TURN));
      await this.calculation.settle();
      result = this.service.getFormulaValueSync(this.univer.unitId, sheetId, formulaId);
      if (!result || result.status === FormulaResultStatus.ERROR) return false;
    }
    return isTruth(result.result?.[row - anchor.startRow]?.[column - anchor.startColumn]?.[0]?.[0]);
  }

  private register(sheetId: string, rule: ConditionalRule): string {
    const key = `${sheetId} ${rule.formula} ${JSON.stringify(rule.areas)}`;
    const known = this.registered.get(rule.id);
    if (known?.key === key) return known.formulaId;
    if (known) this.service.deleteFormula(this.univer.unitId, sheetId, [known.formulaId]);
    const formulaId = this.service.registerFormulaWithRange(
      this.univer.unitId,
      sheetId,
      rule.formula,
      rule.areas.map((area: Area) => ({ ...area })),
      undefined,
      OtherFormulaBizType.CONDITIONAL_FORMATTING,
      rule.id,
    );
    this.registered.set(rule.id, { key, formulaId });
    return formulaId;
  }
}

/** Excel lights a cell for TRUE and for any number but zero; errors and texts do not. */
function isTruth(cell: Nullable<ICellData>): boolean {
  const value = cell ? valueOf(cell) : '';
  return value === true || (typeof value === 'number' && value !== 0);
}
