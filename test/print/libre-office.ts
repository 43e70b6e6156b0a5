import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Converts workbooks with LibreOffice, all in one run, in a profile of its own.
 * @returns the folder with the converted files, under their old names.
 */
export function converted(folder: string, files: readonly string[], format: 'pdf' | 'xlsx'): string {
  const outcome = join(folder, format);
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      ...['--headless', '--convert-to', format, '--outdir', outcome],
      ...files,
    ],
    { env: { ...process.env, FONTCONFIG_FILE: join(__dirname, 'fonts.conf') }, stdio: 'pipe' },
  );
  return outcome;
}

/** Some characters that stand together on a page; in points from its top left corner. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
}

const SIGNS: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const unescaped = (text: string): string =>
  text.replace(/&(lt|gt|amp|quot|apos);/g, (_, sign: string) => SIGNS[sign] ?? '');

function wordsIn(page: string): readonly Word[] {
  const word = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g;
  return [...page.matchAll(word)].map(([, left, top, right, bottom, text = '']) => ({
    text: unescaped(text),
    left: Number(left),
    right: Number(right),
    top: Number(top),
    bottom: Number(bottom),
  }));
}

/** The pages of a PDF with the words on them. */
export function pagesOf(pdf: string): readonly Page[] {
  const xml = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 1e8 });
  return [...xml.matchAll(/<page width="([\d.]+)" height="([\d.]+)">(.*?)<\/page>/gs)].map(
    ([, width, height, words = '']) => ({
      width: Number(width),
      height: Number(height),
      words: wordsIn(words),
    }),
  );
}

/** The bytes of a converted file. */
export function bytesOf(folder: string, file: string): Uint8Array {
  return new Uint8Array(readFileSync(join(folder, file)));
}
