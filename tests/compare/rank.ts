import { rankCampaign } from '../../src/compare/rankCampaign.ts';
import type { Campaign, PublishedFigure } from '../../src/domain/campaign.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { Organisation } from '../../src/domain/organisation.ts';
import { OWN_INDICATORS } from '../../src/domain/ownIndicators.ts';
import type { Ranking } from '../../src/domain/ranking.ts';
import type { Scenario } from '../../src/domain/scenario.ts';
import { computeCallsResults } from '../../src/indicators/computeCallsResults.ts';
import { computePublishedResults } from '../../src/indicators/computePublishedResults.ts';
import { figure } from '../indicators/aCampaign.ts';
import { anOrganisation } from './anOrganisation.ts';

interface Given {
  readonly organisations?: readonly Organisation[];
  readonly scenarios?: readonly Scenario[];
  readonly indicators?: readonly Indicator[];
}

/** Results and rankings of a campaign; its organisations are of one sector unless given. */
export function rank(campaign: Campaign, given: Given = {}): Ranking[] {
  const indicators = given.indicators ?? OWN_INDICATORS;
  const results =
    campaign.kind === 'calls' ? computeCallsResults(campaign).results : computePublishedResults(campaign, indicators);
  const organisations =
    given.organisations ?? [...new Set(results.map((r) => r.organisation))].map((id) => anOrganisation(id));
  return rankCampaign(campaign, results, organisations, given.scenarios ?? [], indicators);
}

export function ranking(rankings: readonly Ranking[], indicator: string, sector?: string): Ranking {
  const found = rankings.find(
    ({ indicator: id, scope }) => id === indicator && (scope.kind === 'sector' ? scope.sector : undefined) === sector,
  );
  if (found === undefined) throw new Error(`no ranking of ${indicator}`);
  return found;
}

export const shown = ({ ranked }: Ranking) =>
  ranked.map(({ organisation, rank, rankLow, rankHigh }) => [organisation, rank, rankLow, rankHigh]);
export const reasons = ({ unranked }: Ranking) => unranked.map(({ organisation, reason }) => [organisation, reason]);
export const share = (organisation: string, k: number, n: number, rest: Partial<PublishedFigure> = {}) =>
  figure(organisation, 'pickup', { k, n, ...rest });
