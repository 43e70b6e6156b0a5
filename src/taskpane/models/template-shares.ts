import { rowCount, sharedClassWeights } from '../../sheet/template/weights';
import type { RowGroup, Template, TemplateOptions } from '../../sheet/template/gallery';

/** A 一级指标 of a template as the options stand, with its 二级指标. */
export interface ShareGroup {
  readonly name: string;
  /** Points it gets: typed, or shared out; null where the sheet has no weights. */
  readonly weight: number | null;
  readonly level2: readonly { readonly name: string; readonly count: number; readonly usual: number }[];
}

/** What each part of a new sheet gets. */
export interface Shares {
  readonly groups: readonly ShareGroup[];
  /** Points of the execution rate; null where the sheet has no weights. */
  readonly execution: number | null;
  /** All points together; null where the sheet has no weights or a typed one is no figure. */
  readonly sum: number | null;
}

/** How the rows and the points of a template are shared out under these options. */
export function sharesOf(template: Template, options: TemplateOptions): Shares {
  const execution =
    template.executionWeight === null ? null : (options.executionWeight ?? template.executionWeight);
  const weights = execution === null ? [] : sharedClassWeights(template.groups, execution, options);
  const sum = weights.reduce((all, one) => all + one, execution ?? 0);
  return {
    groups: template.groups.map((group, index) => shareGroup(group, weights[index] ?? null, options)),
    execution,
    sum: execution === null || Number.isNaN(sum) ? null : Number(sum.toFixed(2)),
  };
}

function shareGroup(group: RowGroup, weight: number | null, { counts }: TemplateOptions): ShareGroup {
  return {
    name: group.level1,
    weight,
    level2: group.level2.map((one) => ({
      name: one.name,
      count: rowCount(one, counts),
      usual: one.count,
    })),
  };
}
