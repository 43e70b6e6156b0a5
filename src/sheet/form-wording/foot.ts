import type { Form, FormCell } from '../../model/form';
import { compact } from '../recognise/cells';
import type { Cells } from '../recognise/cells';
import { AFTER_INDICATORS, NEXT_FORM } from '../recognise/wording';
import type { FormWording, LabelledText } from './wording';

/** Whoever signs: below the table and not in it. */
const SIGNATURE = /^(填[表报写]|制表|审核人|经办人|联系|.{0,3}负责人)/;
/** Room for the seal, and nothing else. */
const SEAL = /^\(?(单位)?(公章|盖章|签章)\)?$/;
/** 注：…, 说明：…: a note and its label in one cell. */
const INLINE_NOTE = /^([^：:]{1,12})[：:]\s*([^]*)$/;

const isFoot = (text: string): boolean => AFTER_INDICATORS.test(compact(text));
const isSeal = (text: string): boolean => SEAL.test(compact(text));
const isSignature = (text: string): boolean => SIGNATURE.test(compact(text)) || isSeal(text);

/** 填表人 | 张三 | 联系电话： → 填表人：张三, 联系电话： */
function signatures(filled: readonly FormCell[]): readonly string[] {
  return filled.reduce<readonly string[]>((texts, { text }) => {
    const before = texts.at(-1);
    if (before === undefined || isSignature(text)) return [...texts, text];
    return [...texts.slice(0, -1), `${before}${/[：:]\s*$/.test(before) ? '' : '：'}${text}`];
  }, []);
}

function noteOf([first, ...others]: readonly FormCell[]): LabelledText | null {
  if (!first) return null;
  if (others.length > 0) return { label: first.text, text: others.map(({ text }) => text).join('\n') };
  const [, label, text] = INLINE_NOTE.exec(first.text) ?? [];
  return label === undefined || text === undefined ? { label: first.text, text: '' } : { label, text };
}

/** Notes and signatures of a form: below its last indicator, down to `lastRow` or to what is neither. */
export function footIn(
  cells: Cells,
  { range, headingRow, indicators }: Form,
  lastRow: number,
): Pick<FormWording, 'notes' | 'foot' | 'seal'> {
  const notes: LabelledText[] = [];
  const foot: string[] = [];
  const from = (indicators.at(-1)?.row ?? headingRow) + 1;
  for (let row = from; row <= lastRow; row++) {
    const filled = cells.filled(row);
    const [first] = filled;
    if (!first) continue;
    if (!isFoot(first.text) || NEXT_FORM.test(compact(first.text))) {
      if (row > range.bottom) break;
      continue;
    }
    const note = isSignature(first.text) ? null : noteOf(filled);
    if (note) notes.push(note);
    else foot.push(...signatures(filled));
  }
  return { notes, foot: foot.filter((text) => !isSeal(text)), seal: foot.find(isSeal) ?? '' };
}
