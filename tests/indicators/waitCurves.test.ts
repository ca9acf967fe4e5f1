import { describe, expect, it } from 'vitest';
import type { Disposition } from '../../src/domain/disposition.ts';
import type { Attempt, Sequence, SequenceOutcome } from '../../src/domain/sequence.ts';
import { computeCallsResults } from '../../src/indicators/computeCallsResults.ts';
import { waitCurves } from '../../src/indicators/waitCurves.ts';
import { callsCampaign, reached, sequences, unreached } from './aCampaign.ts';

/** Sequences whose first attempt ended so, after so many seconds. */
function waited(count: number, disposition: Disposition, seconds: number, outcome: SequenceOutcome): Sequence[] {
  return sequences('caf', count, outcome).map((sequence): Sequence => {
    const attempt = { attempt: 1, channel: 'phone', disposition, timeToExitSeconds: seconds } as Attempt;
    return { ...sequence, attempts: [attempt] };
  });
}

const campaign = callsCampaign([
  ...waited(20, 'human_ok', 100, reached()),
  ...waited(15, 'busy', 5, unreached),
  ...waited(5, 'cap_reached', 900, unreached),
]);
const curves = (one = campaign) => waitCurves(one, computeCallsResults(one).results);

describe('waitCurves', () => {
  it('counts every first attempt by what ended it, our own patience included', () => {
    expect(curves()[0]).toMatchObject({ attempts: 40, reached: 20, ended: 15, cutByUs: 5, observedSeconds: 900 });
  });

  it('rises where calls end, and leaves apart those who still wait', () => {
    const points = curves()[0]?.points ?? [];
    const at = (seconds: number) => points.find((p) => p.seconds === seconds);
    expect(points.map((p) => p.seconds)).toEqual(Array.from({ length: 61 }, (_, i) => i * 15));
    expect(at(0)).toEqual({ seconds: 0, reached: 0, ended: 0 });
    expect(at(90)?.reached).toBe(0);
    expect(at(105)?.reached).toBeCloseTo(0.5, 12);
    expect(at(900)?.ended).toBeCloseTo(15 / 40, 12);
  });

  it('draws no rate of fewer than 30 calls, and counts them all the same', () => {
    const few = callsCampaign(waited(29, 'human_ok', 60, reached()));
    expect(curves(few)[0]).toMatchObject({ attempts: 29, reached: 29, points: [] });
  });

  it('is not there where nobody was called by phone', () => {
    const mail = campaign.sequences.map((s) => ({
      ...s,
      attempts: s.attempts.map((a) => ({ ...a, channel: 'mail' })),
    }));
    expect(curves({ ...campaign, sequences: mail })).toEqual([]);
  });
});
