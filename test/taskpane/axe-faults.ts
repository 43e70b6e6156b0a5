import axe from 'axe-core';

/** What needs a browser that draws; test/browser asks for these too. */
const DRAWN = { 'color-contrast': { enabled: false }, 'label-content-name-mismatch': { enabled: false } };

/** What axe-core finds against WCAG A and AA, and against its own best practices, each with its element. */
export async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: DRAWN });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
