import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { statusOf, type Result } from '../../src/domain/result.ts';
import { computeCallsResults } from '../../src/indicators/computeCallsResults.ts';
import { computePublishedResults } from '../../src/indicators/computePublishedResults.ts';
import { readDataFolder } from '../../src/ingest/readDataFolder.ts';

const PLACE = path.join(import.meta.dirname, '../fixtures/tiny');

interface Expected {
  readonly campaign: string;
  readonly organisation: string;
  readonly indicator: string;
  readonly status: string;
  readonly reason?: string;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly value?: number;
  readonly qualifier?: string;
  readonly low?: number;
  readonly high?: number;
}

const expected = (JSON.parse(readFileSync(path.join(PLACE, 'expected.json'), 'utf8')) as { results: Expected[] })
  .results;
const folder = readDataFolder(PLACE, { now: '2026-11-21T12:00:00Z' });
const results: readonly Result[] = folder.campaigns.flatMap((campaign) =>
  campaign.kind === 'calls'
    ? computeCallsResults(campaign).results
    : computePublishedResults(campaign, folder.indicators),
);

/** A result in the words of `expected.json`, interval to 6 decimals. */
function told(result: Result): Record<string, unknown> {
  const interval = 'interval' in result ? result.interval : 'low' in result ? result : undefined;
  const numerator = 'numerator' in result ? result.numerator : undefined;
  const rounded = (value: number | undefined) => (value === undefined ? undefined : Math.round(value * 1e6) / 1e6);
  return {
    ...result,
    status: statusOf(result),
    // One recurring decimal among the levels: the others are whole seconds.
    ...(result.kind === 'level' && { value: rounded(result.value) }),
    numerator: typeof numerator === 'object' ? numerator.min : numerator,
    low: rounded(interval?.low),
    high: rounded(interval?.high),
  };
}

describe('the tiny folder, counted by hand', () => {
  it('is read without an error', () => {
    expect(folder.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('has a result for each expected one, and no other', () => {
    const keys = (all: readonly { campaign: string; organisation: string; indicator: string }[]) =>
      all.map(({ campaign, organisation, indicator }) => `${campaign} ${organisation} ${indicator}`).sort();
    expect(keys(results)).toEqual(keys(expected));
  });

  it.each(expected.map((each) => [`${each.organisation} ${each.indicator}`, each] as const))('%s', (_, each) => {
    const found = results.find(
      ({ campaign, organisation, indicator }) =>
        campaign === each.campaign && organisation === each.organisation && indicator === each.indicator,
    );
    expect(found && told(found)).toMatchObject({ ...each });
  });
});
