import { composeBarometer } from '../../src/barometer.ts';
import type { Barometer, DataFolder } from '../../src/domain/barometer.ts';
import { parseDataFolder } from '../../src/ingest/parseDataFolder.ts';
import { aSimulation } from '../planning/aSimulation.ts';
import { site } from './site.ts';

/** Six fictional organisations, called in three campaigns: enough for ranks and trends, and quick. */
export function simulatedFolder(): DataFolder {
  const { files } = aSimulation({ organisations: 6, campaigns: 3, sequences: 130 });
  const encoder = new TextEncoder();
  const bytes = new Map([...files].map(([file, text]) => [file, encoder.encode(text)]));
  return parseDataFolder(bytes, { now: site.now, hashes: new Map() });
}

/** That folder as a barometer, its newest campaigns left out where `campaigns` says how many there are. */
export function simulated(folder: DataFolder, campaigns?: number): Barometer {
  const calls = folder.campaigns
    .filter(({ kind }) => kind === 'calls')
    .sort((a, b) => (a.fieldwork.from < b.fieldwork.from ? -1 : 1));
  const kept = new Set(calls.slice(0, campaigns).map(({ id }) => id));
  const isKept = ({ campaign }: { readonly campaign: (typeof calls)[number]['id'] }) => kept.has(campaign);
  return composeBarometer(
    {
      ...folder,
      campaigns: folder.campaigns.filter(({ id, kind }) => kind === 'published' || kept.has(id)),
      errata: folder.errata.filter(isKept),
      replies: folder.replies.filter(isKept),
    },
    { now: site.now },
  );
}
