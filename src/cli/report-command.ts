import type { Command } from 'commander';
import type { Locale } from '../texts';
import { reportCommandEnUs } from '../texts/report-command.en-US';
import { reportCommandZhCn } from '../texts/report-command.zh-CN';
import type { Streams } from './output';
import type { ReportFlags } from './report';
import { wordsIn } from './words';

/** Makes `command` the command `jixiao report`. `finish` is given the exit code. */
export function asReportCommand(
  command: Command,
  locale: Locale,
  streams: Streams,
  finish: (code: number) => void,
): Command {
  const texts = locale === 'zh-CN' ? reportCommandZhCn : reportCommandEnUs;
  const words = wordsIn(locale);
  const { help } = texts;
  return command
    .description(`${help.command}\n\n${help.exit}`)
    .summary(help.command)
    .argument('[FILES...]', help.files)
    .option('--out <DOCX>', help.out)
    .option('--force', help.force)
    .option('--draft-ok', help.draftOk)
    .option('--form <N>', help.form)
    .option('--rules <ID|FILE>', words.cli.help.rules)
    .action(async (paths: string[], flags: ReportFlags) => {
      // The other commands start without what this one is made of.
      const { report } = await import('./report');
      finish(await report(paths, flags, { words, texts }, streams));
    });
}
