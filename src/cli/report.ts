import { existsSync } from 'node:fs';
import { evaluate } from '../evaluate';
import { writeReportDocx } from '../files/docx/write-report-docx';
import type { GridOf } from '../files/docx/write-report-docx';
import type { Form } from '../model/form';
import type { Grid } from '../model/grid';
import type { RuleSet } from '../model/rule-set';
import { isTransferPayment, reportOn } from '../report/choose';
import { openLists } from '../report/open-matters';
import type { Report } from '../report/report';
import { recognise } from '../sheet/recognise';
import { recogniseTransferPayment } from '../sheet/transfer/recognise';
import type { ReportCommandTexts } from '../texts/report-command.zh-CN';
import { rulesFor } from './choose-rules';
import { unreadFile } from './file-error';
import { namedRules } from './named-rules';
import { write } from './output';
import type { Streams } from './output';
import { oneLine } from './paint';
import { sheetsOfFile } from './report-input';
import { saved } from './saved';
import { UsageError } from './usage-error';
import type { Words } from './words';

type Texts = ReportCommandTexts;

/** What the person typed behind `jixiao report`. */
export interface ReportFlags {
  readonly out?: string;
  readonly force?: true;
  readonly draftOk?: true;
  readonly form?: string;
  readonly rules?: string;
}

/** In which words the command speaks. */
export interface Speech {
  readonly words: Words;
  readonly texts: Texts;
}

function outOf({ out, force }: ReportFlags, { errors }: Texts): string {
  if (out === undefined) throw new UsageError(errors['out-missing']);
  if (!/\.docx$/i.test(out)) throw new UsageError(errors['out-not-docx'](out));
  if (!force && existsSync(out)) throw new UsageError(errors['out-exists'](out));
  return out;
}

async function gridsOf(paths: readonly string[], { words, texts }: Speech): Promise<readonly Grid[]> {
  const grids: Grid[] = [];
  for (const path of paths) {
    const read = await sheetsOfFile(path);
    if (typeof read === 'string') {
      const { error } = unreadFile(path, read, words);
      throw new UsageError(texts.errors.unread(path, read, error.message, error.code));
    }
    grids.push(...read);
  }
  return grids;
}

/** The form that is meant: the one there is, that of the transfer payment, or the one that was named by its number. */
function chosenForm(
  forms: readonly Form[],
  ofTransfer: Form | null,
  given: string | undefined,
  texts: Texts,
): Form | null {
  const list = (): readonly string[] =>
    forms.map(({ sheet, header }, index) =>
      texts.form(index + 1, oneLine(sheet), oneLine(header.projectName?.text ?? '')),
    );
  if (given !== undefined) {
    const named = /^\d+$/.test(given) ? forms[Number(given) - 1] : undefined;
    if (named === undefined) throw new UsageError(texts.errors['form-unknown'](given, list()));
    return named;
  }
  if (ofTransfer !== null) return ofTransfer;
  if (forms.length > 1) throw new UsageError(texts.errors['several-forms'](list()));
  return forms[0] ?? null;
}

/** What was made of the files: the report, and the sheet each form stands on. */
interface MadeReport {
  readonly report: Report;
  readonly gridOf: GridOf;
}

function reportIn(
  grids: readonly Grid[],
  given: string | undefined,
  named: RuleSet | null,
  texts: Texts,
): MadeReport {
  const sheets = new Map(grids.flatMap((grid) => recognise(grid).map((form) => [form, grid] as const)));
  const forms = [...sheets.keys()];
  const papers = recogniseTransferPayment(grids, forms);
  const isTransfer = isTransferPayment(papers);
  const hasPapersOnly = isTransfer && papers.form === null && given === undefined;
  const form = hasPapersOnly ? null : chosenForm(forms, isTransfer ? papers.form : null, given, texts);
  const chooseRules = rulesFor(named);
  const report = reportOn(form, papers, (one) => evaluate(one, chooseRules(one)));
  if (report === null) throw new UsageError(texts.errors['no-form']);
  return { report, gridOf: (one) => sheets.get(one) ?? null };
}

/** What is open, list by list, errors first. */
function openText(report: Report, { words, texts }: Speech): string {
  const lists = openLists(report, words.findings, texts.open);
  if (lists.length === 0) return `${texts.nothingOpen}\n`;
  return lists
    .flatMap(({ title, lines }) => [
      texts.list(title, lines.length),
      ...lines.map((line) => texts.line(oneLine(line))),
    ])
    .map((line) => `${line}\n`)
    .join('');
}

/** The first line that a person types; "" where nobody answers. */
async function answerOf(input: Streams['input']): Promise<string> {
  for await (const chunk of input) return String(chunk).trim().toLowerCase();
  return '';
}

/** Whether a person who sits at a terminal says yes to what is open; nobody else is asked. */
async function isAgreed(isFinished: boolean, streams: Streams, texts: Texts): Promise<boolean> {
  const { input, output } = streams;
  const isTerminal = output.isTTY === true && 'isTTY' in input && input.isTTY === true;
  if (isFinished || !isTerminal) return true;
  await write(output, texts.question);
  return texts.yes.includes(await answerOf(input));
}

/**
 * `jixiao report`: reads the files as the papers of one project, lists what is open and writes the report. Gives the
 * exit code: 0, or 1 where findings of severity error are open or the person at the terminal declined. Throws a
 * UsageError for files that cannot be read and for wrong usage.
 */
export async function report(
  paths: readonly string[],
  flags: ReportFlags,
  speech: Speech,
  streams: Streams,
): Promise<number> {
  const { texts, words } = speech;
  if (paths.length === 0) throw new UsageError(texts.errors['files-missing']);
  const out = outOf(flags, texts);
  const named = flags.rules === undefined ? null : namedRules(flags.rules, words);
  const { report: made, gridOf } = reportIn(await gridsOf(paths, speech), flags.form, named, texts);
  await write(streams.output, openText(made, speech));
  const isFinished = flags.draftOk === true || openLists(made, words.findings, texts.open).length === 0;
  if (!(await isAgreed(isFinished, streams, texts))) {
    await write(streams.output, `${texts.notWritten}\n`);
    return 1;
  }
  const failure = saved(out, await writeReportDocx(made, gridOf), flags.force === true);
  if (failure !== null) throw new UsageError(texts.errors[failure](out));
  await write(streams.output, `${texts.written(out, made.isDraft)}\n`);
  return made.findings.some(({ finding }) => finding.severity === 'error') ? 1 : 0;
}
