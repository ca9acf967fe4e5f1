import { describe, expect, it } from 'vitest';
import type { CallsCampaign } from '../../src/domain/campaign.ts';
import { publishedCalls } from '../../src/domain/publishedCalls.ts';
import type { Result } from '../../src/domain/result.ts';
import type { Sequence } from '../../src/domain/sequence.ts';
import { computeCallsResults } from '../../src/indicators/computeCallsResults.ts';
import { waitCurves } from '../../src/indicators/waitCurves.ts';
import { call, callsCampaign, type Dial } from '../indicators/aCampaign.ts';

const PLACES = [
  [
    's7',
    'matin',
    'E03',
    [
      ['busy', 4],
      ['human_ok', 61],
    ],
  ],
  ['s2', 'midi', 'E01', [['human_ok', 30, { transfers: 1 }]]],
  [
    's9',
    'matin',
    'E01',
    [
      ['no_answer', 46],
      ['voicemail', 20],
      ['no_answer', 45],
    ],
  ],
  ['s1', 'matin', 'E01', [['tech_failure_ours', 3]]],
] as const satisfies readonly (readonly [string, string, string, readonly Dial[]])[];

const slots: CallsCampaign['slots'] = [
  { id: 'midi', weekdays: [1, 2, 3, 4, 5], from: '12:00', to: '14:00' },
  { id: 'matin', weekdays: [1, 2, 3, 4, 5], from: '08:00', to: '12:00' },
];

const made = PLACES.map(([id, slot, caller, dials]) => call(dials, { id, slot, caller, profile: 'senior' }));

const campaignOf = (sequences: readonly Sequence[], excluded: CallsCampaign['excluded'] = []): CallsCampaign => ({
  ...callsCampaign(sequences, { slots }),
  excluded,
});

const campaign = campaignOf(made);
const shown = publishedCalls(campaign, []);

describe('publishedCalls', () => {
  it('numbers calls in the order of what is shown: day, slot of the campaign, outcome', () => {
    expect(shown.map(({ number, slot, outcome }) => [number, slot, outcome])).toEqual([
      [1, 'midi', 'reached'],
      [2, 'matin', 'reached'],
      [3, 'matin', 'unreached'],
      [4, 'matin', 'ineligible'],
    ]);
  });

  it('rounds waits up to the steps of the curve, and keeps what is whole', () => {
    expect(shown.map(({ dials }) => dials.map(({ waitSeconds }) => waitSeconds))).toEqual([
      [30],
      [15, 75],
      [60, 30, 45],
      [15],
    ]);
  });

  it('says of a dial its day, weekday, slot and transfers', () => {
    expect(shown[0]?.dials[0]).toEqual({
      attempt: 1,
      day: '2026-03-02',
      weekday: 1,
      slot: 'matin',
      disposition: 'human_ok',
      waitSeconds: 30,
      transfers: 1,
    });
  });

  it('names callers by how many calls they made in this campaign', () => {
    expect(shown.map(({ callerGroup }) => callerGroup)).toEqual(['G1', 'G2', 'G1', 'G1']);
    const unknown = campaignOf(PLACES.map(([id, slot, , dials]) => call(dials, { id, slot })));
    expect(publishedCalls(unknown, []).every((one) => !('callerGroup' in one))).toBe(true);
  });

  it('says the same whatever callers are called, calls are called, and rows came first', () => {
    const renamed = made
      .map((one) => ({ ...one, id: `x${one.id}`, caller: one.caller === 'E01' ? 'E90' : 'E05' }))
      .reverse();
    expect(publishedCalls(campaignOf(renamed), [])).toEqual(shown);
  });

  it('says the same whatever the minute in the slot and the second on the phone', () => {
    const later = made.map((one) => ({
      ...one,
      attempts: one.attempts.map((dial) => ({
        ...dial,
        startedAt: { ...dial.startedAt, local: '2026-03-02T11:47:12' },
        timeToExitSeconds: Math.ceil(dial.timeToExitSeconds / 15) * 15 - 1,
        courtesy: 2,
        number: '01 02 03 04 05',
      })),
    }));
    expect(publishedCalls(campaignOf(later), [])).toEqual(shown);
  });

  it('keeps a call set aside, with its reason and without its note', () => {
    const [first, ...rest] = made;
    if (!first) throw new Error('no call');
    const aside = publishedCalls(campaignOf(rest, [{ sequence: first, reason: 'strike', note: 'mot privé' }]), []);
    expect(aside).toHaveLength(4);
    expect(aside.filter(({ excluded }) => excluded === 'strike').map(({ dials }) => dials.length)).toEqual([2]);
    expect(JSON.stringify(aside)).not.toContain('privé');
  });

  it('shows no answer where coders disagree', () => {
    const refused = { kind: 'not_measured', reason: 'coders_disagree', campaign: campaign.id, organisation: 'caf' };
    const withheld = publishedCalls(campaign, [refused as Result]);
    expect(withheld.some((one) => 'answer' in one || 'redirectedWeb' in one)).toBe(false);
    expect(withheld.map(({ outcome }) => outcome)).toEqual(shown.map(({ outcome }) => outcome));
    const elsewhere = { ...refused, organisation: 'cpam' };
    expect(publishedCalls(campaign, [elsewhere as Result])).toEqual(shown);
  });

  it('leaves the curve of waits as it is: whoever draws it from these waits finds it again', () => {
    const calls = Array.from({ length: 60 }, (_, i) =>
      call([i % 3 === 0 ? ['busy', 2 + i] : ['human_ok', 7 * i + 1]], { id: `c${i}` }),
    );
    const exact = campaignOf(calls);
    const waits = new Map(publishedCalls(exact, []).map(({ dials }, i) => [i, dials[0]]));
    const rounded = campaignOf(
      calls.map((one) => ({
        ...one,
        attempts: one.attempts.map((dial) => ({
          ...dial,
          timeToExitSeconds: Math.ceil(dial.timeToExitSeconds / 15) * 15,
        })),
      })),
    );
    const curve = (of: CallsCampaign) => waitCurves(of, computeCallsResults(of).results)[0]?.points ?? [];
    expect(curve(exact).length).toBeGreaterThan(20);
    curve(exact).forEach((point, i) => {
      expect(curve(rounded)[i]?.reached).toBeCloseTo(point.reached, 12);
    });
    expect([...waits.values()].every((dial) => dial !== undefined && dial.waitSeconds % 15 === 0)).toBe(true);
  });
});
