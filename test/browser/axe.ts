import axe from 'axe-core';
import type { Frame } from 'playwright-core';

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/** What axe-core has to say of the pane as it stands: WCAG A and AA, its own best practices, and every colour in sight. */
export async function axeViolations(pane: Frame): Promise<string[]> {
  if (!(await pane.evaluate(() => window.axe !== undefined))) await pane.evaluate(axe.source);
  return pane.evaluate(async () => {
    const result = await window.axe?.run(document.body);
    if (!result) throw new Error('axe-core is not in the pane');
    return result.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
    );
  });
}
