import type { Barometer } from '../domain/barometer.ts';
import type { CallerEffect } from '../domain/callerEffect.ts';
import type { CampaignId, OrganisationId } from '../domain/ids.ts';
import type { Locale } from '../domain/locale.ts';
import { capitalise } from '../present/capitalise.ts';
import { messagesIn } from '../present/messagesIn.ts';
import { lookup } from './lookup.ts';

/**
 * « Effet enquêteur non mesurable : … » where nothing widens the intervals of an indicator for its callers (METHOD 3.4);
 * empty where their effect is in. Who prints figures does not print who called. `organisation`: of that one alone, whose callers may be unknown where others' are not.
 */
export function callerNote(
  barometer: Barometer,
  campaign: CampaignId,
  indicator: string,
  locale: Locale,
  organisation?: OrganisationId,
): string {
  const find = lookup(barometer);
  if (find.campaign(campaign).kind === 'published') return messagesIn[locale].quality.callersNotPublished;
  const quality = find.quality(campaign);
  const effect = quality?.callerEffects.find((e) => e.indicator === indicator)?.effect;
  const sample = quality?.samples.find((s) => organisation !== undefined && s.organisation === organisation);
  const reason = effect && reasonOf(effect, sample?.callers);
  return reason ? `${capitalise(messagesIn[locale].quality.unmeasurable[reason])}.` : '';
}

function reasonOf(effect: CallerEffect, callers: number | undefined) {
  if (effect.kind === 'unmeasurable') return effect.reason;
  return callers === 0 ? 'unknown_callers' : undefined;
}
