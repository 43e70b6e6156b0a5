import { Command } from 'commander';
import type { RuleSet } from '../model/rule-set';
import type { Locale } from '../texts';
import type { HelpKey } from '../texts/cli-texts';
import { check } from './check';
import type { Streams } from './output';
import { asReportCommand } from './report-command';
import { asTemplateCommand } from './template-command';
import type { FailOn } from './tally';
import { UsageError } from './usage-error';
import type { Words } from './words';

const FAIL_ON: readonly FailOn[] = ['error', 'warning', 'never'];

interface CheckFlags {
  readonly rules?: string;
  readonly json?: true;
  readonly out?: string;
  readonly failOn?: string;
}

function failOnOf(given: string | undefined, words: Words): FailOn {
  if (given === undefined) return 'error';
  const choice = FAIL_ON.find((one) => one === given);
  if (choice === undefined) throw new UsageError(words.cli.usage['bad-choice']('--fail-on', given, FAIL_ON));
  return choice;
}

/** Loaded where it is asked for: the rules are much code, and a command starts its workers only once it is loaded. */
async function rulesNamed(idOrFile: string, words: Words): Promise<RuleSet> {
  const { namedRules } = await import('./named-rules');
  return namedRules(idOrFile, words);
}

function isTitle(text: string): text is Extract<HelpKey, `${string}:`> {
  return ['Usage:', 'Arguments:', 'Options:', 'Commands:'].includes(text);
}

/** A command whose help and errors are in the person's language; it throws instead of ending the process. */
function newCommand(name: string, words: Words, streams: Streams): Command {
  const { help } = words.cli;
  return new Command(name)
    .exitOverride()
    .helpOption('-h, --help', help.help)
    .helpCommand(false)
    .configureHelp({ styleTitle: (text) => (isTitle(text) ? help[text] : text) })
    .configureOutput({
      writeOut: (text) => streams.output.write(text),
      writeErr: () => undefined,
    });
}

/** The commands with their options. `finish` is given the exit code. */
export function programOf(
  locale: Locale,
  words: Words,
  streams: Streams,
  finish: (code: number) => void,
): Command {
  const { help } = words.cli;
  const checkCommand = newCommand('check', words, streams)
    .description(`${help.check}\n\n${help.exit}`)
    .summary(help.check)
    .argument('<FILES...>', help.files)
    .option('--rules <ID|FILE>', help.rules)
    .option('--json', help.json)
    .option('--out <XLSX>', help.out)
    .option('--lang <LANG>', help.lang)
    .option('--fail-on <LEVEL>', help.failOn)
    .action(async (paths: string[], flags: CheckFlags) => {
      const options = {
        locale,
        ruleSet: flags.rules === undefined ? null : await rulesNamed(flags.rules, words),
        isJson: flags.json === true,
        out: flags.out ?? null,
        failOn: failOnOf(flags.failOn, words),
      };
      finish(await check(paths, options, streams));
    });
  const rulesCommand = newCommand('rules', words, streams)
    .description(help.rulesCommand)
    .argument('[ID|FILE]', help.rulesId)
    .option('--json', help.rulesJson)
    .option('--lang <LANG>', help.lang)
    .action(async (idOrFile: string | undefined, flags: { json?: true }) => {
      const { rules } = await import('./rules');
      finish(await rules(idOrFile ?? null, { locale, isJson: flags.json === true }, streams));
    });
  const templateCommand = asTemplateCommand(
    newCommand('template', words, streams).option('--lang <LANG>', help.lang),
    locale,
    streams,
    finish,
  );
  const reportCommand = asReportCommand(
    newCommand('report', words, streams).option('--lang <LANG>', help.lang),
    locale,
    streams,
    finish,
  );
  return newCommand('jixiao', words, streams)
    .description(help.program)
    .option('--lang <LANG>', help.lang)
    .addCommand(checkCommand)
    .addCommand(reportCommand)
    .addCommand(rulesCommand)
    .addCommand(templateCommand);
}
