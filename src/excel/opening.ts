/** What the workbook is to do with the add-in when it is opened again. */
async function setStart(behavior: 'load' | 'none'): Promise<void> {
  // Missing where the runtime is not shared; then the person opens the pane.
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return;
  const { load, none } = Office.StartupBehavior;
  await Office.addin.setStartupBehavior(behavior === 'load' ? load : none);
}

/**
 * Lets this workbook start the add-in when it is opened, as it has a form that is scored; or no longer, when the last
 * one is only checked. It is a convenience: a refusal changes nothing in the form, so it is not told. Never rejects.
 */
export async function startOnOpening(wanted: boolean): Promise<void> {
  await setStart(wanted ? 'load' : 'none').catch(() => undefined);
}
