/**
 * Seeded generator of uniform numbers in [0, 1), 32 bits of state. Everything random of the project is drawn from it,
 * so that a rebuild gives the same bytes.
 *
 * @param seed whole number; its lower 32 bits count
 * @returns a function that draws the next number
 * @source Tommy Ettinger 2017 (public domain algorithm)
 * @example mulberry32(0)() // 0.26642920868471265
 */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
