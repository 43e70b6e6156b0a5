import { CommanderError } from 'commander';
import type { Locale } from '../texts';
import type { Streams } from './output';
import { write } from './output';
import { programOf } from './program';
import { UsageError } from './usage-error';
import { wordsIn } from './words';
import type { Words } from './words';

const LOCALES: readonly Locale[] = ['zh-CN', 'en-US'];

/** The language is needed before the arguments are read, because their errors are in it. */
function givenLanguage(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => /^--lang(=|$)/.test(arg));
  if (at < 0) return undefined;
  return args[at]?.split('=')[1] ?? args[at + 1];
}

function localeOf(args: readonly string[]): Locale {
  const given = givenLanguage(args);
  if (given === undefined) return 'zh-CN';
  const locale = LOCALES.find((one) => one === given);
  if (locale !== undefined) return locale;
  throw new UsageError(wordsIn('zh-CN').cli.usage['bad-choice']('--lang', given, LOCALES));
}

/** What commander found wrong, in the person's language; commander names it between quotes. */
function usageMessage({ code, message }: CommanderError, { cli: { usage } }: Words): string {
  const named = /'([^']*)'/.exec(message)?.[1] ?? '';
  switch (code) {
    case 'commander.unknownOption':
      return usage['unknown-option'](named);
    case 'commander.unknownCommand':
      return usage['unknown-command'](named);
    case 'commander.optionMissingArgument':
      return usage['missing-value'](named);
    case 'commander.missingArgument':
      return usage['no-files'];
    case 'commander.excessArguments':
      return usage['too-many-arguments'];
    case 'commander.help':
      return usage['no-command'];
    default:
      return usage.unexpected(message);
  }
}

function messageOf(error: unknown, words: Words): string {
  if (error instanceof UsageError) return error.message;
  if (error instanceof CommanderError) return usageMessage(error, words);
  return words.cli.usage.unexpected(error instanceof Error ? error.message : String(error));
}

/** Runs the command with its arguments (without node and the script) and gives the exit code. Never rejects. */
export async function main(args: readonly string[], streams: Streams): Promise<number> {
  let words = wordsIn('zh-CN');
  let code = 0;
  try {
    const locale = localeOf(args);
    words = wordsIn(locale);
    const program = programOf(locale, words, streams, (given) => {
      code = given;
    });
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    await write(streams.errors, `${messageOf(error, words)}\n`);
    return 2;
  }
}
