import type { Form } from '../../model/form';
import type { Grid } from '../../model/grid';
import { paperOfForm } from './write/paper-of-form';

export interface FormDocxOptions {
  /** Puts 草稿 across every page: for a form that lacks an explanation it needs. */
  readonly draft: boolean;
  /** The sheet that the form stands on: what no rule looks at (附件1, 填报日期, 资金管理情况, 说明) is taken from there. */
  readonly grid: Grid | null;
}

/**
 * A form as a Word document (.docx) ready to print and seal: A4 portrait, thin lines, the headings of the indicators on
 * every page, room for signature, date and seal. Texts and figures are those that stand in the form; reading the
 * document gives the same form again. Works in Node and in the browser; `docx` is loaded only when it is needed.
 */
export async function writeFormDocx(form: Form, { draft, grid }: FormDocxOptions): Promise<Uint8Array> {
  const { documentOf } = await import('./write/paper-document');
  return documentOf(paperOfForm(form, grid, draft));
}
