/**
 * Heights of labels, each as near as it can be to what it names, none over another, in the order of what they name.
 *
 * @param wanted heights of what they name
 * @param room height of a label, and the ends of what they may take
 * @returns heights in the order of `wanted`
 */
export function spreadLabels(
  wanted: readonly number[],
  { row, top, bottom }: { readonly row: number; readonly top: number; readonly bottom: number },
): readonly number[] {
  const order = [...wanted.keys()].sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const placed = order.map((index) => Math.min(Math.max(wanted[index] ?? top, top), bottom));
  // Down from the top, then up from the bottom: what was pushed out comes back in.
  for (let at = 1; at < placed.length; at += 1) {
    placed[at] = Math.max(placed[at] ?? 0, (placed[at - 1] ?? 0) + row);
  }
  for (let at = placed.length - 1; at >= 0; at -= 1) {
    placed[at] = Math.min(placed[at] ?? 0, at === placed.length - 1 ? bottom : (placed[at + 1] ?? 0) - row);
  }
  const heights: number[] = [];
  order.forEach((index, at) => (heights[index] = placed[at] ?? top));
  return heights;
}
