import type { ReportCommandTexts } from './report-command.zh-CN';
import { reportOpenEnUs } from './report-open.en-US';

export const reportCommandEnUs: ReportCommandTexts = {
  open: reportOpenEnUs,
  list: (title, lines) => `${title}: ${String(lines)}`,
  line: (text) => `  ${text}`,
  nothingOpen: 'Nothing is left open.',
  question: 'This is still open. Write the report all the same? (y/N) ',
  yes: ['y', 'yes'],
  notWritten: 'Not written.',
  written: (file, isDraft) => `${isDraft ? 'Draft written' : 'Written'} to ${file}`,
  form: (number, sheet, name) => `${String(number)} "${sheet}" ${name}`,
  errors: {
    'files-missing':
      'Name a workbook, for example: jixiao report form.xlsx --out report.docx (code files-missing)',
    'out-missing':
      'Name the file to write with --out, for example: jixiao report form.xlsx --out report.docx (code out-missing)',
    'out-not-docx': (given) => `The report must end in .docx, not "${given}" (code out-not-docx).`,
    'out-exists': (file) =>
      `The file is there and was left alone; --force replaces it (code out-exists): ${file}`,
    'out-not-written': (file) =>
      `Cannot write the file. Does the folder exist, is the file open elsewhere? (code out-not-written): ${file}`,
    'no-form': 'No self-evaluation form and no paper of a transfer payment was found (code no-form).',
    'several-forms': (forms) =>
      `There are ${String(forms.length)} forms; choose one with --form (code several-forms): ${forms.join('; ')}`,
    'form-unknown': (given, forms) =>
      `There is no form "${given}" (code form-unknown). There are: ${forms.join('; ')}`,
    unread: (file, reason, message, code) =>
      `${file}: ${reason === 'unsupported' ? 'Cannot read .doc, .wps or PDF. Save it as .docx or .xlsx.' : message} (code ${code})`,
  },
  help: {
    command:
      'write the self-evaluation report (.docx) of a form or a transfer payment, and list what is open',
    files: 'xlsx, xls, et or docx files; several make one project',
    out: 'write to this .docx file',
    force: 'replace the file if it is there',
    draftOk: 'write without asking while something is open',
    form: 'number of the form, where there are several',
    exit: 'Exit code: 0 written; 1 something has to be fixed (the report is written), or not written; 2 a file could not be read, or usage.',
  },
};
