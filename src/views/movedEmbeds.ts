import type { EmbedAddress } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Organisation } from '../domain/organisation.ts';
import { embedKey, embedsOf, type Embed } from './embedsOf.ts';

/** An address that leads to another: its organisation was renamed, or became part of another. */
export interface MovedEmbed {
  readonly from: EmbedAddress;
  readonly to: Embed;
}

/**
 * The embeds of every successor under the names of its predecessors, as far as those have none of their own: figures of a
 * former name stay under it, and what was published under a name that the data no longer use leads on.
 */
export function movedEmbeds(barometer: Barometer): readonly MovedEmbed[] {
  const embeds = embedsOf(barometer);
  const taken = new Set(embeds.map(({ of }) => embedKey(of)));
  const bySubject = Map.groupBy(embeds, ({ of }) => of.subject);
  return barometer.organisations.flatMap((organisation) => {
    const last = lastOf(barometer, organisation);
    if (last === organisation.id) return [];
    return (bySubject.get(last) ?? [])
      .filter(({ of }) => of.chart !== 'ranking')
      .map((to) => ({ from: { ...to.of, subject: organisation.id }, to }))
      .filter(({ from }) => !taken.has(embedKey(from)));
  });
}

/** The end of a chain of names; a circle ends where it began. */
function lastOf(barometer: Barometer, { id, successor }: Organisation): OrganisationId {
  const seen = new Set([id]);
  let last = id;
  let next = successor;
  while (next !== undefined && !seen.has(next)) {
    seen.add(next);
    last = next;
    next = barometer.organisations.find((one) => one.id === last)?.successor;
  }
  return last;
}
