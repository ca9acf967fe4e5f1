import type { Indicator } from '../domain/indicator.ts';
import { OWN_INDICATORS, type OwnIndicatorId } from '../domain/ownIndicators.ts';
import { acceptable } from './acceptable.ts';
import type { CallIndicator } from './callIndicator.ts';
import { complete } from './complete.ts';
import { consistency } from './consistency.ts';
import { courtesy } from './courtesy.ts';
import { firstContact } from './firstContact.ts';
import { pickup } from './pickup.ts';
import { pickupFirst } from './pickupFirst.ts';
import { redirected } from './redirected.ts';
import { resolved } from './resolved.ts';
import { score } from './score.ts';
import { timeSpentMedian } from './timeSpentMedian.ts';
import { waitMedianAnswered } from './waitMedianAnswered.ts';
import { waitQuantile } from './waitQuantile.ts';
import { withinSeconds } from './withinSeconds.ts';
import { wrong } from './wrong.ts';

/** The type makes it an error to name an indicator in `domain/ownIndicators.ts` and not to compute it. */
const FORMULAS: Readonly<Record<OwnIndicatorId, CallIndicator>> = {
  resolved,
  pickup,
  pickup_first: pickupFirst,
  acceptable,
  complete,
  wrong,
  redirected,
  within_60: withinSeconds('within_60', 60),
  within_180: withinSeconds('within_180', 180),
  within_300: withinSeconds('within_300', 300),
  within_600: withinSeconds('within_600', 600),
  wait_median: waitQuantile('wait_median', 0.5),
  wait_p90: waitQuantile('wait_p90', 0.9),
  wait_median_answered: waitMedianAnswered,
  time_spent_median: timeSpentMedian,
  first_contact: firstContact,
  courtesy,
  consistency,
  score,
};

/** What an indicator is and how it is computed. */
export interface RegisteredIndicator {
  readonly definition: Indicator;
  readonly formula: CallIndicator;
}

/** Every indicator that we compute from calls, in the order of the method page. */
export const INDICATORS: readonly RegisteredIndicator[] = OWN_INDICATORS.flatMap((definition) => {
  const formula = Object.values(FORMULAS).find(({ id }) => id === definition.id);
  return formula === undefined ? [] : [{ definition, formula }];
});
