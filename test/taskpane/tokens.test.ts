import { readFileSync } from 'node:fs';
import path from 'node:path';
import { tokens as fluentTokens } from '@fluentui/react-theme';
import withoutPersonaColours from '../../scripts/without-persona-colours.cjs';
import { tokens } from '../../src/taskpane/theme/fluent-tokens';

test('our short table of tokens says what Fluent’s long one says', () => {
  const names = Object.entries(fluentTokens);
  expect(names.length).toBeGreaterThan(400);
  for (const [name, value] of names) expect([name, tokens[name]]).toEqual([name, value]);
});

/** A file of Fluent's colours as the bundle has it. */
function shortened(file: string): string {
  const resourcePath = path.join(path.dirname(require.resolve('@fluentui/tokens/package.json')), 'lib', file);
  return withoutPersonaColours.call({ resourcePath }, readFileSync(resourcePath, 'utf8'));
}

test('the bundle leaves out the colours of avatars, and no other colour', () => {
  const names = shortened('sharedColorNames.js');
  expect(names).toMatch(/personaSharedColorNames = \[\]/);
  expect(names).toMatch(/statusSharedColorNames = \[\s*'red',\s*'green'/);
  const colours = shortened('global/colorPalette.js');
  expect(colours).toMatch(/personaSharedColors = \{ darkRed, plum \}/);
  expect(colours).toMatch(/statusSharedColors = \{\s*red,\s*green/);
});

test('a Fluent that writes its colours otherwise stops the build', () => {
  expect(() => withoutPersonaColours.call({ resourcePath: 'colors.js' }, 'export const red = 1')).toThrow(
    'colors.js',
  );
});
