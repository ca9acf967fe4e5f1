import { OFFICIAL_PICKUP, type Beside } from '../domain/beside.ts';
import type { Campaign, CampaignHead } from '../domain/campaign.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import { isListed } from '../domain/isListed.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Result } from '../domain/result.ts';

/**
 * The « taux de décroché » that organisations declare beside the measured one (METHOD 2.1, PU15). A pairing and nothing
 * more: the two are never tested, ranked or drawn on one axis.
 *
 * @param results totals; parts are passed over
 * @returns by organisation id; aggregates and those that declare nothing have none
 */
export function pairOfficial(
  campaigns: readonly Campaign[],
  results: readonly Result[],
  organisations: readonly Organisation[],
): Beside[] {
  const periods = new Map(campaigns.map(({ id, fieldwork }) => [id, fieldwork]));
  const totals = results
    .flatMap((result) => {
      const period = periods.get(result.campaign);
      return period === undefined || result.cut !== undefined ? [] : [{ result, period }];
    })
    .sort(newestFirst)
    .map(({ result }) => result);
  return organisations
    .filter(isListed)
    .toSorted((a, b) => codeUnitOrder(a.id, b.id))
    .flatMap(({ id }): Beside[] => {
      const own = totals.filter(({ organisation }) => organisation === id);
      const official = own.filter(({ indicator }) => indicator === OFFICIAL_PICKUP);
      const pickups = own.filter(({ indicator }) => indicator === 'pickup');
      // A campaign that measured nothing here hides no older one that did.
      const measured = pickups.find(({ kind }) => kind !== 'not_measured') ?? pickups[0];
      return official.length === 0 ? [] : [{ organisation: id, official, ...(measured && { measured }) }];
    });
}

interface DatedResult {
  readonly result: Result;
  readonly period: CampaignHead['fieldwork'];
}

function newestFirst(a: DatedResult, b: DatedResult): number {
  return (
    codeUnitOrder(b.period.to, a.period.to) ||
    codeUnitOrder(b.period.from, a.period.from) ||
    codeUnitOrder(a.result.campaign, b.result.campaign) ||
    codeUnitOrder(a.result.base, b.result.base)
  );
}
