/**
 * Contrast of two colours by WCAG 2.2, from 1 (the same) to 21 (black on white), whichever is in front.
 *
 * @param a colour as `#rrggbb`
 * @throws RangeError for any other way of writing a colour.
 * @example contrast('#ffffff', '#000000') // 21
 */
export function contrast(a: string, b: string): number {
  const [lighter = 1, darker = 1] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance, 0 to 1. */
function luminance(colour: string): number {
  const match = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour);
  if (!match) throw new RangeError(`invalid colour; not #rrggbb: ${colour}`);
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((hex) => linear(parseInt(hex, 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
