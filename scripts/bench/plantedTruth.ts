import { averageOverCallers } from './callerEffect.ts';
import {
  COMPLETE_SHARE,
  FAULT_SHARES,
  TRANSFER_SHARE,
  WAIT_RANGE,
  targetShare,
  type PlantedDesign,
  type PlantedOrganisation,
} from './plantedDesign.ts';
import { plantedLaw, waitShare, withinCaps, type PlantedLaw } from './plantedLaw.ts';
import { timeSpentShare } from './timeSpentShare.ts';

/** What each indicator is in truth, by its id. Times that fewer than one call in two ever reaches are infinite. */
export type PlantedTruth = Readonly<Record<string, number>>;

/** No median of ours lies beyond: three waits until the longest cap. */
const LONGEST_SECONDS = 2700;

/**
 * The truth of one organisation in one campaign: the expected share of the whole population of callers, in the mix of
 * questions and hours that the campaign declares. In closed form, without a simulated call.
 *
 * @param campaign rank of the campaign in its folder, from 0
 */
export function plantedTruth(design: PlantedDesign, organisation: PlantedOrganisation, campaign: number): PlantedTruth {
  const law = plantedLaw(design);
  const sums = sumCells(design, law, organisation, campaign);
  const { pickup, resolved, first, willing } = sums;
  const acceptable = resolved / pickup;
  const courtesy = averageOverCallers((z) => law.courtesyStep(organisation, z));
  const answered = withinCaps(design, organisation, Infinity);
  return {
    pickup,
    resolved,
    acceptable,
    pickup_first: first,
    complete: COMPLETE_SHARE * acceptable,
    wrong: FAULT_SHARES.wrong * (1 - acceptable),
    redirected: FAULT_SHARES.redirected * (1 - acceptable),
    first_contact: sums.firstResolved * (1 - TRANSFER_SHARE),
    ...Object.fromEntries(
      [60, 180, 300, 600].map((seconds) => [`within_${seconds}`, willing * waitShare(organisation, seconds)]),
    ),
    wait_median: firstSecond((seconds) => willing * waitShare(organisation, seconds), 0.5),
    wait_p90: firstSecond((seconds) => willing * waitShare(organisation, seconds), 0.9),
    wait_median_answered: firstSecond((seconds) => withinCaps(design, organisation, seconds) / answered, 0.5),
    // The only one that takes long, and is asked for less often than the others.
    get time_spent_median() {
      return firstSecond(timeSpentShare(design, organisation, campaign), 0.5);
    },
    courtesy: 1 + 4 * courtesy,
    consistency: sums.agreement,
    score: scoreOf(design, organisation, sums, courtesy),
  };
}

interface CellSums {
  readonly pickup: number;
  readonly first: number;
  readonly willing: number;
  readonly resolved: number;
  readonly firstResolved: number;
  readonly agreement: number;
}

function sumCells(
  design: PlantedDesign,
  law: PlantedLaw,
  organisation: PlantedOrganisation,
  campaign: number,
): CellSums {
  const seen = withinCaps(design, organisation, Infinity);
  const sums = { pickup: 0, first: 0, willing: 0, resolved: 0, firstResolved: 0, agreement: 0 };
  for (const scenario of design.scenarios) {
    const answer = averageOverCallers((z) => law.answer(organisation, scenario, z));
    let share = 0;
    for (const slot of design.slots) {
      const weight = targetShare(design, scenario, slot);
      const at = (z: number) => law.pickup(organisation, scenario, slot, campaign, z);
      const pickup = averageOverCallers(at);
      const willing = averageOverCallers((z) => law.willingness(organisation, at(z)));
      share += weight;
      sums.pickup += weight * pickup;
      sums.resolved += weight * pickup * answer;
      sums.willing += weight * willing;
      sums.first += weight * willing * seen;
      sums.firstResolved += weight * willing * seen * answer;
    }
    sums.agreement += share * agreementOf(answer);
  }
  return sums;
}

/** Chance that two answers to one question bear the same code. */
function agreementOf(acceptable: number): number {
  const codes = [COMPLETE_SHARE, 1 - COMPLETE_SHARE].map((share) => share * acceptable);
  codes.push(...Object.values(FAULT_SHARES).map((share) => share * (1 - acceptable)));
  return codes.reduce((sum, share) => sum + share * share, 0);
}

/** Mean score (METHOD 2.5) with the default weights 40/20/30/10; a call without a human is 0. */
function scoreOf(design: PlantedDesign, organisation: PlantedOrganisation, sums: CellSums, courtesy: number): number {
  const { pickup, resolved } = sums;
  const answered = withinCaps(design, organisation, Infinity);
  let speed = 0;
  for (let seconds: number = WAIT_RANGE.min; seconds <= WAIT_RANGE.max; seconds++) {
    const share = withinCaps(design, organisation, seconds) - withinCaps(design, organisation, seconds - 1);
    speed += (share / answered) * Math.min(1, Math.max(0, (900 - seconds) / (900 - 60)));
  }
  const answer = resolved * (COMPLETE_SHARE + (1 - COMPLETE_SHARE) * 0.5);
  return 40 * pickup + 20 * pickup * speed + 30 * answer + 10 * pickup * courtesy;
}

/** The first whole second at which a share that grows reaches a level; infinite where it never does. */
function firstSecond(shareAt: (seconds: number) => number, level: number): number {
  let low = 0;
  let high = LONGEST_SECONDS;
  if (!(shareAt(high) >= level)) return Infinity;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (shareAt(middle) >= level) high = middle;
    else low = middle;
  }
  return high;
}
