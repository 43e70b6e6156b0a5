/**
 * Fluent's lists of the 28 colours of people's avatars: this pane shows no avatars, and they are 2 KB of the bundle.
 * Its dark theme sets two of them by hand, so these two colours stay.
 */
const NAMES = /(export const personaSharedColorNames = \[)[^\]]*/;
const COLOURS = /(export const personaSharedColors = \{)[^}]*/;

/** A webpack loader for Fluent's colour lists; fails the build when a new Fluent writes them otherwise. */
module.exports = function withoutPersonaColours(source) {
  const shorter = source.replace(NAMES, '$1').replace(COLOURS, '$1 darkRed, plum ');
  if (shorter === source) throw new Error(`no list of persona colours in ${this.resourcePath}`);
  return shorter;
};
