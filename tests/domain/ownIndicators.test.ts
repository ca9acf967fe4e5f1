import { describe, expect, it } from 'vitest';
import { OWN_INDICATOR_IDS, OWN_INDICATORS, RESERVED_INDICATOR_IDS } from '../../src/domain/ownIndicators.ts';

describe('own indicators', () => {
  it('each have a unit, a base and a definition in both languages', () => {
    expect(OWN_INDICATORS.map(({ id }) => id)).toEqual([...OWN_INDICATOR_IDS]);
    for (const { unit, base, definitionFr, definitionEn } of OWN_INDICATORS) {
      expect(['percent', 'seconds', 'score5', 'score100']).toContain(unit);
      expect(['sequences', 'picked_up', 'first_attempts', 'pairs']).toContain(base);
      expect(definitionFr).not.toBe(definitionEn);
    }
  });

  it('depend on the question, but for reach, waits and courtesy', () => {
    const reach = OWN_INDICATORS.filter(({ aboutAnswer }) => !aboutAnswer).map(({ id }) => id);
    expect(reach).toEqual([
      'pickup',
      'pickup_first',
      'within_60',
      'within_180',
      'within_300',
      'within_600',
      'wait_median',
      'wait_p90',
      'wait_median_answered',
      'time_spent_median',
      'courtesy',
    ]);
  });

  it('keep their ids', () => {
    for (const id of OWN_INDICATOR_IDS) expect(RESERVED_INDICATOR_IDS.has(id)).toBe(true);
    expect(RESERVED_INDICATOR_IDS.has('official_pickup')).toBe(false);
  });
});
