import { describe, expect, it } from 'vitest';
import type { CallsCampaign } from '../../src/domain/campaign.ts';
import { mulberry32 } from '../../src/stats/mulberry32.ts';
import { shuffle } from '../../src/stats/shuffle.ts';
import { CAMPAIGN, parse, told } from './sampleFolder.ts';
import { FIRST_DAYS, inSettings } from './faults/surveyFault.ts';
import { type Dial, DIALS, PLAN, SURVEY, unanswered, withDials, withoutCalls } from './surveyFolder.ts';

function campaignOf(changes: Readonly<Record<string, string>>): CallsCampaign {
  const [campaign] = parse(SURVEY, changes).campaigns;
  if (campaign?.kind !== 'calls') throw new Error('not a campaign of calls');
  return campaign;
}

describe('a survey', () => {
  it('without a fault gives no finding, with its plan or without', () => {
    expect(told(parse(SURVEY))).toEqual([]);
    expect(told(parse(SURVEY, { [`${CAMPAIGN}/plan.csv`]: PLAN }))).toEqual([]);
  });

  it('gives the same findings in any order of rows', () => {
    const faulty = (dial: Dial): Dial | undefined => {
      if (dial.organisation === 'caf-69' && dial.caller === 'E06') return undefined;
      const late = dial.organisation === 'rail' && dial.attempt === 1 && dial.day < '2026-01-08';
      if (late) return undefined;
      return dial.caller === 'E02' && dial.talk !== ''
        ? { ...dial, talk: 60, wait: dial.wait - (dial.wait % 5) }
        : dial;
    };
    const findings = (text: string): readonly string[] =>
      parse(SURVEY, { [`${CAMPAIGN}/attempts.csv`]: text })
        .issues.filter(({ severity }) => severity === 'warning')
        .map(({ code, column, params }) => JSON.stringify([code, column, { ...params, rows: 0, other: 0, last: 0 }]))
        .sort();
    const written = withDials(faulty)[`${CAMPAIGN}/attempts.csv`] ?? '';
    const [header = '', ...rows] = written.trimEnd().split('\n');
    const other = [header, ...shuffle(rows, mulberry32(5)), ''].join('\n');
    expect(other).not.toBe(written);
    expect(new Set(findings(written).map((one) => one.split('"')[1])).size).toBeGreaterThan(2);
    expect(findings(other)).toEqual(findings(written));
  });

  it('says what the finding is about: which organisation, which counts', () => {
    const { issues } = parse(
      SURVEY,
      withDials((dial) => (dial.organisation === 'caf-69' && dial.caller === 'E06' ? undefined : dial)),
    );
    expect(issues).toMatchObject([
      {
        severity: 'warning',
        params: {
          organisation: 'Caf du Rhône (caf-69)',
          dimension: 'caller',
          counts: ['E01 (30)', 'E02 (30)', 'E03 (30)', 'E04 (30)', 'E05 (30)', 'E06 (0)'],
        },
      },
    ]);
  });

  it('carries the departures from its plan, which its pages tell', () => {
    expect(campaignOf({}).balance).toEqual({
      organisations: ['caf-69', 'cpam-57', 'rail'],
      dimensions: ['caller', 'scenario', 'slot'],
      slots: 'plan',
      departures: [],
    });
    expect(campaignOf(inSettings({ slots: undefined }) as Record<string, string>).balance?.slots).toBe('campaign');
    const unnoted = campaignOf(withDials((dial) => ({ ...dial, caller: '' })));
    expect(unnoted.balance?.dimensions).toEqual(['scenario', 'slot']);
    const never = withDials((dial) => (dial.organisation === 'caf-69' && dial.caller === 'E06' ? undefined : dial));
    expect(campaignOf(never).balance?.departures).toEqual([{ organisation: 'caf-69', dimension: 'caller' }]);
    const evenings = withoutCalls(
      (call) => call.organisation === 'caf-69' && call.time >= '14' && call.day < (FIRST_DAYS[5] ?? ''),
    );
    const [departure] = campaignOf(evenings).balance?.departures ?? [];
    expect(departure).toMatchObject({ organisation: 'caf-69', dimension: 'slot' });
    expect(departure?.ratio).toBeGreaterThan(1.5);
  });

  it('names the days of an outage, and how many were answered', () => {
    const down = ['2026-01-08', '2026-01-09'];
    const { issues } = parse(
      SURVEY,
      withDials((dial) => (dial.organisation === 'rail' && down.includes(dial.day) ? unanswered(dial) : dial)),
    );
    const drift = issues.filter(({ code }) => code === 'days-differ');
    expect(drift).toMatchObject([
      { params: { organisations: ['Le Rail (rail)'], from: down[0], to: down[1], k: 0, n: 36, rest: 144 } },
    ]);
  });

  it('keeps second judgements of the calls that count, in their own order', () => {
    const [one, two, excluded] = DIALS.filter(({ talk, attempt }) => talk !== '' && attempt === 1);
    const campaign = campaignOf({
      [`${CAMPAIGN}/second_codings.csv`]: `sequence,coder,answer\n${two?.sequence},J2,${two?.answer}\n${excluded?.sequence},J2,wrong\n${one?.sequence},J3,${one?.answer}\n${one?.sequence},J2,${one?.answer}\n`,
      [`${CAMPAIGN}/exclusions.csv`]: `sequence,reason\n${excluded?.sequence},strike\n`,
    });
    expect(campaign.secondCodings).toEqual([
      { sequence: one?.sequence, coder: 'J2', answer: one?.answer },
      { sequence: one?.sequence, coder: 'J3', answer: one?.answer },
      { sequence: two?.sequence, coder: 'J2', answer: two?.answer },
    ]);
    expect(campaignOf({}).secondCodings).toBeUndefined();
  });

  it('tells that waits are estimates only where the whole campaign rounds them', () => {
    const rounded = (who: (dial: Dial) => boolean): boolean | undefined =>
      campaignOf(
        withDials((dial) => (dial.talk !== '' && who(dial) ? { ...dial, wait: Math.ceil(dial.wait / 10) * 10 } : dial)),
      ).waitsAreEstimates;
    expect(rounded(() => true)).toBe(true);
    expect(rounded(({ caller }) => caller === 'E01')).toBeUndefined();
    expect(rounded(() => false)).toBeUndefined();
  });
});
