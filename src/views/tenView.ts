import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Result } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import type { IntervalRowSpec } from '../charts/intervalRow/IntervalRowSpec.ts';
import type { TenHandsetsSpec } from '../charts/tenHandsets/TenHandsetsSpec.ts';
import { messagesIn } from '../present/messagesIn.ts';
import { tenWords } from '../present/words/tenWords.ts';
import { handsetsSentence } from '../present/sentences/handsetsSentence.ts';
import { intervalOf } from './figureView.ts';
import { lookup } from './lookup.ts';

/** Ten handsets with their scale and their sentence. */
export interface TenView {
  readonly handsets: TenHandsetsSpec;
  /** Of answered calls, wherever handsets stand: two rows under each other compare. */
  readonly scale: Omit<IntervalRowSpec, 'domain'>;
  /** What fillings tell. */
  readonly means: string;
  /** What the scale shows. */
  readonly legend: string;
  readonly sentence: string;
  readonly maxAttempts: number;
}

/**
 * The signature of one organisation; undefined where no share of calls is published.
 *
 * @param options.answers false: beside one of which only reach is known, fillings must mean the same
 */
export function tenView(
  site: Site,
  barometer: Barometer,
  campaign: Campaign,
  organisation: OrganisationId,
  { answers = true } = {},
): TenView | undefined {
  const { result } = lookup(barometer);
  const pickup = shareOf(result(campaign.id, organisation, 'pickup'));
  const resolved = shareOf(result(campaign.id, organisation, 'resolved'));
  if (!pickup) return undefined;
  const handsets: TenHandsetsSpec = {
    pickup: pickup.value,
    ...(answers && resolved && resolved.value <= pickup.value ? { resolved: resolved.value } : {}),
  };
  return {
    handsets,
    scale: pickup,
    means: tenWords[site.locale].means[handsets.resolved === undefined ? 'reach' : 'answers'],
    legend: tenWords[site.locale].legend(pickup.interval !== undefined),
    sentence: handsetsSentence(handsets, messagesIn[site.locale]),
    maxAttempts: campaign.maxAttempts,
  };
}

/** A share of all calls: a value on the base of sequences, not a bound. */
export function shareOf(
  result: Result | undefined,
): { readonly value: number; readonly interval?: { readonly low: number; readonly high: number } } | undefined {
  if (!result || !('value' in result) || result.base !== 'sequences') return undefined;
  if ('qualifier' in result) return undefined;
  const interval = intervalOf(result);
  return { value: result.value, ...(interval ? { interval } : {}) };
}
