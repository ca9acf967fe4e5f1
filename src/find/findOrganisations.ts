import type { FinderIndex, IndexedOrganisation } from './FinderIndex.ts';
import { matchName } from './matchName.ts';
import { type Spelling, spellingOf } from './Spelling.ts';
import type { OrganisationSuggestion, Scored } from './Suggestion.ts';

interface Known {
  readonly organisation: IndexedOrganisation;
  readonly names: readonly { readonly text: string; readonly spelling: Spelling }[];
}

const spelt = new WeakMap<FinderIndex, readonly Known[]>();

/** Organisations that answer what was typed by one of their names, the closest first. */
export function findOrganisations(index: FinderIndex, typed: Spelling): readonly Scored<OrganisationSuggestion>[] {
  return knownOf(index)
    .flatMap(({ organisation, names }) => {
      const best = names
        .map(({ text, spelling }) => ({ text, score: matchName(typed, spelling) ?? Infinity }))
        .reduce((a, b) => (b.score < a.score ? b : a));
      return best.score < Infinity ? [suggestionOf(organisation, best)] : [];
    })
    .sort((a, b) => a.score - b.score);
}

function suggestionOf(
  [id, name, , sector, , successor]: IndexedOrganisation,
  { text, score }: { text: string; score: number },
): Scored<OrganisationSuggestion> {
  return {
    kind: 'organisation',
    id,
    name,
    sector,
    score,
    ...(text === name ? {} : { heard: text }),
    ...(successor === '' ? {} : { successor }),
  };
}

function knownOf(index: FinderIndex): readonly Known[] {
  const ready = spelt.get(index);
  if (ready) return ready;
  const made = index.organisations.map((organisation) => ({
    organisation,
    names: [organisation[1], ...organisation[2]].map((text) => ({ text, spelling: spellingOf(text) })),
  }));
  spelt.set(index, made);
  return made;
}
