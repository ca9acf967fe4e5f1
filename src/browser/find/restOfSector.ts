import type { FinderIndex } from '../../find/FinderIndex.ts';
import type { Suggestion } from '../../find/Suggestion.ts';

/** A sector by its position in the index. */
export interface SectorRest {
  readonly sector: number;
  readonly ids: readonly string[];
}

/**
 * The organisations of the sector that was typed, but for those that are shown already.
 *
 * @param named organisations that bear what was typed
 */
export function restOfSector(
  index: FinderIndex,
  suggestions: readonly Suggestion[],
  named: ReadonlySet<string>,
): SectorRest | undefined {
  const found = suggestions.find((one) => one.kind === 'sector');
  if (!found) return undefined;
  const { sector } = found;
  const own = index.organisations.filter(([id, , , position]) => position === sector && !named.has(id));
  return { sector, ids: own.map(([id]) => id) };
}
