import type { Page } from 'playwright-core';
import type { OpenWorkbench } from './harness';

/** The box at the left of the formula bar: a cell's address typed there selects the cell. */
const NAME_BOX = 'input.univer-appearance-none';

type Value = string | number | boolean | null;

/** How long the page may take to show what was done to it, in ms. */
const PATIENCE = 10_000;
const PAUSE = 50;

function readCell(page: Page, cell: string): Promise<Value> {
  return page.evaluate((address) => {
    const workbench = window.__workbench;
    if (workbench === undefined) throw new Error('the page has no workbench');
    return workbench.sheet(workbench.activeSheet()).value(address);
  }, cell);
}

/**
 * What stands in a cell of the active sheet, read past the page: the `expected` value as soon as it is there,
 * else the one found when patience ends.
 */
export async function valueIn({ page }: OpenWorkbench, cell: string, expected: Value): Promise<Value> {
  for (let waited = 0; waited < PATIENCE; waited += PAUSE) {
    const value = await readCell(page, cell);
    if (value === expected) return value;
    await page.waitForTimeout(PAUSE);
  }
  return readCell(page, cell);
}

/** Selects a cell of the active sheet through the name box and leaves the keyboard with the sheet. */
export async function selectCell({ page }: OpenWorkbench, cell: string): Promise<void> {
  const box = page.locator(NAME_BOX);
  await box.fill(cell);
  await box.press('Enter');
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-u-comp') === 'editor');
}

/** Waits until that cell is the selected one, as the name box shows it; the one that is selected when patience ends. */
export async function selectedCell({ page }: OpenWorkbench, expected: string): Promise<string> {
  const box = page.locator(NAME_BOX);
  for (let waited = 0; waited < PATIENCE && (await box.inputValue()) !== expected; waited += PAUSE)
    await page.waitForTimeout(PAUSE);
  return box.inputValue();
}

/** Whether a typed text is what the cell holds now: as text, as a number, or as a percentage; a formula has its result. */
function hasLanded(value: Value, text: string): boolean {
  if (text.startsWith('=')) return value !== '' && value !== null;
  const number = parseFloat(text);
  return String(value) === text || value === number || (text.endsWith('%') && value === number / 100);
}

/** How long to wait with Enter after the last key, in ms, one try after another: a busy page is behind with the keys. */
const PATIENCE_WITH_KEYS = [0, 100, 300, 1000, 3000];

/**
 * Types into a cell, key by key, and confirms with Enter. A busy spreadsheet loses the first key while its editor opens,
 * or the last one when Enter comes before it was drawn; then it is typed again, as a person would who sees it.
 */
export async function typeInto(workbench: OpenWorkbench, cell: string, text: string): Promise<void> {
  const { page } = workbench;
  for (const patience of PATIENCE_WITH_KEYS) {
    await selectCell(workbench, cell);
    await page.keyboard.type(text, { delay: patience / 10 });
    await page.waitForTimeout(patience);
    await page.keyboard.press('Enter');
    if (hasLanded(await readCell(page, cell), text)) return;
    await page.waitForTimeout(PAUSE * 4);
    if (hasLanded(await readCell(page, cell), text)) return;
  }
}

/**
 * Types into several cells, and once more into those that a busy spreadsheet left with a part of their text, as a person
 * does who looks at the row. What is wrong after that stays wrong.
 */
export async function typeRow(
  workbench: OpenWorkbench,
  cells: readonly (readonly [string, string])[],
): Promise<void> {
  for (const [cell, text] of cells) await typeInto(workbench, cell, text);
  for (const [cell, text] of cells) {
    if (!hasLanded(await readCell(workbench.page, cell), text)) await typeInto(workbench, cell, text);
  }
}

/** Puts the block on the clipboard, as another program would, and pastes it with Ctrl + V. */
export async function pasteAt(
  workbench: OpenWorkbench,
  topLeft: string,
  block: readonly (readonly string[])[],
): Promise<void> {
  await selectCell(workbench, topLeft);
  const text = block.map((row) => row.join('\t')).join('\n');
  await workbench.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await workbench.page.keyboard.press('Control+V');
}

/** Empties a cell with the Delete key. */
export async function deleteIn(workbench: OpenWorkbench, cell: string): Promise<void> {
  await selectCell(workbench, cell);
  await workbench.page.keyboard.press('Delete');
}

/** Takes back the last step with Ctrl + Z; the keyboard must be with the sheet. */
export async function undo({ page }: OpenWorkbench): Promise<void> {
  await page.keyboard.press('Control+Z');
}

/** Presses a button, tab or other control of the pane by its visible name. */
export async function pressInPane(
  { pane }: OpenWorkbench,
  role: 'button' | 'tab' | 'link' | 'switch' | 'radio',
  name: string | RegExp,
): Promise<void> {
  await pane.getByRole(role, { name }).first().click();
}

/** Presses a ribbon button of the bar above the sheet; of one that opens a menu, the item too. */
export async function pressRibbon({ page }: OpenWorkbench, label: string, item?: string): Promise<void> {
  const bar = page.locator('#bar');
  await bar.getByRole('button', { name: label, exact: true }).click();
  if (item !== undefined) await bar.getByRole('menuitem', { name: item, exact: true }).click();
}
