import type { Barometer } from '../domain/barometer.ts';
import { callTally } from '../domain/callTally.ts';
import { ANSWERS } from '../domain/answer.ts';
import type { CallsCampaign } from '../domain/campaign.ts';
import type { IndicatorId, OrganisationId } from '../domain/ids.ts';
import type { CountsOnly, Result, ResultKey } from '../domain/result.ts';
import type { Embed } from './embedsOf.ts';
import { lookup } from './lookup.ts';

/**
 * The counts that a chart of a whole draws, as rows that a file can hold beside its rate: steps of the calls, answers by
 * question, calls by time of the week.
 */
export function embedCounts(barometer: Barometer, { of, campaign: id }: Embed): readonly Result[] {
  const find = lookup(barometer);
  const campaign = find.campaign(id);
  const organisation = of.subject as OrganisationId;
  if (campaign.kind !== 'calls') return [];
  switch (of.chart) {
    case 'funnel':
      return steps(campaign, organisation);
    case 'answers':
      return find
        .parts(id, organisation, 'acceptable', 'scenario')
        .flatMap((part) => [part, ...answersTo(campaign, organisation, part)]);
    case 'when-to-call':
      return [
        ...find.parts(id, organisation, 'pickup_first', 'weekday'),
        ...find.parts(id, organisation, 'pickup_first', 'slot'),
        ...times(barometer, { of, campaign: id }),
      ];
    default:
      return [];
  }
}

function steps(campaign: CallsCampaign, organisation: OrganisationId): readonly CountsOnly[] {
  const tally = callTally(campaign.sequences, organisation, { maxAttempts: campaign.maxAttempts });
  const count = counter(keyOf(campaign, organisation, 'pickup', 'sequences'), 'step');
  return [
    ...tally.reachedAt.map((k, attempt) => count(`reached_at_${attempt + 1}`, k, tally.calls)),
    count('unreached', tally.unreached, tally.calls),
    count('stopped_early', tally.censored, tally.calls),
    count('acceptable', tally.acceptable, tally.calls),
    count('complete', tally.answers.complete, tally.calls),
  ];
}

/** The answers to one question, by their code. */
function answersTo(campaign: CallsCampaign, organisation: OrganisationId, part: Result): readonly CountsOnly[] {
  const scenario = part.cut?.category;
  if (scenario === undefined) return [];
  const { answers, reached } = callTally(campaign.sequences, organisation, {
    maxAttempts: campaign.maxAttempts,
    scenario: scenario as NonNullable<Parameters<typeof callTally>[2]['scenario']>,
  });
  const count = counter(keyOf(campaign, organisation, 'acceptable', 'picked_up'), 'answer');
  return ANSWERS.map((answer) => count(`${scenario}:${answer}`, answers[answer], reached));
}

function times(barometer: Barometer, { of, campaign }: Pick<Embed, 'of' | 'campaign'>): readonly CountsOnly[] {
  const organisation = of.subject as OrganisationId;
  const { bestTime, campaign: find } = lookup(barometer);
  const count = counter(keyOf(find(campaign), organisation, 'pickup_first', 'sequences'), 'time');
  return (bestTime(campaign, organisation)?.cells ?? []).map((cell) =>
    count(`${cell.weekday}:${cell.slot}`, cell.kind === 'counted' ? cell.k : undefined, cell.n),
  );
}

type Key = Omit<ResultKey, 'cut'>;

function keyOf({ id }: Pick<CallsCampaign, 'id'>, organisation: OrganisationId, indicator: string, base: string): Key {
  return { campaign: id, organisation, indicator: indicator as IndicatorId, unit: 'percent', base };
}

function counter(key: Key, dimension: string) {
  return (category: string, numerator: number | undefined, denominator: number): CountsOnly => ({
    ...key,
    kind: 'counts_only',
    cut: { dimension, category },
    denominator,
    effectiveN: denominator,
    ...(numerator === undefined ? {} : { numerator }),
  });
}
