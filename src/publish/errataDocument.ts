import { composeDocument, type Document } from './composeDocument.ts';
import type { Edition } from './edition.ts';
import { erratumEntries, wholeConcern, type ErratumEntry } from './provenance.ts';

export interface ErrataBody {
  readonly errata: readonly ErratumEntry[];
}

/** `errata.json`: published figures that were wrong, newest first. */
export function errataDocument(edition: Edition): Document<ErrataBody> {
  return composeDocument(edition, wholeConcern(edition), { errata: erratumEntries(edition.barometer.errata) });
}
