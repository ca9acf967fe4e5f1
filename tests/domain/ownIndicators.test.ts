import { describe, expect, it } from 'vitest';
import { OWN_INDICATOR_IDS, OWN_INDICATORS, RESERVED_INDICATOR_IDS } from '../../src/domain/ownIndicators.ts';

describe('own indicators', () => {
  it('are shares, each with its base and its definition in both languages', () => {
    expect(OWN_INDICATORS.map(({ id }) => id)).toEqual([...OWN_INDICATOR_IDS]);
    for (const { unit, base, definitionFr, definitionEn } of OWN_INDICATORS) {
      expect(unit).toBe('percent');
      expect(['sequences', 'picked_up']).toContain(base);
      expect(definitionFr).not.toBe(definitionEn);
    }
  });

  it('depend on the question, but for reach', () => {
    const reach = OWN_INDICATORS.filter(({ aboutAnswer }) => !aboutAnswer).map(({ id }) => id);
    expect(reach).toEqual(['pickup', 'pickup_first']);
  });

  it('keep their ids, with those that are still to come', () => {
    for (const id of [...OWN_INDICATOR_IDS, 'within_60', 'score']) expect(RESERVED_INDICATOR_IDS.has(id)).toBe(true);
    expect(RESERVED_INDICATOR_IDS.has('official_pickup')).toBe(false);
  });
});
