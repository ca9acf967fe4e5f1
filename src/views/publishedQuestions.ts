import { askedQuestions } from '../domain/askedQuestions.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { ScenarioId } from '../domain/ids.ts';
import type { Scenario } from '../domain/scenario.ts';
import { newestFirst } from './latest.ts';

/** A question with the campaigns in which it was asked, newest first, each with the version asked there. */
export interface PublishedQuestion {
  readonly id: ScenarioId;
  /** As it was asked last. */
  readonly newest: Scenario;
  readonly asked: readonly { readonly campaign: Campaign; readonly scenario: Scenario }[];
}

/**
 * The questions of published campaigns, in the order of the barometer. Those of campaigns to come are in `scenarios.csv`
 * too: they stay unsaid, or nobody would be surprised by the call.
 */
export function publishedQuestions(barometer: Barometer): readonly PublishedQuestion[] {
  const asked = newestFirst(barometer.campaigns).flatMap((campaign) =>
    askedQuestions(campaign, barometer.scenarios).map((scenario) => ({ campaign, scenario })),
  );
  const byId = Map.groupBy(asked, ({ scenario }) => scenario.id);
  return [...new Set(barometer.scenarios.map(({ id }) => id))].flatMap((id) => {
    const own = byId.get(id) ?? [];
    const newest = own[0]?.scenario;
    return newest ? [{ id, newest, asked: own }] : [];
  });
}
