import type { FormView } from '../../excel/session-state';
import type { Report } from '../../report/report';
import { formName } from './form-name';

/** What Windows and macOS do not take in the name of a file; blanks and breaks go too. */
const NOT_IN_NAMES = /[\\/:*?"<>|\p{Cc}\s]+/gu;
/** Long names lose their middle, never 年度绩效自评报告 at the end: the whole path has a limit. */
const MOST_AT_START = 60;
const MOST_AT_END = 20;

/** The paper is Chinese whatever the pane speaks, and so is the name of its file. */
const FORM = '绩效自评表';
const DRAFT = '（草稿）';

function fileName(name: string, isDraft: boolean): string {
  const plain = name.replace(NOT_IN_NAMES, '').replace(/^\.+/, '');
  const end = plain.slice(Math.max(MOST_AT_START, plain.length - MOST_AT_END));
  return `${plain.slice(0, MOST_AT_START)}${end}${isDraft ? DRAFT : ''}.docx`;
}

/** The file of a report: its title, without the gaps in it, and 草稿 while an explanation is missing. */
export function reportFileName({ title, isDraft }: Report): string {
  const words = title.flat().filter((piece) => typeof piece === 'string');
  return fileName(words.join(''), isDraft);
}

/** The file of the form itself: 某项目2021年度绩效自评表.docx. */
export function formFileName(view: FormView, isDraft: boolean): string {
  const { year } = view.form;
  return fileName(`${formName(view)}${year === null ? '' : `${String(year)}年度`}${FORM}`, isDraft);
}
