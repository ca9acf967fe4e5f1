import type { Indicator } from '../domain/indicator.ts';
import { OWN_INDICATORS, type OwnIndicatorId } from '../domain/ownIndicators.ts';
import { acceptable } from './acceptable.ts';
import { complete } from './complete.ts';
import { pickup } from './pickup.ts';
import { pickupFirst } from './pickupFirst.ts';
import { redirected } from './redirected.ts';
import { resolved } from './resolved.ts';
import type { ShareIndicator } from './shareIndicator.ts';
import { wrong } from './wrong.ts';

/** The type makes it an error to name an indicator in `domain/ownIndicators.ts` and not to compute it. */
const FORMULAS: Readonly<Record<OwnIndicatorId, ShareIndicator>> = {
  resolved,
  pickup,
  pickup_first: pickupFirst,
  acceptable,
  complete,
  wrong,
  redirected,
};

/** What an indicator is and how it is computed. */
export interface RegisteredIndicator {
  readonly definition: Indicator;
  readonly formula: ShareIndicator;
}

/** Every indicator that we compute from calls, in the order of the method page. */
export const INDICATORS: readonly RegisteredIndicator[] = OWN_INDICATORS.flatMap((definition) => {
  const formula = Object.values(FORMULAS).find(({ id }) => id === definition.id);
  return formula === undefined ? [] : [{ definition, formula }];
});
