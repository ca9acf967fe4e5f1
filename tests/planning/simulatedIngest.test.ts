import { describe, expect, it } from 'vitest';
import { parseDataFolder } from '../../src/ingest/parseDataFolder.ts';
import { aSimulation } from './aSimulation.ts';

/** Simulates tens of thousands of calls, on machines that do other things too. */
const SLOW = { timeout: 60_000 };

const NOW = '2026-11-21T12:00:00Z';

function ingested(files: ReadonlyMap<string, string>, now: string) {
  const encoder = new TextEncoder();
  const bytes = new Map([...files].map(([file, text]) => [file, encoder.encode(text)]));
  return parseDataFolder(bytes, { now, hashes: new Map() });
}

describe('a simulated folder, read by the ingest', SLOW, () => {
  const simulation = aSimulation({ sequences: 48 });
  const folder = ingested(simulation.files, NOW);

  it('has no error, and no warning but the incomplete sequences that were planted', () => {
    expect(folder.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    const warnings = new Set(folder.issues.map(({ code }) => code));
    expect([...warnings]).toEqual(['sequence-incomplete']);
    expect(folder.issues.length).toBeLessThan(60);
  });

  it('has as many sequences as the truth says', () => {
    const calls = folder.campaigns.filter((campaign) => campaign.kind === 'calls');
    expect(calls.map(({ sequences, excluded }) => sequences.length + excluded.length)).toEqual(
      simulation.truth.campaigns.map(({ sequences }) => sequences),
    );
    const strikes = simulation.truth.campaigns.map(({ strike }) => strike?.excluded.length ?? 0);
    expect(calls.map(({ excluded }) => excluded.length)).toEqual(strikes);
  });

  it('has its figures, its erratum, its reply and its announcement', () => {
    const figures = folder.campaigns.flatMap((campaign) => (campaign.kind === 'published' ? campaign.figures : []));
    expect(figures).toHaveLength(8);
    expect([folder.errata.length, folder.replies.length, folder.announcements.length]).toEqual([1, 1, 1]);
  });

  it('is refused by a clock that stands before its calls', () => {
    const codes = ingested(aSimulation({ campaigns: 1, sequences: 8 }).files, '2026-05-20T12:00:00Z').issues;
    expect(codes.map(({ code }) => code)).toContain('in-future');
  });
});
