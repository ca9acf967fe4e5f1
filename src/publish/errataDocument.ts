import type { Barometer } from '../domain/barometer.ts';
import { erratumReach } from '../domain/erratumReach.ts';
import { composeDocument, type Document } from './composeDocument.ts';
import type { Edition } from './edition.ts';
import { erratumEntries, wholeConcern, type ErratumEntry } from './provenance.ts';

/** An erratum with what else it changed; the provenance of other documents gives it as it was written. */
export interface WholeErratumEntry extends ErratumEntry {
  /** Shares from 0 to 1, unrounded, where the counts in `before` and `after` give the published rate. */
  readonly before_rate?: number | undefined;
  readonly after_rate?: number | undefined;
  /** Ids of the indicators computed from the corrected one. */
  readonly also_concerned: readonly string[];
}

export interface ErrataBody {
  readonly errata: readonly WholeErratumEntry[];
}

/** `errata.json`: published figures that were wrong, newest first. */
export function errataDocument(edition: Edition): Document<ErrataBody> {
  const { barometer } = edition;
  const errata = erratumEntries(barometer.errata).map((entry) => ({ ...entry, ...reachOf(barometer, entry.id) }));
  return composeDocument(edition, wholeConcern(edition), { errata });
}

function reachOf(
  barometer: Barometer,
  id: string,
): Pick<WholeErratumEntry, 'before_rate' | 'after_rate' | 'also_concerned'> {
  const erratum = barometer.errata.find((one) => one.id === id);
  if (!erratum) return { also_concerned: [] };
  const { rates, alsoConcerned } = erratumReach(barometer, erratum);
  return {
    before_rate: rates?.before,
    after_rate: rates?.after,
    also_concerned: alsoConcerned.map((one) => one.id),
  };
}
