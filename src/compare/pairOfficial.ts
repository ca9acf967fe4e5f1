import { OFFICIAL_PICKUP, type Beside } from '../domain/beside.ts';
import type { Campaign } from '../domain/campaign.ts';
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
  const ends = new Map(campaigns.map(({ id, fieldwork }) => [id, fieldwork]));
  const newestFirst = (a: Result, b: Result) => {
    const [x, y] = [ends.get(a.campaign), ends.get(b.campaign)];
    return (
      codeUnitOrder(y?.to ?? '', x?.to ?? '') ||
      codeUnitOrder(y?.from ?? '', x?.from ?? '') ||
      codeUnitOrder(a.campaign, b.campaign) ||
      codeUnitOrder(a.base, b.base)
    );
  };
  const totals = results.filter(({ cut, campaign }) => cut === undefined && ends.has(campaign));
  return organisations
    .filter(isListed)
    .toSorted((a, b) => codeUnitOrder(a.id, b.id))
    .flatMap(({ id }): Beside[] => {
      const own = totals.filter(({ organisation }) => organisation === id).sort(newestFirst);
      const official = own.filter(({ indicator }) => indicator === OFFICIAL_PICKUP);
      const measured = own.find(({ indicator }) => indicator === 'pickup');
      return official.length === 0 ? [] : [{ organisation: id, official, ...(measured && { measured }) }];
    });
}
