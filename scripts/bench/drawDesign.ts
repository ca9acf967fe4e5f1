import { drawInteger, drawItem, drawNormal, type Random } from '../../src/planning/draw.ts';
import { mulberry32 } from '../../src/stats/mulberry32.ts';
import { fnv1a32 } from '../../src/stats/fnv1a32.ts';
import {
  MAX_ATTEMPTS,
  type PlantedDesign,
  type PlantedOrganisation,
  type PlantedScenario,
  type PlantedSlot,
  type TieKind,
} from './plantedDesign.ts';

const ICCS = [0, 0.01, 0.03, 0.1] as const;
const SLOTS = [
  { id: 'matin', fromSecond: 9 * 3600, toSecond: 12 * 3600 },
  { id: 'midi', fromSecond: 12 * 3600, toSecond: 14 * 3600 },
  { id: 'apres-midi', fromSecond: 14 * 3600, toSecond: 17 * 3600 },
];

/** Positive shares that sum to 1, the largest at most three times the smallest. */
function drawShares(random: Random, count: number): readonly number[] {
  const raw = Array.from({ length: count }, () => 1 + 2 * random());
  const total = raw.reduce((sum, each) => sum + each, 0);
  return raw.map((each) => each / total);
}

function drawScenarios(random: Random): readonly PlantedScenario[] {
  const count = drawItem(random, [1, 2, 3, 4]);
  const samples = drawShares(random, count);
  const weights = drawShares(random, count);
  return samples.map((sampleShare, index) => ({
    id: `question-${index + 1}`,
    sampleShare,
    weight: weights[index] ?? 0,
    pickupShift: count === 1 ? 0 : 0.5 * drawNormal(random),
    answerShift: count === 1 ? 0 : 0.7 * drawNormal(random),
  }));
}

/** What one good time adds, on the logit scale. */
const GOOD_TIME_SHIFT = 1;

/**
 * In half of the designs all hours are alike, so that no « appelez plutôt le … » is true. In the others one slot is
 * better than the rest, or each differs from each.
 */
function drawSlots(random: Random): readonly PlantedSlot[] {
  const samples = drawShares(random, SLOTS.length);
  const weights = drawShares(random, SLOTS.length);
  const kind = random();
  const good = drawInteger(random, 0, SLOTS.length - 1);
  const shiftOf = (index: number): number => {
    if (kind < 0.5) return 0;
    if (kind < 0.75) return index === good ? GOOD_TIME_SHIFT : 0;
    return 0.4 * drawNormal(random);
  };
  return SLOTS.map((slot, index) => ({
    ...slot,
    sampleShare: samples[index] ?? 0,
    weight: weights[index] ?? 0,
    pickupShift: shiftOf(index),
  }));
}

/** 1 to 20, exactly 6 often: that is the least that METHOD 5 advises. */
function drawCallers(random: Random): number {
  const kind = random();
  if (kind < 0.3) return 6;
  return kind < 0.45 ? drawInteger(random, 1, 5) : drawInteger(random, 7, 20);
}

/** 30 to 400, small ones as likely as large ones on a scale of ratios. */
function drawSize(random: Random): number {
  return Math.round(30 * (400 / 30) ** random());
}

type Character = Omit<PlantedOrganisation, 'id' | 'sequences'>;

function drawCharacter(random: Random, drifts: boolean): Character {
  return {
    pickup: -1.2 + 3.2 * random(),
    answer: -0.8 + 2.4 * random(),
    courtesy: -0.5 + 2 * random(),
    waitMeanSeconds: 60 + Math.floor(240 * random()),
    drift: drifts && random() < 0.5 ? 0.3 * drawNormal(random) : 0,
  };
}

/** Of those to whom (nearly) everybody gets through, the chance that one dial does, were there no cap. */
const SWIFT_DIAL = { min: 0.93, max: 0.99 } as const;

function drawSwiftOrganisations(random: Random): readonly PlantedOrganisation[] {
  return Array.from({ length: drawInteger(random, 6, 12) }, (_, index) => {
    const failure = (1 - SWIFT_DIAL.min - (SWIFT_DIAL.max - SWIFT_DIAL.min) * random()) ** MAX_ATTEMPTS;
    return {
      ...drawCharacter(random, false),
      id: `organisme-${String(index + 1).padStart(2, '0')}`,
      pickup: Math.log((1 - failure) / failure),
      sequences: drawSize(random),
    };
  });
}

function drawOrganisations(random: Random, ties: TieKind): readonly PlantedOrganisation[] {
  const count = drawInteger(random, 3, 12);
  const common = drawCharacter(random, false);
  const equalSize = random() < 0.4 ? drawItem(random, [120, 200, 400]) : undefined;
  return Array.from({ length: count }, (_, index) => {
    const isTied = ties === 'null' || (ties === 'some' && random() < 0.5);
    const own = drawCharacter(random, true);
    return {
      id: `organisme-${String(index + 1).padStart(2, '0')}`,
      ...(isTied ? common : own),
      sequences: equalSize ?? drawSize(random),
    };
  });
}

function inTurn<Item>(items: readonly [Item, ...Item[]], index: number): Item {
  return items[index % items.length] ?? items[0];
}

/** One folder in so many is about waits alone; prime to what is taken in turn. */
const WAITS_EVERY = 7;

/**
 * Draws what one data folder is to be: sizes, callers, strata, ties. The same seed and index give the same design,
 * whatever was drawn before.
 *
 * @param most the largest number of campaigns that the folder may have
 */
export function drawDesign(seed: number, index: number, most: number): PlantedDesign {
  const random = mulberry32(fnv1a32(`bench|${seed}|design|${index}`));
  // What the table tells apart is taken in turn, so that each condition has its share of any number of folders.
  const ties = inTurn(['null', 'some', 'apart'] as const, Math.floor(index / 12));
  const onlyWaits = index % WAITS_EVERY === WAITS_EVERY - 1;
  return {
    onlyWaits,
    campaigns: Math.min(most, onlyWaits ? 1 : drawItem(random, [1, 1, 1, 2, 2, 4])),
    callers: drawCallers(random),
    balanced: random() < 0.75,
    icc: inTurn(ICCS, index),
    sharedCallers: random() < 0.5,
    profilesByCaller: random() < 0.3,
    weights: inTurn(['none', 'scenario', 'scenario+slot'] as const, Math.floor(index / 4)),
    ties,
    scenarios: drawScenarios(random),
    slots: drawSlots(random),
    caps:
      random() < 0.5
        ? [{ seconds: 900, share: 1 }]
        : [
            { seconds: 900, share: 0.85 },
            { seconds: 400, share: 0.15 },
          ],
    stopChance: random() < 0.4 ? 0.03 : 0,
    organisations: onlyWaits ? drawSwiftOrganisations(random) : drawOrganisations(random, ties),
  };
}
