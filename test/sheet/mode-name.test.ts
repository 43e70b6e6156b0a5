import { formatMode, parseMode } from '../../src/sheet/mode-name';

test('the mode is written as a text constant and read back', () => {
  expect(formatMode({ mode: 'automatic', ruleSet: 'mof-2020' })).toBe('="auto;mof-2020"');
  for (const mode of ['automatic', 'check-only'] as const) {
    expect(parseMode(formatMode({ mode, ruleSet: 'hubei' }))).toEqual({ mode, ruleSet: 'hubei' });
  }
});

test.each(['', '=#REF!', '="auto"', '="on;mof-2020"', '=Sheet1!$A$1', '="auto;<b>"'])(
  '%s says nothing',
  (formula) => {
    expect(parseMode(formula)).toBeNull();
  },
);
