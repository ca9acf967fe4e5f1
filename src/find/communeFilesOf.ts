/** A question that is too short would ask for half the country. */
const MOST_FILES = 2;

/**
 * The files that hold all communes whose names begin with what was typed, by their position. Where that would be more than
 * two, only the one that holds names of just these letters (Sai, Orne): the large communes, which are known already, answer
 * until there are more.
 *
 * @param letters what was typed, folded, in one run
 * @param starts where each file starts in the alphabet (`FinderIndex.communeFiles`)
 */
export function communeFilesOf(letters: string, starts: readonly string[]): readonly number[] {
  if (!/^[a-z]/.test(letters)) return [];
  const found = starts.flatMap((from, position) => {
    const next = starts[position + 1];
    const beginsBeforeItsEnd = next === undefined || letters < next;
    const endsAfterItsStart = from <= letters || from.startsWith(letters);
    return beginsBeforeItsEnd && endsAfterItsStart ? [position] : [];
  });
  if (found.length <= MOST_FILES) return found;
  return letters.length > 1 ? found.slice(0, 1) : [];
}
