import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { computeCallsResults } from '../../src/indicators/computeCallsResults.ts';
import { isEligibleSequence } from '../../src/indicators/eligibleSequence.ts';
import { reachEstimate } from '../../src/indicators/reachEstimate.ts';
import { sampleGroup } from '../../src/indicators/sampleGroup.ts';
import { callsCampaign, reached, sequences, unreached } from './aCampaign.ts';

const reference = z
  .array(z.looseObject({ name: z.string() }))
  .parse(JSON.parse(readFileSync(new URL('../fixtures/refvalues.json', import.meta.url), 'utf8')))
  .find(({ name }) => name === 'sequence_rates');
const { inputs, expected } = z
  .object({
    inputs: z.object({ entered: z.array(z.number()), reached: z.array(z.number()) }),
    expected: z.object({ first_attempt: z.number(), within3: z.number(), kaplan_product: z.number() }),
  })
  .parse(reference);

it('agrees with the reference value: per sequence, never per attempt (METHOD 2.2)', () => {
  const answered = inputs.reached.flatMap((count, a) => sequences('caf', count, reached('complete', a + 1)));
  const all = [...answered, ...sequences('caf', (inputs.entered[0] ?? 0) - answered.length, unreached)];
  expect(reachEstimate(sampleGroup({}, all.filter(isEligibleSequence))).value).toBeCloseTo(expected.kaplan_product, 12);
  const { results } = computeCallsResults(callsCampaign(all));
  const valueOf = (id: string) => results.find(({ indicator }) => indicator === id);
  expect(valueOf('pickup')).toHaveProperty('value', expected.within3);
  expect(valueOf('pickup_first')).toHaveProperty('value', expected.first_attempt);
});
