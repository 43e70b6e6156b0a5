import type { PREFILL_LABELS_ZH } from './prefill-labels.zh-CN';

/** The words of 带入指标 in English; names of columns are never translated. */
export const PREFILL_LABELS_EN = {
  'pre.title': 'Bring in indicators',
  'pre.hint': 'From last year’s form or an application of targets, without typing them again.',
  'pre.file': 'Choose a file',
  'pre.file.hint': 'Excel, WPS or Word (.docx).',
  'pre.file.none': 'No indicators in the file: no table has columns 三级指标 and 指标值.',
  'pre.paste': 'Paste',
  'pre.paste.hint': 'Copy the whole table in Word, Excel or WPS, click here and press Ctrl + V',
  'pre.paste.no-table':
    'Nothing pasted is a table. Select the whole table (in Word, the cross at its top left), copy and paste again.',
  'pre.paste.no-indicators':
    'The table has no indicators. Copy its headings too: columns 三级指标 and 指标值.',
  'pre.sheets': 'Sheets of this workbook',
  'pre.sheets.reading': 'Reading…',
  'pre.sheets.none':
    'This workbook has no sheet to take from. Those with columns 三级指标 and 指标值 are listed here.',
  'pre.sheets.failed': 'The workbook could not be read: leave the cell you are editing and try again.',
  'pre.sheets.again': 'Try again',
  'pre.choice': '{sheet}, {n} {n|indicator|indicators}',

  'pre.found.own': '{n} {n|indicator|indicators} from {from}, weights add to {sum}.',
  'pre.found.completed':
    '{n} {n|indicator|indicators} from {from}; {m} without a weight {m|gets|share} what is left.',
  'pre.found.incomplete': '{n} {n|indicator|indicators} from {from}; {m} without a weight {m|stays|stay} so.',
  'pre.found.shared': '{n} {n|indicator|indicators} from {from}; without weights, which are shared out.',
  'pre.found.none': '{n} {n|indicator|indicators} from {from}.',
  'pre.from': '“{name}”',
  'pre.from.pasted': 'the pasted table',
  'pre.from.year': '{from} (of {year})',
  'pre.other': 'Another source',
  'pre.which': 'Table',
  'pre.with': 'Also brought in: {list}.',
  'pre.past': 'Left behind, of the source’s own year: {list}.',
  'pre.oldFunds': 'The funds are those of {year}: put in this year’s.',
  'pre.oldFunds.noYear': 'The funds are those of the source’s year: put in this year’s.',
  'pre.and': ', ',
  'pre.funds': 'Funds',
  'pre.goal': 'Goal of the year',
  'pre.past.actual': 'actual values',
  'pre.past.score': 'scores',
  'pre.past.explanation': 'explanations',
  'pre.past.executed': 'funds executed',
  'pre.past.goal-actual': 'outcome of the goal',

  'pre.left': 'Not brought in',
  'pre.left.none': 'Nothing else is left behind',
  'pre.row': 'Row {n}',
  'pre.why.no-table': 'no indicators on this sheet',
  'pre.why.another-form': 'another form; one is taken at a time',
  'pre.why.no-indicator': 'among the indicators, but none itself',
  'pre.why.other-period': 'of another period, such as 中期目标',
  'pre.why.other-column': 'the new form has no such column',
  'pre.why.no-field': 'the new form has no field for it',
  'pre.why.not-in-template': 'this template has no field for it',

  'pre.sheet': 'New sheet',
  'pre.template': 'Template',
  'pre.done': 'New sheet inserted',
  'pre.done.left':
    '{n} {n|indicator|indicators} brought in. {m} {m|place|places} below {m|was|were} not: check, and type what you need.',
  'pre.close': 'Done',
} as const satisfies Record<keyof typeof PREFILL_LABELS_ZH, string>;
