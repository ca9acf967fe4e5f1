import type { CallsCampaign, CampaignHead } from '../../src/domain/campaign.ts';
import type { CallerEffect } from '../../src/domain/callerEffect.ts';
import type { CampaignQuality } from '../../src/domain/campaignQuality.ts';
import { indicatorIdSchema } from '../../src/domain/ids.ts';
import type { OwnIndicatorId } from '../../src/domain/ownIndicators.ts';
import type { Sequence } from '../../src/domain/sequence.ts';
import { callsCampaign, reached, sequences, unreached } from '../indicators/aCampaign.ts';

/** Calls of one organisation at one time: k of n picked up at the first attempt. */
export interface TimeCount {
  readonly weekday?: number;
  /** `null`: outside all slots. */
  readonly slot?: string | null;
  readonly k: number;
  readonly n: number;
  readonly caller?: string;
  readonly profile?: string;
}

export function callsAt(organisation: string, counts: readonly TimeCount[]): Sequence[] {
  return counts.flatMap(({ weekday = 1, slot = 'matin', k, n, caller, profile }) =>
    [...sequences(organisation, k, reached()), ...sequences(organisation, n - k, unreached)].map((sequence) => ({
      ...sequence,
      weekday,
      ...(slot !== null && { slot }),
      ...(caller !== undefined && { caller }),
      ...(profile !== undefined && { profile }),
    })),
  );
}

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
export const SLOTS = ['matin', 'midi', 'soir'].map((id, i) => ({
  id,
  weekdays: EVERY_DAY,
  from: `${8 + 4 * i}:00`,
  to: `${12 + 4 * i}:00`,
}));

export function timetable(all: readonly Sequence[], head: Partial<Omit<CampaignHead, 'id'>> = {}): CallsCampaign {
  return callsCampaign(all, { slots: SLOTS, ...head });
}

/** A quality report that says one thing: what callers do to an indicator. */
export function qualityOf(campaign: CallsCampaign, indicator: OwnIndicatorId, effect: CallerEffect): CampaignQuality {
  return {
    campaign: campaign.id,
    weights: 'equal_scenarios',
    callerEffects: [{ indicator: indicatorIdSchema.parse(indicator), effect }],
    samples: [],
  };
}
