import { describe, expect, it } from 'vitest';
import { askedQuestions } from '../../src/domain/askedQuestions.ts';
import { callTally } from '../../src/domain/callTally.ts';
import { countIncomplete } from '../../src/domain/countIncomplete.ts';
import type { CallsCampaign } from '../../src/domain/campaign.ts';
import { tiny } from '../views/site.ts';

const campaign = tiny.campaigns.find((c): c is CallsCampaign => c.kind === 'calls');
if (!campaign) throw new Error('the tiny folder has no campaign of calls');
const { sequences, maxAttempts } = campaign;
const tallyOf = (id: string) => {
  const found = tiny.organisations.find((o) => o.id === id);
  if (!found) throw new Error(`no ${id}`);
  return callTally(sequences, found.id, { maxAttempts });
};

describe('callTally', () => {
  it('counts what was counted by hand: a12 after a failure of our line is reached at its first attempt', () => {
    expect(tallyOf('eaux-de-la-tour-grise')).toMatchObject({
      calls: 32,
      reachedAt: [12, 8],
      reached: 20,
      unreached: 12,
      censored: 0,
      acceptable: 10,
    });
  });

  it('sets apart calls that stopped too early, and leaves out those without a valid attempt', () => {
    expect(tallyOf('fibre-de-l-anse')).toMatchObject({ calls: 5, censored: 2 });
    expect(tallyOf('regie-des-eaux-de-petit-val')).toMatchObject({ calls: 8, reachedAt: [2, 1], unreached: 5 });
  });

  it('leaves no call out and judges each answered one once, over all questions and in each', () => {
    for (const { id } of tiny.organisations) {
      const whole = callTally(sequences, id, { maxAttempts });
      expect(whole.reached + whole.unreached + whole.censored).toBe(whole.calls);
      expect(Object.values(whole.answers).reduce((sum, n) => sum + n, 0)).toBe(whole.reached);
      expect(whole.acceptable).toBe(whole.answers.complete + whole.answers.acceptable);
      const parts = tiny.scenarios.map((s) => callTally(sequences, id, { maxAttempts, scenario: s.id }));
      expect(parts.reduce((sum, part) => sum + part.calls, 0)).toBe(whole.calls);
    }
  });
});

describe('countIncomplete', () => {
  it('agrees with the tallies, organisation by organisation', () => {
    const tallies = tiny.organisations.map((o) => callTally(sequences, o.id, { maxAttempts }));
    const sum = (of: 'calls' | 'censored') => tallies.reduce((total, tally) => total + tally[of], 0);
    expect(countIncomplete(sequences)).toEqual({ calls: sum('calls'), incomplete: sum('censored') });
    expect(countIncomplete(sequences)).toEqual({ calls: 49, incomplete: 2 });
  });
});

describe('askedQuestions', () => {
  it('finds the questions of calls where campaign.json leaves their versions out', () => {
    const declared = askedQuestions(campaign, tiny.scenarios);
    expect(declared.length).toBeGreaterThan(1);
    expect(askedQuestions({ ...campaign, scenarioVersions: {} }, tiny.scenarios)).toEqual(declared);
  });
});
