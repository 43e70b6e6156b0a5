/** Relative luminance below which light text reads better than dark text on a ground (WCAG: equal contrast at 0.179). */
const DARK_BELOW = 0.179;

/** Whether a host's background (#rrggbb) is dark; null where it is no colour. */
export function isDarkColor(color: string | undefined): boolean | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color?.trim() ?? '');
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((channel) => linear(parseInt(channel, 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < DARK_BELOW;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
