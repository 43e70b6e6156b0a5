/** A ribbon button, or an item of a ribbon menu: its label and the action the add-in associates with it. */
export interface RibbonCommand {
  readonly action: string;
  readonly label: string;
}

/** A ribbon button that opens a menu. */
export interface RibbonMenu {
  readonly label: string;
  readonly items: readonly RibbonCommand[];
}

/** What manifest.xml puts on the ribbon, as far as it runs an action. */
export const RIBBON: readonly (RibbonCommand | RibbonMenu)[] = [
  {
    label: '插入模板',
    items: [
      { action: 'insertTemplate', label: '标准自评表' },
      { action: 'insertDistrict', label: '区级项目支出自评表' },
      { action: 'insertMunicipal', label: '市级项目支出自评表' },
      { action: 'insertFourClass', label: '含成本一级指标自评表' },
      { action: 'insertSplitTarget', label: '指标值分列自评表' },
      { action: 'insertTransferForm', label: '区域绩效目标自评表' },
      { action: 'insertDecomposition', label: '绩效目标分解表' },
      { action: 'insertFundPlan', label: '资金安排表' },
      { action: 'insertFundExecution', label: '资金执行情况表' },
    ],
  },
  { action: 'toggleAutoScoring', label: '自动评分' },
  { action: 'recogniseSheet', label: '识别当前工作表' },
  { action: 'removeMarks', label: '移除标记' },
];

/** What Office hands to an action; the action says when it is done. */
interface ActionEvent {
  readonly source: { readonly id: string };
  completed(): void;
}

/** Where the runtime keeps what `Office.actions.associate` was given, by name in capitals. */
interface OfficeWindow extends Window {
  readonly Office?: {
    readonly actions?: {
      readonly _association?: {
        readonly mappings: Readonly<Record<string, (event: ActionEvent) => unknown>>;
      };
    };
  };
}

/**
 * Runs the action in the pane's runtime, as Excel does when its button is pressed.
 * Resolves when the action has called `completed`; false when the add-in has not associated it (yet).
 */
export async function runCommand(pane: OfficeWindow, action: string): Promise<boolean> {
  const run = pane.Office?.actions?._association?.mappings[action.toUpperCase()];
  if (run === undefined) return false;
  await new Promise<void>((resolve, reject) => {
    const returned = run({ source: { id: action }, completed: resolve });
    Promise.resolve(returned).catch(reject);
  });
  return true;
}
