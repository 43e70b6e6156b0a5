import type { IDisposable, IMutationInfo } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  AddConditionalRuleMutationUndoFactory,
  ConditionalFormattingRuleModel,
  createCfId,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
  setConditionalRuleMutationUndoFactory,
} from '@univerjs/sheets-conditional-formatting';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { FormulaRefRangeService } from '@univerjs/sheets-formula';
import type { UniverContext } from './context';

type Steps = { redos: IMutationInfo[]; undos: IMutationInfo[] };

function formulaOf(rule: IConditionFormattingRule): string | null {
  return 'value' in rule.rule && typeof rule.rule.value === 'string' ? rule.rule.value : null;
}

function moved(
  rule: IConditionFormattingRule,
  ranges: IConditionFormattingRule['ranges'],
  formula = '',
): IConditionFormattingRule {
  return { ...rule, ranges, rule: Object.assign({}, rule.rule, { value: formula }) };
}

/**
 * Univer's screen part moves conditional formats when rows and columns come and go; without a screen nobody does.
 * This does it with the same service, so that both give the same result and undo takes it back.
 */
export class RuleFollower {
  private readonly followed = new Map<string, IDisposable>();
  private readonly listener: { unsubscribe(): void };

  constructor(private readonly univer: UniverContext) {
    this.listener = univer.injector.get(ConditionalFormattingRuleModel).$ruleChange.subscribe((change) => {
      this.followed.get(change.rule.cfId)?.dispose();
      this.followed.delete(change.rule.cfId);
      if (change.type !== 'delete') this.follow(change.subUnitId, change.rule);
    });
  }

  dispose(): void {
    this.listener.unsubscribe();
    this.followed.forEach((each) => each.dispose());
  }

  private follow(sheetId: string, rule: IConditionFormattingRule): void {
    const formula = formulaOf(rule);
    if (formula === null) return;
    const service = this.univer.injector.get(FormulaRefRangeService);
    const follower = service.registerRangeFormula(
      this.univer.unitId,
      sheetId,
      rule.ranges,
      [formula],
      (parts) => {
        const rules = parts.map((part, index) => ({
          ...moved(rule, part.ranges, part.formulas[0]),
          cfId: index === 0 ? rule.cfId : createCfId(),
        }));
        return this.steps(sheetId, rule, rules);
      },
    );
    this.followed.set(rule.cfId, follower);
  }

  private steps(
    sheetId: string,
    rule: IConditionFormattingRule,
    rules: readonly IConditionFormattingRule[],
  ): Steps {
    const where = { unitId: this.univer.unitId, subUnitId: sheetId };
    const [first, ...split] = rules;
    if (!first)
      return {
        redos: [{ id: DeleteConditionalRuleMutation.id, params: { ...where, cfId: rule.cfId } }],
        undos: [{ id: AddConditionalRuleMutation.id, params: { ...where, rule } }],
      };
    const change = { ...where, cfId: rule.cfId, rule: first };
    const additions = split.map((each) => ({ ...where, rule: each }));
    return {
      redos: [
        { id: SetConditionalRuleMutation.id, params: change },
        ...additions.map((params) => ({ id: AddConditionalRuleMutation.id, params })),
      ],
      undos: [
        ...setConditionalRuleMutationUndoFactory(this.univer.injector, change),
        ...additions.map((params) => AddConditionalRuleMutationUndoFactory(this.univer.injector, params)),
      ],
    };
  }
}
