import type { FinderIndex } from './FinderIndex.ts';
import { BEGINS, matchName, SAME } from './matchName.ts';
import { spellingOf } from './Spelling.ts';
import type { Scored, SectorSuggestion } from './Suggestion.ts';

/** Fewer letters begin too many other names. */
const FEWEST = 3;

/**
 * Sectors whose name, in French or English, or an everyday word for them is what was typed or begins so; slips are not forgiven.
 * The address of a site names an organisation: « impots.gouv.fr » is no sector.
 */
export function findSectors(index: FinderIndex, typed: string): readonly Scored<SectorSuggestion>[] {
  if (typed.includes('.')) return [];
  const spelling = spellingOf(typed);
  return index.sectors.flatMap(([fr, en, id, otherNames], sector): readonly Scored<SectorSuggestion>[] => {
    const best = [fr, en, ...otherNames]
      .map((text) => ({ text, score: matchName(spelling, spellingOf(text)) ?? Infinity }))
      .reduce((a, b) => (b.score < a.score ? b : a));
    if (best.score !== SAME && (best.score !== BEGINS || spelling.telling.length < FEWEST)) return [];
    const isOwn = best.text === fr || best.text === en;
    return [{ kind: 'sector', id, sector, score: best.score, ...(isOwn ? {} : { heard: best.text }) }];
  });
}
