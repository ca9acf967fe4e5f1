import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import { isListed } from '../domain/isListed.ts';
import type { Scenario } from '../domain/scenario.ts';
import { lookup } from './lookup.ts';

/** Whether a campaign put a question to one organisation only: nobody's answers are there to be set beside its own. */
export function askedOfOne(barometer: Barometer, campaign: Campaign, { id, sectors }: Scenario): boolean {
  const find = lookup(barometer);
  const asked =
    campaign.kind === 'calls'
      ? campaign.sequences.filter(({ scenario }) => scenario === id)
      : find
          .listedResultsIn(campaign.id)
          .filter(({ organisation }) => sectors.includes(find.organisation(organisation).sector));
  return (
    new Set(asked.map(({ organisation }) => organisation).filter((o) => isListed(find.organisation(o)))).size === 1
  );
}
