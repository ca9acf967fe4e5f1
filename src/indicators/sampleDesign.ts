import type { CampaignHead } from '../domain/campaign.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import type { Sequence } from '../domain/sequence.ts';
import { collapseStrata } from '../stats/collapseStrata.ts';

/** A part of the sample that weighs its share whatever the number of calls in it. */
export interface Stratum {
  /** Readable and unique: « droits », « droits × matin », « droits × matin + droits × midi » where cells were joined. */
  readonly id: string;
  /** From 0 to 1; the shares of a design sum to 1. */
  readonly share: number;
  readonly n: number;
  /** How many cells of the design it holds; more than one where some had fewer than two calls. */
  readonly cells: number;
}

/** How the sequences of one group stand for all calls (METHOD 3.4). */
export interface SampleDesign {
  readonly strata: readonly Stratum[];
  /** Of each sequence, in the order given. Weights sum to 1. */
  readonly weights: readonly number[];
  readonly stratumOf: readonly string[];
}

/**
 * Weights and strata of a group of sequences: of an organisation, or of a part of its calls.
 *
 * Strata are the product of what `designWeights` declares; where it declares nothing they are the questions asked, in
 * equal shares. Only the questions asked of this group count: another sector's share is shared out among them. A cell
 * without two calls is joined with the next slot of its question, in the declared order.
 *
 * A call outside all declared slots goes with the last slot: its hour is off the plan, which the checks say.
 *
 * @param sequences one or more
 * @throws Error for a question or a slot without a weight, which the checks of `ingest/` refuse
 */
export function sampleDesign(
  { designWeights }: Pick<CampaignHead, 'designWeights'>,
  sequences: readonly Sequence[],
): SampleDesign {
  const scenarios = sharesOf(
    designWeights?.['scenario'] ?? (designWeights?.['slot'] ? undefined : 'equal'),
    sequences.map(({ scenario }) => scenario),
  );
  const slots = slotShares(designWeights?.['slot'], sequences);
  const cells = scenarios.shares.flatMap(([scenario, share]) =>
    slots.shares.map(([slot, slotShare]) => ({ scenario, slot, share: share * slotShare, members: Array<number>() })),
  );
  const cellOf = new Map(cells.map((cell) => [`${cell.scenario} ${cell.slot}`, cell]));
  for (const i of sequences.keys()) {
    const cell = cellOf.get(`${scenarios.categories[i] ?? ''} ${slots.categories[i] ?? ''}`);
    if (cell === undefined) throw new Error(`no design weight for sequence ${sequences[i]?.id ?? ''}`);
    cell.members.push(i);
  }
  const whole = cells.reduce((sum, { share }) => sum + share, 0);
  const weights = new Array<number>(sequences.length).fill(0);
  const stratumOf = new Array<string>(sequences.length).fill('');
  const strata = collapseStrata(cells.map(({ scenario, members }) => ({ group: scenario, n: members.length }))).map(
    (positions): Stratum => {
      const joined = positions.flatMap((position) => cells[position] ?? []);
      const members = joined.flatMap((cell) => cell.members);
      const id = joined.map(({ scenario, slot }) => [scenario, slot].filter(Boolean).join(' × ')).join(' + ');
      const share = joined.reduce((sum, cell) => sum + cell.share, 0) / whole;
      for (const i of members) {
        weights[i] = share / members.length;
        stratumOf[i] = id;
      }
      return { id, share, n: members.length, cells: joined.length };
    },
  );
  return { strata, weights, stratumOf };
}

interface Dimension {
  /** Categories in the declared order, with their shares. */
  readonly shares: readonly (readonly [string, number])[];
  /** Of each sequence. */
  readonly categories: readonly string[];
}

/** Declared shares of the categories met, equal ones, or one category where the dimension is not weighted. */
function sharesOf(declared: Readonly<Record<string, number>> | 'equal' | undefined, met: readonly string[]): Dimension {
  if (declared === undefined) return { shares: [['', 1]], categories: met.map(() => '') };
  const asked = new Set(met);
  if (declared === 'equal') {
    return { shares: [...asked].sort(codeUnitOrder).map((category) => [category, 1]), categories: met };
  }
  return { shares: Object.entries(declared).filter(([category]) => asked.has(category)), categories: met };
}

/** A declared slot in which nobody was called keeps its cell, empty, so that it is joined and said to be. */
function slotShares(declared: Readonly<Record<string, number>> | undefined, sequences: readonly Sequence[]): Dimension {
  if (declared === undefined) return sharesOf(undefined, sequences.map(String));
  const shares = Object.entries(declared);
  const last = shares.at(-1)?.[0] ?? '';
  return { shares, categories: sequences.map(({ slot }) => slot ?? last) };
}
