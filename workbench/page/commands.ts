/** A ribbon button of the manifest: its label and the action the add-in associates with it. */
export interface RibbonCommand {
  readonly action: string;
  readonly label: string;
}

/** The buttons of manifest.xml that run an action. */
export const RIBBON_COMMANDS: readonly RibbonCommand[] = [
  { action: 'insertTemplate', label: '插入自评表' },
  { action: 'toggleAutoScoring', label: '自动评分' },
  { action: 'recogniseSheet', label: '识别' },
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
