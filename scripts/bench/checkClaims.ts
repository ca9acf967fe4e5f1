import type { Barometer } from '../../src/domain/barometer.ts';
import type { CallTime } from '../../src/domain/bestTime.ts';
import type { NotableChange, NotableChanges } from '../../src/domain/notableChanges.ts';
import { restrictDesign, type PlantedDesign } from './plantedDesign.ts';
import type { FolderTally } from './tally.ts';
import { ROUNDING, truthsOf, type TruthOf } from './truthsOf.ts';

/** Holds the sentences of a barometer of planted calls (when to call, profiles, notable changes) against the truth. */
export function checkClaims(barometer: Barometer, design: PlantedDesign, truthOf: TruthOf, tally: FolderTally): void {
  checkHours(barometer, design, tally);
  checkProfiles(barometer, tally);
  const isNull = design.organisations.every(({ drift }) => drift === 0);
  for (const notable of barometer.notableChanges) checkNotable(notable, isNull, truthOf, tally);
}

/**
 * « Appelez plutôt le … » is false of any time where all hours are alike, and wrong elsewhere where the time named is not
 * in truth better than the rest. Only what could be tested counts.
 */
function checkHours({ bestTimes }: Barometer, design: PlantedDesign, tally: FolderTally): void {
  const shifts = new Set(design.slots.map(({ pickupShift }) => pickupShift));
  const isBetter = betterTimes(design);
  const tested = bestTimes.flatMap(({ campaign, organisation, verdict }) =>
    verdict.kind === 'untestable' ? [] : [{ campaign, organisation, verdict }],
  );
  for (const own of Map.groupBy(tested, ({ campaign }) => campaign).values()) {
    if (shifts.size === 1)
      tally.add(
        'any false hour pickup_first',
        own.some(({ verdict }) => verdict.kind === 'call_then'),
      );
    for (const { campaign, organisation, verdict } of own) {
      const isNamed = verdict.kind === 'call_then';
      if (shifts.size === 1) tally.add('false hour pickup_first', isNamed);
      else {
        const isWrong = isNamed && !isBetter(campaign, organisation, verdict.when);
        tally.add('wrong hour pickup_first', isWrong);
        if (isNamed) tally.add('wrong of named pickup_first', isWrong);
      }
    }
  }
}

/** Days are drawn by lot: a time is as good as its slot, and a day alone is no better than another. */
function betterTimes(design: PlantedDesign): (campaign: string, organisation: string, when: CallTime) => boolean {
  const slots = design.slots.map(({ id, sampleShare }) => ({
    id,
    sampleShare,
    truthOf: truthsOf(restrictDesign(design, id)),
  }));
  return (campaign, organisation, when) => {
    const value = ({ truthOf }: (typeof slots)[number]) => truthOf(campaign, organisation, 'pickup_first') ?? NaN;
    const named = slots.find(({ id }) => id === when.slot);
    if (named === undefined) return false;
    const others = slots.filter((slot) => slot !== named);
    const calls = others.reduce((sum, { sampleShare }) => sum + sampleShare, 0);
    const rest = others.reduce((sum, slot) => sum + slot.sampleShare * value(slot), 0) / calls;
    return value(named) > rest + ROUNDING;
  };
}

/** No profile is treated unlike another in any planted campaign. */
function checkProfiles({ profileComparisons, profileEffects }: Barometer, tally: FolderTally): void {
  for (const { indicator, pairs } of profileComparisons) {
    if (pairs.length > 0)
      tally.add(
        `false profile ${indicator}`,
        pairs.some(({ established }) => established),
      );
  }
  for (const { indicator, verdict } of profileEffects) {
    if (verdict.kind !== 'untestable') tally.add(`false effect ${indicator}`, verdict.kind === 'established');
  }
}

/** Where nothing changed any entry is false; elsewhere those that did not change, or went the other way. */
function checkNotable(
  { campaign, changes }: NotableChanges,
  isNull: boolean,
  truthOf: TruthOf,
  tally: FolderTally,
): void {
  if (isNull) tally.add('false notable changes', changes.length > 0);
  if (changes.length === 0) return;
  const isFalse = ({ organisation, indicator, previous, difference }: NotableChange): boolean => {
    const before = truthOf(previous, organisation, indicator) ?? NaN;
    const change = (truthOf(campaign, organisation, indicator) ?? NaN) - before;
    return !(Math.abs(change) > ROUNDING && change > 0 === difference > 0);
  };
  if (!isNull) tally.add('false of listed changes', changes.filter(isFalse).length / changes.length);
}
