import type { Barometer } from '../domain/barometer.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { OwnIndicatorId } from '../domain/ownIndicators.ts';
import { listedOrganisations } from './latest.ts';
import { lookup } from './lookup.ts';

/** Whose difference has a test: does anyone answer, does it help, how soon. */
export const ASKED: readonly OwnIndicatorId[] = ['pickup', 'acceptable', 'resolved', 'within_300'];

const known = new WeakMap<Barometer, ReadonlySet<OrganisationId>>();

/** Organisations of which a test says anything, in the order of names: ranked somewhere, or with two campaigns on one line. */
export function askedOrganisations(barometer: Barometer): ReadonlySet<OrganisationId> {
  const ready = known.get(barometer);
  if (ready) return ready;
  const { trend } = lookup(barometer);
  const ranked = new Set(
    barometer.rankings
      .filter(({ indicator }) => ASKED.some((id) => id === indicator))
      .flatMap((ranking) => ranking.ranked.map(({ organisation }) => organisation)),
  );
  const changes = (id: OrganisationId) =>
    ASKED.some((one) => trend(id, one)?.segments.some(({ verdict }) => verdict.kind !== 'untestable'));
  const made = new Set(listedOrganisations(barometer).flatMap(({ id }) => (ranked.has(id) || changes(id) ? [id] : [])));
  known.set(barometer, made);
  return made;
}
