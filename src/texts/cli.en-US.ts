import type { CliTexts } from './cli-texts';
import { summaryEnUs } from './summary.en-US';

const count = (n: number, one: string, more = `${one}s`): string => `${String(n)} ${n === 1 ? one : more}`;

/** The command line in English. */
export const cliEnUs: CliTexts = {
  betweenSteps: '; ',
  titleAndDetail: (title, detail) => `${title}: ${detail}`,
  files: {
    'not-found': 'No such file. Check the path.',
    'no-access': 'Not allowed to read it. Check the permissions of the file or folder.',
    'empty-folder': 'The folder holds no Excel, WPS or Word file.',
    'not-a-workbook':
      'Not an Excel or WPS workbook or a Word document, or damaged. Open it and save it as .xlsx or .docx.',
    encrypted: 'The file needs a password. Remove it and save as .xlsx or .docx.',
    'too-large': 'The file is too large. Keep only the form and save as .xlsx or .docx.',
    'too-slow': 'Reading took too long and was given up. Keep only the form and save as .xlsx or .docx.',
    'too-many-cells':
      'The sheet is too large. Delete rows and columns outside the form and save as .xlsx or .docx.',
    'no-form': 'No form found: no sheet has a target and an actual column (年度指标值, 实际完成值).',
    unsupported: '.doc, .wps, .rtf and PDF files cannot be read. Save the form as .docx or .xlsx.',
    'broke-off': 'Reading failed, file skipped. Open it and save it as .xlsx or .docx.',
  },
  usage: {
    'no-files': 'Name the files or folders to check, for example: jixiao check form.xlsx',
    'no-command': 'Name a command: check, report, rules or template. See jixiao --help',
    'unknown-command': (given) => `No command "${given}". There are: check, report, rules, template.`,
    'unknown-option': (given) => `No option "${given}". See jixiao check --help`,
    'missing-value': (option) => `Option ${option} needs a value.`,
    'too-many-arguments': 'Name one id at most.',
    'bad-choice': (option, given, choices) =>
      `${option} cannot be "${given}". There are: ${choices.join(', ')}.`,
    'unknown-rules': (given, ids) =>
      `No rule set "${given}", and no such file. Rule sets: ${ids.join(', ')}.`,
    'rules-not-json': (file) => `Cannot read the rule file. Is it JSON? ${file}`,
    'rules-invalid': (file, fault) => `Rule file ${file}: ${fault}`,
    'out-not-xlsx': (given) => `The summary file must end in .xlsx, not "${given}".`,
    'out-not-written': (file) =>
      `Cannot write the summary. Does the folder exist, is the file open elsewhere? ${file}`,
    unexpected: (reason) => `Not done (unknown): ${reason}`,
  },
  fileUnread: 'Not read',
  formHead: (place, total, grade) =>
    [place, total === null ? null : `total ${total}`, grade].filter((part) => part !== null).join('  '),
  nothingFound: 'Nothing found',
  run: ({ files, forms, error, warning, info, unread }) =>
    `${count(files, 'file')}, ${count(forms, 'form')}: ${String(error)} to fix, ${String(warning)} to check, ${count(info, 'note')}` +
    (unread > 0 ? `; ${count(unread, 'file')} not read.` : '.'),
  skipped: (files) => `${count(files, 'other file')} in the folders not checked.`,
  written: (file) => `Summary written to ${file}`,
  progress: '{value} / {total} checked  {bar}  {eta_formatted} left',
  summary: summaryEnUs,
  rules: {
    source: 'Source',
    sourceOf: (item, source) => `Source of ${item.toLowerCase()}: ${source}`,
    items: {
      scored: 'Scored',
      executionWeight: 'Execution weight',
      executionBudget: 'Execution divided by',
      classWeights: 'Class weights',
      tiers: 'Qualitative tiers',
      grades: 'Grades',
      reverse: 'At-most indicators',
      exceededFrom: 'Exceeded from',
      overfulfilmentDeductions: 'Deductions for exceeding',
      costFarBelow: 'Cost far below',
      satisfactionBands: 'Satisfaction bands',
      passMark: 'Pass mark',
      totalCaps: 'Caps of the total',
    },
    classes: { cost: 'cost', output: 'output', benefit: 'benefit', satisfaction: 'satisfaction' },
    scored: (isScored) => (isScored ? 'yes' : 'no, only explanations are checked'),
    executionBudget: { initialBudget: 'initial budget', annualBudget: 'annual budget' },
    deduction: (from, deduct) => `from ${from}% of the target on, minus ${deduct}% of the weight`,
    band: (from, share) => `from ${from}% on, ${share}% of the weight`,
    passMark: (percent) => `a score below ${percent}% of the weight becomes 0`,
    cap: (below, total) => `below ${below}% executed, at most ${total}`,
    tiers: (partialFrom, partialBelow) =>
      `partly met: ${partialFrom}% up to below ${partialBelow}% of the weight; not met: below ${partialFrom}%`,
    grades: (high, good, fair) =>
      `优 from ${String(high)}, 良 from ${String(good)}, 中 from ${String(fair)}, below that 差`,
    reverse: {
      'target-over-actual': 'above the target: weight × target ÷ actual',
      linear: 'above the target: linear, 0 at twice the target',
    },
    percentOfTarget: (percent) => `${percent}% of the target`,
    examples: 'Examples',
    exampleColumns: ['Target', 'Actual', 'Weight', 'Outcome', 'Score'],
    decided: (low, high) => `${String(low)} to ${String(high)}, a person decides`,
    none: '(empty)',
  },
  help: {
    program: 'jixiao: checks performance self-evaluation forms in bulk',
    check: 'check forms',
    files: 'xlsx, xls, et, docx files, folders (with subfolders), globs; - reads a list of paths from stdin',
    rules: 'id of a rule set, or a rule file (JSON); by default the one each layout suggests',
    json: 'one line of JSON per file',
    out: 'write a summary to this .xlsx file',
    lang: 'language: zh-CN (default) or en-US',
    failOn: 'exit with 1 from this severity on: error (default), warning or never',
    rulesCommand: 'list the rule sets, or explain one with worked examples',
    rulesId: 'id of a rule set, or a rule file (JSON)',
    rulesJson: 'print as JSON; save and edit it for check --rules',
    help: 'show usage',
    exit: 'Exit codes: 0 nothing to fix; 1 something to fix; 2 a file could not be read, or wrong usage.',
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Commands:': 'Commands:',
  },
};
