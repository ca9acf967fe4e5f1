import type { Barometer } from '../domain/barometer.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import type { OrganisationId } from '../domain/ids.ts';
import { isListed } from '../domain/isListed.ts';
import { lookup } from './lookup.ts';
import { rankedCampaign, rankedSectors } from './rankingIndex.ts';

/** Sets larger than this have too many pairs for a page each; a reader chooses among them with a script, or by organisation. */
const MOST_MEMBERS = 12;

/** Two organisations that stand in one ranking of whether anyone picks up, and have a page side by side. */
export interface ReadyPair {
  readonly a: OrganisationId;
  readonly b: OrganisationId;
}

/** The pairs of each sector, and of the whole campaign where it is small. `a` comes before `b`. */
export function readyPairs(barometer: Barometer): readonly ReadyPair[] {
  const { ranking, organisation } = lookup(barometer);
  const found = new Map<string, ReadyPair>();
  for (const sector of [undefined, ...rankedSectors(barometer)]) {
    const campaign = rankedCampaign(barometer, sector);
    const shown = campaign && ranking(campaign.id, 'pickup', sector);
    const members = [...(shown?.ranked ?? []), ...(shown?.unranked ?? [])]
      .map((e) => e.organisation)
      .filter((id) => isListed(organisation(id)))
      .sort(codeUnitOrder);
    if (members.length > MOST_MEMBERS) continue;
    members.forEach((a, at) => {
      for (const b of members.slice(at + 1)) found.set(`${a}~${b}`, { a, b });
    });
  }
  return [...found.values()];
}
