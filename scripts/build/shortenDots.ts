/** Dots of a drawing: each a line of no length, which its round cap makes a disc. */
const DOTS = / d="((?:M-?[\d.]+ -?[\d.]+h0){2,})"/g;
/** Drawings round to a hundredth: what remains of a difference is the error of a sum. */
const DECIMALS = 4;

/**
 * Says of each dot of a drawing how far it stands from the one before, `m4.5 0h0`, and not where it stands: a page of weeks has
 * thousands, and loses a third of its length.
 */
export function shortenDots(html: string): string {
  return html.replaceAll(DOTS, (_, dots: string) => ` d="${relative(dots)}"`);
}

function relative(dots: string): string {
  let [left, top] = [0, 0];
  const places = dots.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g);
  return Array.from(places, ([, x = '', y = ''], position) => {
    const [right, down] = [difference(x, left), difference(y, top)];
    [left, top] = [Number(x), Number(y)];
    return position === 0 ? `M${x} ${y}h0` : `m${right} ${down}h0`;
  }).join('');
}

function difference(to: string, from: number): number {
  return Number((Number(to) - from).toFixed(DECIMALS));
}
