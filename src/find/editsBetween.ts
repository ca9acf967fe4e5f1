/** How far two spellings are apart. */
export interface Edits {
  /** From the first to the whole of the second. */
  readonly whole: number;
  /** From the first to the beginning of the second that is closest to it. */
  readonly beginning: number;
}

/**
 * The letters to add, drop, change or swap with their neighbour that turn what was typed into a name (optimal string
 * alignment), given up as soon as both must exceed `limit`: any number above it then.
 *
 * Source: Damerau (1964), in the restricted form that edits no letter twice.
 */
export function editsBetween(typed: string, name: string, limit: number): Edits {
  if (typed.length > name.length + limit) return { whole: limit + 1, beginning: limit + 1 };
  const width = Math.min(name.length, typed.length + limit);
  let before: number[] = [];
  let above = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row += 1) {
    const here = [row];
    let least = row;
    for (let column = 1; column <= width; column += 1) {
      const changed = (above[column - 1] ?? 0) + (typed[row - 1] === name[column - 1] ? 0 : 1);
      let edits = Math.min(changed, (above[column] ?? 0) + 1, (here[column - 1] ?? 0) + 1);
      if (row > 1 && column > 1 && typed[row - 1] === name[column - 2] && typed[row - 2] === name[column - 1])
        edits = Math.min(edits, (before[column - 2] ?? 0) + 1);
      here.push(edits);
      if (edits < least) least = edits;
    }
    // A swap reaches back two rows: what is above may still be cheaper by one.
    if (least > limit && Math.min(...above) > limit - 1) return { whole: limit + 1, beginning: limit + 1 };
    before = above;
    above = here;
  }
  return {
    whole: width === name.length ? (above[width] ?? 0) : limit + 1,
    beginning: Math.min(...above),
  };
}
