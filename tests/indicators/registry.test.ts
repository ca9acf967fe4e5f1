import { expect, it } from 'vitest';
import { OWN_INDICATOR_IDS } from '../../src/domain/ownIndicators.ts';
import { INDICATORS } from '../../src/indicators/registry.ts';

it('computes every indicator of ours that the domain names, in its order', () => {
  expect(INDICATORS.map(({ definition }) => definition.id)).toEqual(OWN_INDICATOR_IDS);
  expect(INDICATORS.every(({ definition, formula }) => definition.id === formula.id)).toBe(true);
});
