const CODES = { bold: 1, dim: 2, red: 31, yellow: 33, cyan: 36, green: 32 } as const;

export type Paint = (colour: keyof typeof CODES, text: string) => string;

/** Colours for a terminal, or none. */
export function paintFor(isColoured: boolean): Paint {
  return isColoured
    ? (colour, text) => `\u001b[${String(CODES[colour])}m${text}\u001b[0m`
    : (_, text) => text;
}

/** Text from a file on one line and without control characters, which could steer a terminal. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
}
