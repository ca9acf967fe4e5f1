/**
 * Fisher and Yates' shuffle: every order equally likely under a uniform generator. The input is left as it was.
 *
 * @param items any
 * @param random draws uniform numbers in [0, 1), as `mulberry32` does
 * @returns a new array
 * @source Durstenfeld 1964, Commun. ACM 7:420
 * @example shuffle([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], mulberry32(42)) // [0, 7, 3, 5, 2, 1, 8, 9, 4, 6]
 */
export function shuffle<Item>(items: readonly Item[], random: () => number): Item[] {
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const drawn = Math.floor(random() * (last + 1));
    [shuffled[last], shuffled[drawn]] = [shuffled[drawn] as Item, shuffled[last] as Item];
  }
  return shuffled;
}
