import type { PlantedDesign } from './plantedDesign.ts';
import { rateOf, type Count, type Quantity, type Rate } from './tally.ts';

/** What a share ought to be, from 0 to 1. */
export interface Target {
  readonly min?: number;
  readonly max?: number;
}

/** MISSED: beyond the target. WIDE: a part of the designs in which intervals hold the truth oftener than they say. */
export type Verdict = 'OK' | 'MISSED' | 'WIDE';

/** One line of the table. `verdict` is undefined where the method promises nothing. */
export interface CoverageRow extends Rate {
  readonly quantity: Quantity;
  readonly condition: string;
  readonly target?: Target;
  readonly verdict?: Verdict;
}

/** METHOD 5 advises six callers at least: what follows is promised from there on. */
const ENOUGH_CALLERS = 6;

interface Condition {
  readonly name: string;
  readonly has: (design: PlantedDesign) => boolean;
  /** Kinds of quantities that are told apart so; absent: all kinds. */
  readonly detailOf?: readonly string[];
  /** Whether all figures are told apart so, and not the headline figures alone. */
  readonly ofAllFigures?: boolean;
}

/** The line of a quantity that a target of two ends is held to on both. */
const TOTAL = 'callers >= 6';

const enough = ({ callers }: PlantedDesign): boolean => callers >= ENOUGH_CALLERS;

const CONDITIONS: readonly Condition[] = [
  { name: '1 caller', has: ({ callers }) => callers === 1 },
  { name: 'callers 2-5', has: (design) => design.callers > 1 && !enough(design) },
  { name: TOTAL, has: enough },
  { name: 'callers = 6', has: ({ callers }) => callers === ENOUGH_CALLERS, detailOf: ['level', 'pair', 'change'] },
  // Where callers do not differ few of them harm nothing: what few callers cost shows where they do.
  ...(
    [
      ['1 caller', 1, 1],
      ['2 callers', 2, 2],
      ['callers 3-5', 3, 5],
      ['callers = 6', ENOUGH_CALLERS, ENOUGH_CALLERS],
    ] as const
  ).map(([name, from, to]) => ({
    name: `${name}, ICC > 0`,
    has: ({ callers, icc }: PlantedDesign) => callers >= from && callers <= to && icc > 0,
    detailOf: ['level'],
    ofAllFigures: true,
  })),
  ...[0, 0.01, 0.03, 0.1].map((icc) => ({
    name: `callers >= 6, ICC ${icc}`,
    has: (design: PlantedDesign) => enough(design) && design.icc === icc,
    detailOf: ['level', 'pair', 'change', 'ranks', 'false pair', 'false trend', 'false profile', 'false effect'],
  })),
  ...['none', 'scenario', 'scenario+slot'].map((weights) => ({
    name: `callers >= 6, weights ${weights}`,
    has: (design: PlantedDesign) => enough(design) && design.weights === weights,
    detailOf: ['level'],
  })),
  ...['null', 'some', 'apart'].map((ties) => ({
    name: `callers >= 6, ties ${ties}`,
    has: (design: PlantedDesign) => enough(design) && design.ties === ties,
    detailOf: ['ranks', 'false pair'],
  })),
  ...[0, 0.01, 0.03, 0.1].map((icc) => ({
    name: `callers >= 6, ICC ${icc}`,
    has: (design: PlantedDesign) => enough(design) && design.icc === icc,
    detailOf: ['false hour'],
    ofAllFigures: true,
  })),
  ...[false, true].map((byCaller) => ({
    name: `callers >= 6, ${byCaller ? 'a profile each' : 'both profiles'}`,
    has: (design: PlantedDesign) => enough(design) && design.profilesByCaller === byCaller,
    detailOf: ['false profile', 'false effect'],
    ofAllFigures: true,
  })),
];

/** The three figures shown together everywhere: their conditions are told apart. */
const HEADLINES = ['pickup', 'acceptable', 'resolved'];

/** By kind of quantity, in the order of the table; undefined where the method promises nothing. */
const TARGETS: Readonly<Record<string, Target | undefined>> = {
  level: { min: 0.93, max: 0.975 },
  never: { min: 0.93 },
  part: { min: 0.93, max: 0.975 },
  // Callers shared by both sides cancel out, so that more than the nominal level is no fault of a difference.
  pair: { min: 0.93 },
  change: { min: 0.93 },
  ranks: { min: 0.95 },
  'false pair': { max: 0.05 },
  'false trend': { max: 0.05 },
  'wrong way': { max: 0.05 },
  'false hour': { max: 0.05 },
  'any false hour': { max: 0.05 },
  'wrong hour': { max: 0.05 },
  'wrong of named': undefined,
  'false profile': { max: 0.05 },
  'false effect': { max: 0.05 },
  'false notable': { max: 0.05 },
  // Of lists that name something: Benjamini and Hochberg's bound counts the empty ones too, as free of error.
  'false of listed': undefined,
};

/** A target is missed only where the share lies beyond it by more than two Monte-Carlo errors. */
const ERRORS_OF_DOUBT = 2;

/** Puts all counts into the lines of the table, in the order of the targets, then of the quantities. */
export function coverageRows(counts: readonly Count[]): readonly CoverageRow[] {
  const byQuantity = Map.groupBy(counts, ({ quantity }) => quantity);
  const kinds = Object.keys(TARGETS);
  const quantities = [...byQuantity.keys()].sort(
    (a, b) => kinds.indexOf(kindOf(a)) - kinds.indexOf(kindOf(b)) || headline(a) - headline(b) || (a < b ? -1 : 1),
  );
  return quantities.flatMap((quantity) =>
    CONDITIONS.flatMap(({ name, has, detailOf, ofAllFigures }): CoverageRow[] => {
      if (detailOf && !(detailOf.includes(kindOf(quantity)) && (ofAllFigures || isHeadline(quantity)))) return [];
      const members = (byQuantity.get(quantity) ?? []).filter(({ design }) => has(design));
      const rate = rateOf(members);
      if (rate === undefined) return [];
      const target = members.every(({ design }) => enough(design)) ? TARGETS[kindOf(quantity)] : undefined;
      return [
        { quantity, condition: name, ...rate, ...(target && { target, verdict: judge(rate, target, name === TOTAL) }) },
      ];
    }),
  );
}

function kindOf(quantity: Quantity): string {
  return Object.keys(TARGETS).find((kind) => quantity.startsWith(`${kind} `)) ?? '';
}

function isHeadline(quantity: Quantity): boolean {
  return headline(quantity) < HEADLINES.length;
}

function headline(quantity: Quantity): number {
  const indicator = quantity.slice(kindOf(quantity).length + 1).split(' ')[0] ?? '';
  const rank = HEADLINES.indexOf(indicator);
  return rank === -1 ? HEADLINES.length : rank;
}

function judge({ share, error }: Rate, { min = 0, max = 1 }: Target, isTotal: boolean): Verdict {
  const doubt = ERRORS_OF_DOUBT * error;
  if (share + doubt < min) return 'MISSED';
  if (!(share - doubt > max)) return 'OK';
  return min > 0 && !isTotal ? 'WIDE' : 'MISSED';
}
