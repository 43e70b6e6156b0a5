import { existsSync } from 'node:fs';
import { writeXlsx } from '../files/write-xlsx';
import type { MoneyUnit } from '../model/form';
import { TEMPLATES, templateOf, templateProblems } from '../sheet/template/gallery';
import type { Template } from '../sheet/template/gallery';
import type { TemplateCommandTexts } from '../texts/template-command.zh-CN';
import { saved } from './saved';
import { UsageError } from './usage-error';

type Texts = TemplateCommandTexts;

/** What the person typed behind `jixiao template ID`. */
export interface TemplateFlags {
  readonly out?: string;
  readonly force?: true;
  readonly year?: string;
  readonly unit?: string;
  readonly money?: string;
}

const MONEY_UNITS: readonly MoneyUnit[] = ['元', '万元'];

function moneyUnitOf(given: string | undefined, texts: Texts): MoneyUnit | undefined {
  if (given === undefined) return undefined;
  const unit = MONEY_UNITS.find((one) => one === given);
  if (unit === undefined) throw new UsageError(texts.errors['money-unknown'](given));
  return unit;
}

/** Forms are filled in the year after the one they are about. */
function yearOf(template: Template, given: string | undefined, texts: Texts): number {
  const year =
    given === undefined ? new Date().getFullYear() - 1 : /^\d{4}$/.test(given) ? Number(given) : NaN;
  if (templateProblems(template, { year }).length === 0) return year;
  throw new UsageError(texts.errors['year-not-plausible'](given ?? ''));
}

function outOf({ out, force }: TemplateFlags, id: string, texts: Texts): string {
  if (out === undefined) throw new UsageError(texts.errors['out-missing'](id));
  if (!/\.xlsx$/i.test(out)) throw new UsageError(texts.errors['out-not-xlsx'](out));
  if (!force && existsSync(out)) throw new UsageError(texts.errors['out-exists'](out));
  return out;
}

function listOf(texts: Texts): string {
  return TEMPLATES.map(({ id }) => `${texts.line(id, texts.names[id])}\n`).join('');
}

/**
 * `jixiao template`: the list of the templates where no id is given, else writes that template. Gives what to print.
 * Throws a UsageError for what the person got wrong.
 */
export async function template(id: string | undefined, flags: TemplateFlags, texts: Texts): Promise<string> {
  if (id === undefined) return listOf(texts);
  const chosen = templateOf(id);
  if (chosen === null) {
    throw new UsageError(
      texts.errors['unknown-template'](
        id,
        TEMPLATES.map((one) => one.id),
      ),
    );
  }
  const out = outOf(flags, id, texts);
  const { unit } = flags;
  const plan = chosen.build({
    year: yearOf(chosen, flags.year, texts),
    ...(unit !== undefined && { unit }),
    fundsUnit: moneyUnitOf(flags.money, texts),
  });
  const failure = saved(out, await writeXlsx([plan]), flags.force === true);
  if (failure !== null) throw new UsageError(texts.errors[failure](out));
  return `${texts.written(out, texts.names[chosen.id])}\n`;
}
