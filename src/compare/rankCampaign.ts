import type { Campaign } from '../domain/campaign.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Ranking } from '../domain/ranking.ts';
import type { Result } from '../domain/result.ts';
import type { Scenario } from '../domain/scenario.ts';
import { askedScenarios } from './askedScenarios.ts';
import { rankingCandidate, type Candidate, type Unranked } from './rankingCandidate.ts';
import { rankShares } from './rankShares.ts';
import { selectComparable } from './selectComparable.ts';

/**
 * The rankings of a campaign: per indicator, one over all its organisations and one per sector that has a figure
 * (METHOD 3.5). Every organisation with a figure stands in `ranked` or, with a reason, in `unranked`; aggregates stand
 * in neither.
 *
 * @param results totals, of this campaign or of all; parts are passed over
 * @param indicators ours and the declared ones
 * @returns in the order indicator, all, sectors by id; the order of the inputs changes nothing
 */
export function rankCampaign(
  campaign: Campaign,
  results: readonly Result[],
  organisations: readonly Organisation[],
  scenarios: readonly Scenario[],
  indicators: readonly Indicator[],
): Ranking[] {
  const single = new Map(organisations.filter(({ kind }) => kind !== 'aggregate').map((one) => [one.id, one]));
  const asked = askedScenarios(campaign, organisations, scenarios);
  const totals = results.filter(
    (result) => result.campaign === campaign.id && result.cut === undefined && single.has(result.organisation),
  );
  return [...indicators]
    .sort((a, b) => codeUnitOrder(a.id, b.id))
    .flatMap((indicator) => {
      const figures = totals.filter((result) => result.indicator === indicator.id);
      return scopesOf(figures, single).map(({ scope, members }): Ranking => ({
        campaign: campaign.id,
        indicator: indicator.id,
        scope,
        ...rankFigures(indicator, members, asked),
      }));
    });
}

function scopesOf(figures: readonly Result[], organisations: ReadonlyMap<OrganisationId, Organisation>) {
  if (figures.length === 0) return [];
  const sectorOf = ({ organisation }: Result) => organisations.get(organisation)?.sector;
  const sectors = [...new Set(figures.flatMap((figure) => sectorOf(figure) ?? []))].sort(codeUnitOrder);
  return [
    { scope: { kind: 'all' } as const, members: figures },
    ...sectors.map((sector) => ({
      scope: { kind: 'sector', sector } as const,
      members: figures.filter((figure) => sectorOf(figure) === sector),
    })),
  ];
}

function rankFigures(
  indicator: Indicator,
  figures: readonly Result[],
  asked: ReadonlyMap<OrganisationId, string>,
): Pick<Ranking, 'base' | 'ranked' | 'unranked' | 'pairs'> {
  const candidates: Candidate[] = [];
  const out: Unranked[] = [];
  for (const figure of figures) {
    const judged = rankingCandidate(figure);
    if (judged.kind === 'candidate') candidates.push(judged);
    else out.push(judged);
  }
  const { kept, left } = selectComparable(indicator, candidates, asked);
  const { ranked, pairs } = rankShares(kept, indicator.better);
  const [first] = kept;
  return { ...(first && { base: first.base }), ranked, unranked: unrankedOnce([...left, ...out], ranked), pairs };
}

/** An organisation with figures on two bases is named once, and not at all where one of them is ranked. */
function unrankedOnce(left: readonly Unranked[], ranked: Ranking['ranked']): Ranking['unranked'] {
  const named = new Set(ranked.map(({ organisation }) => organisation));
  return [...left]
    .sort((a, b) => codeUnitOrder(a.organisation, b.organisation))
    .flatMap(({ organisation, reason }) => {
      if (named.has(organisation)) return [];
      named.add(organisation);
      return [{ organisation, reason }];
    });
}
