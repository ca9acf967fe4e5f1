import { describe, expect, it } from 'vitest';
import { callerEffectOf } from '../../src/compare/callerEffectOf.ts';
import type { CallerEffect } from '../../src/domain/callerEffect.ts';
import { campaignIdSchema, indicatorIdSchema } from '../../src/domain/ids.ts';
import { callsCampaign } from '../indicators/aCampaign.ts';
import { qualityOf } from './timetable.ts';

const measured = (icc: number): CallerEffect => ({ kind: 'measured', icc, callers: 6 });
const report = (id: string, base: number) => {
  const quality = qualityOf(callsCampaign([], { id }), 'resolved', measured(base));
  const pickup = { indicator: indicatorIdSchema.parse('pickup'), effect: measured(base / 2) };
  return { ...quality, callerEffects: [...quality.callerEffects, pickup] };
};

describe('callerEffectOf', () => {
  const quality = [report('avril', 0.3), report('mai', 0.2)];
  const mai = campaignIdSchema.parse('mai');

  it('is that of the campaign and the indicator', () => {
    expect(callerEffectOf(quality, mai, 'resolved')).toEqual(measured(0.2));
    expect(callerEffectOf(quality, mai, 'pickup')).toEqual(measured(0.1));
    expect(callerEffectOf(quality, campaignIdSchema.parse('avril'), 'pickup')).toEqual(measured(0.15));
  });

  it('is not measurable where no report speaks of it', () => {
    const unknown = { kind: 'unmeasurable', reason: 'unknown_callers' };
    expect(callerEffectOf(quality, mai, 'courtesy')).toEqual(unknown);
    expect(callerEffectOf(quality, campaignIdSchema.parse('juin'), 'pickup')).toEqual(unknown);
  });
});
