import type { TemplateCommandTexts } from './template-command.zh-CN';

export const templateCommandEnUs: TemplateCommandTexts = {
  names: {
    district: 'Self-evaluation form, district',
    municipal: 'Self-evaluation form, municipal',
    'four-class': 'Self-evaluation form, four classes (cost, output, benefit, satisfaction)',
    'split-target': 'Self-evaluation form, target in three columns, scored by formulas',
    'transfer-form': 'Transfer payment: self-evaluation form',
    decomposition: 'Transfer payment: targets, national and local',
    'fund-plan': 'Transfer payment: plan of funds',
    'fund-execution': 'Transfer payment: execution of funds, with costs',
  },
  line: (id, name) => `${id}  ${name}`,
  written: (file, name) => `Written to ${file}: ${name}`,
  errors: {
    'unknown-template': (given, ids) =>
      `No template "${given}". There are: ${ids.join(', ')} (code unknown-template).`,
    'out-missing': (id) =>
      `Name the file to write with --out, for example: jixiao template ${id} --out form.xlsx (code out-missing)`,
    'out-not-xlsx': (given) => `The file must end in .xlsx, not "${given}" (code out-not-xlsx).`,
    'out-exists': (file) =>
      `The file is there and was left alone; --force replaces it (code out-exists): ${file}`,
    'out-not-written': (file) =>
      `Cannot write the file. Does the folder exist, is the file open elsewhere? (code out-not-written): ${file}`,
    'year-not-plausible': (given) =>
      `--year must be a year of four digits, not "${given}" (code year-not-plausible).`,
    'money-unknown': (given) => `--money is 元 or 万元, not "${given}" (code money-unknown).`,
  },
  help: {
    command: 'write an empty template; without an id, list them all',
    id: 'id of a template',
    out: 'write to this .xlsx file',
    force: 'replace the file if it is there',
    year: 'year of the form; last year by default',
    unit: 'name of the implementing unit (实施单位)',
    money: 'unit of money: 元 or 万元 (default)',
  },
};
