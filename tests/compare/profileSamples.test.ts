import { describe, expect, it } from 'vitest';
import { profileSamples, sampleKey } from '../../src/compare/profileSamples.ts';
import type { Sequence } from '../../src/domain/sequence.ts';
import { call, callsCampaign, type Dial, type Place } from '../indicators/aCampaign.ts';

const answered = (courtesy?: number): Dial[] => [['human_ok', 30, courtesy === undefined ? {} : { courtesy }]];
const BUSY: Dial[] = [
  ['busy', 5],
  ['busy', 5],
  ['busy', 5],
];

/** What is in the samples of a campaign, functions called. */
function samplesOf(all: readonly Sequence[]) {
  return Object.fromEntries(
    [...profileSamples(callsCampaign(all))].map(([key, { asked, callers, marks }]) => [
      key,
      { asked, marks, pickup: callers('pickup'), resolved: callers('resolved'), acceptable: callers('acceptable') },
    ]),
  );
}

let number = 0;
const by = (profile: string | undefined, caller: string, dials: Dial[], rest: Place = {}) =>
  call(dials, { id: `q${100 + (number += 1)}`, caller, ...(profile !== undefined && { profile }), ...rest });

const E1 = 'E01';
const E2 = 'E02';

describe('profileSamples', () => {
  const all = [
    by('senior', E1, answered(4)),
    by('senior', E2, BUSY),
    by('accent', E2, answered(2)),
    by('accent', E2, answered(5), { scenario: 'age' }),
    by('accent', E2, answered()),
    by('accent', E1, answered(4), { scenario: 'age' }),
    by('accent', E1, BUSY),
    by(undefined, E1, answered(1)),
    by('accent', E1, answered(3), { organisation: 'pe' }),
    by('accent', 'E03', [['tech_failure_ours', 3]], { scenario: 'never' }),
    by('absent', 'E03', [['tech_failure_ours', 3]]),
  ];
  const question = (name: string, n: number, sum: number, squares: number, callers: readonly number[]) => ({
    question: name,
    n,
    sum,
    squares,
    callers,
  });

  it('has the calls of each profile at each organisation: questions, callers of each base, marks by question', () => {
    expect(samplesOf(all)).toEqual({
      'caf senior': {
        asked: 'droits@1',
        pickup: [1, 1],
        resolved: [1, 1],
        acceptable: [1],
        marks: [question('droits@1', 1, 4, 16, [1])],
      },
      // The call without a mark is in the base of answers, and in no mark.
      'caf accent': {
        asked: 'age@1|droits@1',
        pickup: [2, 3],
        resolved: [2, 3],
        acceptable: [1, 3],
        marks: [question('age@1', 2, 9, 41, [1, 1]), question('droits@1', 1, 2, 4, [0, 1])],
      },
      'pe accent': {
        asked: 'droits@1',
        pickup: [1],
        resolved: [1],
        acceptable: [1],
        marks: [question('droits@1', 1, 3, 9, [1])],
      },
    });
    expect(sampleKey(all[0]?.organisation ?? ('' as Sequence['organisation']), 'senior')).toBe('caf senior');
  });

  it('takes the mark of the human who answered, not of the dials before', () => {
    const late: Dial[] = [['busy', 5, { courtesy: 1 }], ...answered(5)];
    expect(samplesOf([by('accent', E1, late)])['caf accent']?.marks).toEqual([question('droits@1', 1, 5, 25, [1])]);
  });

  it('has no marks where none was noted', () => {
    expect(samplesOf([by('accent', E1, answered()), by('accent', E2, BUSY)])['caf accent']?.marks).toEqual([]);
  });

  it('tells versions of a question apart, in the order of ids', () => {
    const second = { ...by('accent', E1, answered()), scenarioVersion: '2' };
    expect(samplesOf([second, by('accent', E1, answered())])['caf accent']?.asked).toBe('droits@1|droits@2');
  });

  it('does not depend on the order of sequences, positions of callers included', () => {
    expect(samplesOf([...all].reverse())).toEqual(samplesOf(all));
    expect(
      profileSamples(callsCampaign([...all].reverse()))
        .keys()
        .next().value,
    ).toBe('caf senior');
  });
});
