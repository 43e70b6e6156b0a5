/** A webpack loader. @throws Error on a text without a list of persona colours. */
declare function withoutPersonaColours(this: { readonly resourcePath: string }, source: string): string;
export = withoutPersonaColours;
