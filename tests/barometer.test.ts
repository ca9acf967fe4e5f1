import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeBarometer } from '../src/barometer.ts';
import type { DataFolder } from '../src/domain/barometer.ts';
import { campaignIdSchema, organisationIdSchema } from '../src/domain/ids.ts';
import { OWN_INDICATOR_IDS } from '../src/domain/ownIndicators.ts';
import { anOrganisation } from './compare/anOrganisation.ts';
import { callsCampaign, figure, publishedCampaign, reached, sequences, unreached } from './indicators/aCampaign.ts';

const NOW = { now: '2026-11-21T12:00:00Z' };
const organisations = ['caf', 'cpam', 'pe'].map((id) => anOrganisation(id));

function folder(rest: Partial<DataFolder> = {}): DataFolder {
  return {
    sectors: [],
    organisations,
    scenarios: [],
    indicators: [],
    campaigns: [],
    announcements: [],
    errata: [],
    replies: [],
    issues: [],
    ...rest,
  };
}

const calls = callsCampaign(
  ['pe', 'caf', 'cpam'].flatMap((id, i) => [
    ...sequences(id, 60 + 20 * i, reached(), { scenario: 'b' }),
    ...sequences(id, 10 * i, reached(), { scenario: 'a' }),
    ...sequences(id, 60, unreached, { scenario: 'a' }),
  ]),
  { id: 'z-appels', fieldwork: { from: '2025-01-01', to: '2025-01-31' } },
);
const print = publishedCampaign([figure('caf', 'pickup', { n: 408, k: 189 })], {
  id: 'a-publiee',
  fieldwork: { from: '2026-01-01', to: '2026-01-31' },
});

