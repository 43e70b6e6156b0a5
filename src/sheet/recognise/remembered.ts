/** Enough for the labels and headings of many forms; a memory that is full starts anew. */
const MOST_REMEMBERED = 4096;
/** Labels and headings are short and come again; longer texts seldom do. */
const LONGEST_REMEMBERED = 40;

/** The same function of a text, which works a short text out once and then knows it. */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST_REMEMBERED) return make(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(text, made);
    return made;
  };
}
