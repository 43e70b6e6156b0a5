import { formatMode, parseMode } from '../../src/sheet/mode-name';

test('that the marks were taken away is said only where they were', () => {
  const stated = { mode: 'automatic', ruleSet: 'mof-2020' } as const;
  expect(formatMode({ ...stated, unmarked: true })).toBe('="auto;mof-2020;unmarked"');
  expect(formatMode({ ...stated, unmarked: false })).toBe('="auto;mof-2020"');
});

test('the mode is written as a text constant and read back', () => {
  expect(formatMode({ mode: 'automatic', ruleSet: 'mof-2020' })).toBe('="auto;mof-2020"');
  for (const mode of ['automatic', 'check-only'] as const) {
    for (const unmarked of [false, true])
      expect(parseMode(formatMode({ mode, ruleSet: 'hubei', unmarked }))).toEqual({
        mode,
        ruleSet: 'hubei',
        unmarked,
      });
  }
});

test.each([
  '',
  '=#REF!',
  '="auto"',
  '="on;mof-2020"',
  '=Sheet1!$A$1',
  '="auto;<b>"',
  '="auto;mof-2020;marked"',
])('%s says nothing', (formula) => {
  expect(parseMode(formula)).toBeNull();
});
