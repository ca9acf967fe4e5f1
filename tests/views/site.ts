import { composeBarometer } from '../../src/barometer.ts';
import type { Barometer } from '../../src/domain/barometer.ts';
import type { Site } from '../../src/domain/site.ts';
import { readDataFolder } from '../../src/ingest/readDataFolder.ts';

const now = '2026-11-21T10:00:00Z';

/** A site under a base path, as `BASE_PATH=/sub/` gives it. */
export const site: Site = { config: { name: 'Décroché' }, base: '/sub/', locale: 'fr', now };

/** The same in English. */
export const english: Site = { ...site, locale: 'en' };

export const real: Barometer = composeBarometer(readDataFolder('data', { now }), { now });
export const tiny: Barometer = composeBarometer(readDataFolder('tests/fixtures/tiny', { now }), { now });
/** Nothing published yet. */
export const empty: Barometer = {
  ...tiny,
  campaigns: [],
  results: [],
  breakdowns: [],
  quality: [],
  waits: [],
  rankings: [],
  peerFunnels: [],
  trends: [],
  bestTimes: [],
  profileComparisons: [],
  profileEffects: [],
  notableChanges: [],
  beside: [],
  errata: [],
  replies: [],
};

/** Every string of a view, wherever it stands. */
export function textsOf(view: unknown): readonly string[] {
  if (typeof view === 'string') return [view];
  if (view === null || typeof view !== 'object') return [];
  return Object.values(view).flatMap(textsOf);
}
