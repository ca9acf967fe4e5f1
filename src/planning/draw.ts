/** Uniform numbers in [0, 1), as `mulberry32` gives them. */
export type Random = () => number;

/** A whole number from `low` to `high`, both included. */
export function drawInteger(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

/** A number from `low` to `high`, rounded to 3 decimals so that it prints the same everywhere. */
export function drawLevel(random: Random, low: number, high: number): number {
  return Math.round((low + random() * (high - low)) * 1000) / 1000;
}

/** Nearly normal, mean 0 and variance 1: twelve uniforms (Irwin-Hall), additions only, so that all engines agree. */
export function drawNormal(random: Random): number {
  let sum = -6;
  for (let count = 0; count < 12; count++) sum += random();
  return sum;
}

/** Whole seconds, lognormal around a median, kept between two bounds. */
export function drawSeconds(random: Random, median: number, sigma: number, low: number, high: number): number {
  const seconds = Math.round(median * Math.exp(sigma * drawNormal(random)));
  return Math.min(high, Math.max(low, seconds));
}

/** One of the codes, in proportion to its weight. */
export function drawCode<Code extends string>(random: Random, weights: readonly (readonly [Code, number])[]): Code {
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  let left = random() * total;
  let last: Code | undefined;
  for (const [code, weight] of weights) {
    if (!(weight > 0)) continue;
    last = code;
    left -= weight;
    if (left < 0) return code;
  }
  if (last === undefined) throw new RangeError('invalid weights; none > 0');
  return last;
}

/** One of the items, each as likely. */
export function drawItem<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('no item to draw from');
  return item;
}
