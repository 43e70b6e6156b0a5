import type { Command } from 'commander';
import type { Locale } from '../texts';
import { templateCommandEnUs } from '../texts/template-command.en-US';
import { templateCommandZhCn } from '../texts/template-command.zh-CN';
import { write } from './output';
import type { Streams } from './output';
import type { TemplateFlags } from './template';

/**
 * Makes `command` the command `jixiao template`: without an id it lists the templates, with one it writes that
 * template to `--out` and never over an existing file without `--force`. What the person got wrong is thrown as a
 * UsageError. `finish` is given the exit code, 0.
 */
export function asTemplateCommand(
  command: Command,
  locale: Locale,
  streams: Streams,
  finish: (code: number) => void,
): Command {
  const texts = locale === 'zh-CN' ? templateCommandZhCn : templateCommandEnUs;
  const { help } = texts;
  return command
    .description(help.command)
    .argument('[ID]', help.id)
    .option('--out <XLSX>', help.out)
    .option('--force', help.force)
    .option('--year <YEAR>', help.year)
    .option('--unit <NAME>', help.unit)
    .option('--money <UNIT>', help.money)
    .action(async (id: string | undefined, flags: TemplateFlags) => {
      // The other commands start without what this one is made of.
      const { template } = await import('./template');
      await write(streams.output, await template(id, flags, texts));
      finish(0);
    });
}
