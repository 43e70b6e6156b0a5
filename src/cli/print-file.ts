import type { Severity } from '../model/finding';
import { plainText } from '../texts/figures';
import type { FileReport, FindingReport, FormReport } from './file-report';
import { oneLine } from './paint';
import type { Paint } from './paint';
import type { Words } from './words';

const COLOURS = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<Severity, string>;

function findingLine({ severity, cell, message, id }: FindingReport, words: Words, paint: Paint): string {
  const label = paint(COLOURS[severity], words.severities[severity]);
  return `    ${label}  ${cell}  ${oneLine(message)}  ${paint('dim', id)}`;
}

function formLines(form: FormReport, words: Words, paint: Paint): readonly string[] {
  const { stated, computed, grade } = form.total;
  const total = stated ?? computed;
  const place = oneLine([`${form.sheet}!${form.range}`, form.projectName].join('  '));
  const head = words.cli.formHead(place, total === null ? null : plainText(total), grade);
  const findings = form.findings.map((finding) => findingLine(finding, words, paint));
  return [
    `  ${head}`,
    ...(findings.length > 0 ? findings : [`    ${paint('green', words.cli.nothingFound)}`]),
  ];
}

/** What a person reads of one file: its forms, and below each what was found. */
export function printFile(report: FileReport, words: Words, paint: Paint): string {
  const head = paint('bold', oneLine(report.file));
  if ('error' in report) {
    const { code, message } = report.error;
    return `${head}\n    ${paint('red', words.cli.fileUnread)}  ${message}  ${paint('dim', code)}\n\n`;
  }
  return [head, ...report.forms.flatMap((form) => formLines(form, words, paint)), '', ''].join('\n');
}
