import fc from 'fast-check';
import type { CellValue } from '../../src/model/form';
import { typedText } from '../../src/reading';

/** 2021-12-31 is day 44561 of Excel's calendar, 1900-01-01 day 1 and 1900-03-01 day 61. */
const CASES: readonly (readonly [value: CellValue, format: string, text: string])[] = [
  [null, 'General', ''],
  [' ≥2次', 'General', ' ≥2次'],
  [true, 'General', 'TRUE'],
  [1, '0%', '100%'],
  [0.9361, '0.00%', '93.61%'],
  [0.955, '0.00%', '95.5%'],
  [0.29, '0%', '29%'],
  [508.95 / 543.7, '0.00%', '93.61%'],
  [508.95 / 543.7, '0%', '94%'],
  [44561, 'yyyy"年"m"月"d"日";@', '2021年12月31日'],
  [44561, '[$-804]yyyy/m/d', '2021年12月31日'],
  [44561.75, 'yyyy/m/d h:mm', '2021年12月31日'],
  [44561, 'yyyy-mm', '2021年12月'],
  [44561, 'm"月"d"日"', '12月31日'],
  [1, 'yyyy/m/d', '1900年1月1日'],
  [61, 'yyyy/m/d', '1900年3月1日'],
  [-1, 'yyyy/m/d', '-1'],
  [0.5, 'h:mm', '0.5'],
  [10, '0"个"', '10个'],
  [508.95, '0.00"万元"', '508.95万元'],
  [5, '"≥"0', '≥5'],
  [95, '0\\%', '95%'],
  [12345, '0!.0,"万"', '12345'],
  [1234567, '#,##0.00_ ', '1234567'],
  [-3, '#,##0;[Red]-#,##0', '-3'],
  [100, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', '100'],
  [3, '[DBNum1][$-804]General', '3'],
  [12, 'G/通用格式', '12'],
  [0.1 + 0.2, 'General', '0.3'],
  [1e21, 'General', '1000000000000000000000'],
  [1.5e-7, 'General', '0.00000015'],
  [-1.5e-7, 'General', '-0.00000015'],
  [2.5e22, 'General', '25000000000000000000000'],
  [Number.NaN, 'General', ''],
];

describe('typedText', () => {
  it.each(CASES)('shows %j under %j as %j', (value, format, text) => {
    expect(typedText(value, format)).toBe(text);
  });

  it('gives plain digits that read back as the number, for every number of fifteen digits', () => {
    const numbers = fc
      .double({ noNaN: true, min: -1e25, max: 1e25 })
      .map((figure) => Number(figure.toPrecision(15)));
    fc.assert(
      fc.property(numbers, (figure) => {
        const text = typedText(figure, 'General');
        expect(text).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(text)).toBeCloseTo(figure, 10);
      }),
    );
  });

  it('takes any format', () => {
    fc.assert(
      fc.property(fc.double(), fc.string(), (value, format) => {
        expect(typeof typedText(value, format)).toBe('string');
      }),
    );
  });
});
