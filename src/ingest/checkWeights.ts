import type { CampaignSettings } from '../domain/campaignSchema.ts';
import type { Sequence } from '../domain/sequence.ts';
import type { FolderContext } from './campaignContext.ts';
import { type Candidate, nearest } from './nearest.ts';
import type { Place, Report } from './report.ts';

/** What a campaign may be weighted by (METHOD 3.4), and what a composite score is made of (METHOD 2.5). */
const DESIGN_DIMENSIONS = ['scenario', 'slot'] as const;
const SCORE_PARTS = ['pickup', 'wait', 'answer', 'courtesy'];
/** Shares written with three decimals may miss 1 by that much. */
const SUM_TOLERANCE = 0.001;

type Weights = Pick<CampaignSettings, 'designWeights' | 'scoreWeights' | 'slots'>;

/** `designWeights` and `scoreWeights` taken alone: dimensions that exist, questions and slots that are known. */
export function checkWeightSettings(
  { designWeights = {}, scoreWeights, slots }: Weights,
  at: (path: string) => Place,
  { references, report }: Pick<FolderContext, 'references' | 'report'>,
): void {
  const known: Readonly<Record<string, readonly Candidate[] | undefined>> = {
    scenario: references.get('scenario'),
    slot: slots.map(({ id }) => ({ id, names: [] })),
  };
  for (const [dimension, shares] of Object.entries(designWeights)) {
    if (!Object.hasOwn(known, dimension)) {
      const place = { ...at(`designWeights.${dimension}`), received: dimension };
      report('setting-value', place, { allowed: DESIGN_DIMENSIONS });
      continue;
    }
    const candidates = known[dimension];
    for (const id of Object.keys(shares)) {
      if (!candidates || candidates.some((candidate) => candidate.id === id)) continue;
      const suggestion = nearest(id, candidates);
      const place = { ...at(`designWeights.${dimension}.${id}`), received: id };
      const group = { count: 1, rows: [], words: [id] };
      report('reference-unknown', place, {
        kind: dimension,
        ...group,
        ...(suggestion !== undefined && { suggestion }),
      });
    }
  }
  if (!scoreWeights) return;
  for (const part of Object.keys(scoreWeights)) {
    if (SCORE_PARTS.includes(part)) continue;
    report('setting-value', { ...at(`scoreWeights.${part}`), received: part }, { allowed: SCORE_PARTS });
  }
  if (!(sumOf(SCORE_PARTS.map((part) => scoreWeights[part] ?? 0)) > 0))
    report('score-weights-zero', at('scoreWeights'));
}

/**
 * `designWeights` against the calls that they weigh: every question (slot) met has a share, and shares sum to 1, over the
 * whole list or over what each organisation was asked.
 */
export function checkWeightedCalls(
  sequences: readonly Sequence[],
  { designWeights = {} }: Weights,
  at: (path: string) => Place,
  place: (row: number, column?: string) => Place,
  report: Report,
): void {
  for (const dimension of DESIGN_DIMENSIONS) {
    const shares = designWeights[dimension];
    if (!shares) continue;
    const path = `designWeights.${dimension}`;
    for (const [id, calls] of Map.groupBy(sequences, (sequence) => sequence[dimension])) {
      if (id === undefined) reportOutsideSlots(calls, place, report);
      else if (!Object.hasOwn(shares, id)) {
        report('weight-missing', { ...at(path), received: id }, { kind: dimension, id, count: calls.length });
      }
    }
    const sum = sumOf(Object.values(shares));
    const own = dimension === 'scenario' ? sumsByOrganisation(sequences, shares) : [];
    if (isOne(sum) || (own.length > 0 && own.every(isOne))) continue;
    report('weights-not-normalised', at(path), { kind: dimension, percent: sum * 100 });
  }
}

/** What the shares of the questions asked of each organisation sum to: sectors may share one list. */
function sumsByOrganisation(sequences: readonly Sequence[], shares: Readonly<Record<string, number>>): number[] {
  const byOrganisation = Map.groupBy(sequences, ({ organisation }) => organisation);
  return [...byOrganisation.values()].map((calls) => {
    const asked = new Set(calls.map(({ scenario }) => scenario));
    return sumOf([...asked].map((scenario) => shares[scenario] ?? 0));
  });
}

function reportOutsideSlots(
  calls: readonly Sequence[],
  place: (row: number, column?: string) => Place,
  report: Report,
): void {
  const rows = calls.flatMap(({ attempts }) => attempts[0]?.row ?? []).sort((a, b) => a - b);
  report('call-outside-slots', place(rows[0] ?? 1, 'started_at'), { count: calls.length });
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function isOne(sum: number): boolean {
  return Math.abs(sum - 1) <= SUM_TOLERANCE;
}
