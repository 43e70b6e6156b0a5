/**
 * The workbench: a spreadsheet that answers the unmodified Office.js.
 *
 *   const engine = createEngine({ univer, workbook });   // browser: Univer with its UI; Node: see headless.ts
 *   const host = createWorkbench({ engine });
 *   host.attach(paneWindow);                             // before office.js loads there
 */
export { createEngine } from './engine/univer/create-engine';
export type { Engine } from './engine/engine';
export { createWorkbench } from './workbench';
export { hostInfoQuery } from './office/host-info';
export type * from './types';
