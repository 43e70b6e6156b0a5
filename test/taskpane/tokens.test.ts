import { tokens as fluentTokens } from '@fluentui/react-theme';
import { tokens } from '../../src/taskpane/theme/fluent-tokens';

test('our short table of tokens says what Fluent’s long one says', () => {
  const names = Object.entries(fluentTokens);
  expect(names.length).toBeGreaterThan(400);
  for (const [name, value] of names) expect([name, tokens[name]]).toEqual([name, value]);
});