describe('composeBarometer', () => {
  it('puts campaigns in the order of their fieldwork, rows in the order of ids', () => {
    const barometer = composeBarometer(folder({ campaigns: [print, calls] }), NOW);
    expect(barometer.campaigns.map(({ id }) => id)).toEqual(['z-appels', 'a-publiee']);
    const keys = barometer.results.map(
      ({ campaign, organisation, indicator }) => `${campaign} ${organisation} ${indicator}`,
    );
    expect(keys).toEqual([...keys].sort());
    expect(keys[0]).toBe('a-publiee caf pickup');
    expect(keys).toHaveLength(1 + 3 * OWN_INDICATOR_IDS.length);
    const parts = barometer.breakdowns.map(
      ({ organisation, indicator, cut }) => `${organisation} ${indicator} ${cut?.dimension} ${cut?.category}`,
    );
    expect(parts).toEqual([...parts].sort());
    // Two questions and one weekday of three organisations; consistency has no parts.
    expect(parts).toHaveLength(3 * 3 * (OWN_INDICATOR_IDS.length - 1));
  });

  it('holds our indicators, then the declared ones, with rankings and trends', () => {
    const declared = {
      id: 'x',
      nameFr: 'X',
      unit: 'count',
      better: 'none',
      definitionFr: 'x',
      base: 'x',
      aboutAnswer: false,
    };
    const barometer = composeBarometer(
      folder({ campaigns: [calls, print], indicators: [declared as DataFolder['indicators'][number]] }),
      NOW,
    );
    expect(barometer.indicators.map(({ id }) => id)).toEqual([...OWN_INDICATOR_IDS, 'x']);
    const pickup = barometer.rankings.find(
      ({ campaign, indicator }) => campaign === 'z-appels' && indicator === 'pickup',
    );
    expect(pickup?.ranked.map(({ organisation, rank }) => [organisation, rank])).toEqual([
      ['cpam', 1],
      ['caf', 2],
      ['pe', 3],
    ]);
    const caf = barometer.trends.find(
      ({ organisation, indicator }) => organisation === 'caf' && indicator === 'pickup',
    );
    expect(caf?.segments.map(({ points }) => points.length)).toEqual([1, 1]);
  });

  it('is plain data: nothing is lost by JSON', () => {
    const barometer = composeBarometer(folder({ campaigns: [calls, print] }), NOW);
    expect(JSON.parse(JSON.stringify(barometer))).toEqual(barometer);
  });

  it('does not depend on the order of what it is given', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...calls.sequences], { minLength: calls.sequences.length }), (shuffled) => {
        const turned = composeBarometer(
          folder({
            campaigns: [{ ...calls, sequences: shuffled }, print],
            organisations: [...organisations].reverse(),
          }),
          NOW,
        );
        const straight = composeBarometer(folder({ campaigns: [print, calls] }), NOW);
        for (const part of ['results', 'breakdowns', 'rankings', 'trends'] as const) {
          expect(turned[part]).toEqual(straight[part]);
        }
      }),
      { seed: 7, numRuns: 10 },
    );
  });

  describe('under embargo', () => {
    const caf = organisationIdSchema.parse('caf');
    const secret = { ...calls, publishAt: '2026-11-22T09:30:00+01:00' };
    const kept = { campaign: campaignIdSchema.parse('a-publiee'), organisation: caf };
    const held = { campaign: campaignIdSchema.parse('z-appels'), organisation: caf };
    const erratum = { id: 'e1', date: '2026-11-01', reason: 'r' };
    const reply = { received: '2026-11-01', published: '2026-11-02', text: 't' };
    const warning = { code: 'file-missing', severity: 'warning', params: {} } as const;
    const given = folder({
      campaigns: [secret, print],
      errata: [
        { ...erratum, ...held },
        { ...erratum, ...kept, id: 'e2' },
      ],
      replies: [
        { ...reply, ...held },
        { ...reply, ...kept },
      ],
      issues: [
        { ...warning, file: 'campaigns/z-appels/attempts.csv', received: 'secret' },
        { ...warning, file: 'replies/caf/z-appels.md' },
        { ...warning, file: 'errata.csv', params: { campaign: 'z-appels' } },
        { ...warning, file: 'campaigns/a-publiee/published.csv' },
        { ...warning, file: 'organisations.csv' },
      ],
    });

    it('leaves out the campaign and all that speaks of it', () => {
      const barometer = composeBarometer(given, NOW);
      expect(barometer.campaigns.map(({ id }) => id)).toEqual(['a-publiee']);
      expect(JSON.stringify(barometer)).not.toContain('z-appels');
      expect([barometer.errata.length, barometer.replies.length, barometer.warnings.length]).toEqual([1, 1, 2]);
    });

    it('opens at the instant itself, whatever the offsets', () => {
      const at = (now: string) => composeBarometer(given, { now }).campaigns.length;
      expect([at('2026-11-22T08:29:59Z'), at('2026-11-22T08:30:00Z')]).toEqual([1, 2]);
    });

    it('stays closed at an instant that does not parse, and refuses a clock that does not', () => {
      const unclear = folder({ campaigns: [{ ...calls, publishAt: 'demain' }] });
      expect(composeBarometer(unclear, NOW).campaigns).toEqual([]);
      expect(() => composeBarometer(given, { now: 'demain' })).toThrow(RangeError);
    });
  });

  it('refuses a folder with errors, naming them, and carries warnings along', () => {
    const issue = { code: 'file-missing', file: 'sectors.csv', params: {} } as const;
    expect(() => composeBarometer(folder({ issues: [{ ...issue, severity: 'error' }] }), NOW)).toThrow(/file-missing/);
    expect(composeBarometer(folder({ issues: [{ ...issue, severity: 'warning' }] }), NOW).warnings).toHaveLength(1);
  });

  it('is fictional where every campaign is simulated, or where there is none and every organisation is fictional', () => {
    const simulated = { ...calls, simulated: true };
    const invented = organisations.map((one) => ({ ...one, fictional: true }));
    const isFictional = (rest: Partial<DataFolder>) => composeBarometer(folder(rest), NOW).fictional;
    expect(isFictional({ campaigns: [simulated] })).toBe(true);
    expect(isFictional({ campaigns: [simulated, print] })).toBe(false);
    expect(isFictional({ organisations: invented })).toBe(true);
    expect(isFictional({})).toBe(false);
    expect(isFictional({ organisations: [] })).toBe(false);
  });
});
