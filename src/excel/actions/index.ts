/** What the pane and the ribbon can ask for; fetched as one piece when it is first asked for. */
export { editRows } from './edit-rows';
export { goTo } from './go-to';
export { importSheets } from './import-sheets';
export { insertTemplate } from './insert-template';
export { removeMarks, setMarks } from './marks';
export { recogniseActive } from './recognise-active';
export { setMode, setRuleSet } from './treatment';
