import {
  AddCfCommand,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteCfCommand,
  SetCfCommand,
} from '@univerjs/sheets-conditional-formatting';
import type {
  IConditionFormattingRule,
  IFormulaHighlightCell,
} from '@univerjs/sheets-conditional-formatting';
import type { IStyleBase } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import type { ConditionalRule, ConditionalStyle } from '../engine-types';
import { areaOf } from './context';
import type { UniverContext } from './context';
import { hexColor } from './style-codec';

type FormulaRule = IConditionFormattingRule<IFormulaHighlightCell>;

/** Conditional formats by formula, kept in Univer so that they are painted and undone there. */
export class Rules {
  /** Univer has no borders in conditional formats: they are kept for being read back. */
  private readonly borders = new Map<string, ConditionalStyle['borders']>();

  constructor(private readonly univer: UniverContext) {}

  list(sheetId: string): ConditionalRule[] {
    const rules = this.univer.injector
      .get(ConditionalFormattingRuleModel)
      .getSubunitRules(this.univer.unitId, sheetId);
    return (rules ?? []).filter(isFormulaRule).map((rule) => ({
      id: rule.cfId,
      areas: rule.ranges.map(areaOf),
      formula: rule.rule.value,
      stopIfTrue: rule.stopIfTrue,
      style: { ...toConditionalStyle(rule.rule.style), ...this.bordersOf(rule.cfId) },
    }));
  }

  /** A new rule is the strongest, as in Excel. */
  add(sheetId: string, rule: ConditionalRule): void {
    this.borders.set(rule.id, rule.style.borders);
    this.univer.run(AddCfCommand.id, sheetId, { rule: toUniverRule(rule) });
  }

  change(sheetId: string, rule: ConditionalRule): void {
    this.borders.set(rule.id, rule.style.borders);
    this.univer.run(SetCfCommand.id, sheetId, { cfId: rule.id, rule: toUniverRule(rule) });
  }

  delete(sheetId: string, ruleId: string): void {
    this.univer.run(DeleteCfCommand.id, sheetId, { cfId: ruleId });
  }

  private bordersOf(ruleId: string): Pick<ConditionalStyle, 'borders'> {
    const borders = this.borders.get(ruleId);
    return borders ? { borders } : {};
  }
}

function isFormulaRule(rule: IConditionFormattingRule): rule is FormulaRule {
  return (
    rule.rule.type === CFRuleType.highlightCell &&
    'subType' in rule.rule &&
    rule.rule.subType === CFSubRuleType.formula
  );
}

function toUniverRule(rule: ConditionalRule): FormulaRule {
  return {
    cfId: rule.id,
    ranges: rule.areas.map((area) => ({ ...area })),
    stopIfTrue: rule.stopIfTrue,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: rule.formula,
      style: fromConditionalStyle(rule.style),
    },
  };
}

function fromConditionalStyle(style: ConditionalStyle): IStyleBase {
  return {
    ...(style.fill === undefined ? {} : { bg: { rgb: style.fill } }),
    ...(style.fontColor === undefined ? {} : { cl: { rgb: style.fontColor } }),
    ...(style.bold === undefined ? {} : { bl: style.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(style.italic === undefined ? {} : { it: style.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
  };
}

function toConditionalStyle(style: IStyleBase): ConditionalStyle {
  const fill = hexColor(style.bg?.rgb);
  const fontColor = hexColor(style.cl?.rgb);
  return {
    ...(fill === undefined ? {} : { fill }),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(style.bl === undefined ? {} : { bold: style.bl === BooleanNumber.TRUE }),
    ...(style.it === undefined ? {} : { italic: style.it === BooleanNumber.TRUE }),
  };
}
