import { fileURLToPath } from 'node:url';
import { composeBarometer } from '../../src/barometer.ts';
import type { Barometer } from '../../src/domain/barometer.ts';
import type { CallsCampaign } from '../../src/domain/campaign.ts';
import { readDataFolder } from '../../src/ingest/readDataFolder.ts';

const now = '2026-11-03T08:00:00Z';

/** The folder that was counted by hand, and its campaign of calls. It is fictional. */
export function tinyFolder(): { readonly barometer: Barometer; readonly calls: CallsCampaign } {
  const folder = fileURLToPath(new URL('../fixtures/tiny/', import.meta.url));
  const barometer = composeBarometer(readDataFolder(folder, { now }), { now });
  const calls = barometer.campaigns.find((one) => one.kind === 'calls');
  if (calls?.kind !== 'calls') throw new Error('the fixture has no calls');
  return { barometer, calls };
}
