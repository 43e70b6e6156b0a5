import fc from 'fast-check';
import { freeSheetName } from '../../src/excel/sheet-name';

describe('the name of an inserted sheet', () => {
  test('is the wanted one while it is free', () => {
    expect(freeSheetName('自评表', ['Sheet1'])).toBe('自评表');
  });

  test('gets the first free number, as Excel itself counts copies', () => {
    expect(freeSheetName('自评表', ['自评表'])).toBe('自评表 (2)');
    expect(freeSheetName('自评表', ['自评表', '自评表 (2)', '自评表 (4)'])).toBe('自评表 (3)');
  });

  test('takes no notice of case, as Excel does not', () => {
    expect(freeSheetName('Form', ['FORM'])).toBe('Form (2)');
  });

  test('stays within 31 characters, number included', () => {
    const long = '绩'.repeat(40);
    expect(freeSheetName(long, [])).toHaveLength(31);
    expect(freeSheetName(long, ['绩'.repeat(31)])).toBe(`${'绩'.repeat(27)} (2)`);
  });

  test('is never taken and never too long', () => {
    const names = fc.string({ minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(names, fc.integer({ min: 0, max: 12 }), (wanted, times) => {
        const taken: string[] = [];
        for (let n = 0; n < times; n += 1) {
          const name = freeSheetName(wanted, taken);
          expect(taken).not.toContain(name);
          expect(name.length).toBeLessThanOrEqual(31);
          taken.push(name);
        }
      }),
    );
  });
});
