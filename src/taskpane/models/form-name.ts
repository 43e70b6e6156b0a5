import type { FormView } from '../../excel/session-state';

/** The project's name, else the form's title, else its sheet. */
export function formName({ form }: FormView): string {
  return [form.header.projectName?.text, form.title].find((text) => text?.trim()) ?? form.sheet;
}
