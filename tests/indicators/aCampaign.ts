import type { Answer } from '../../src/domain/answer.ts';
import type { CallsCampaign, CampaignHead, PublishedCampaign, PublishedFigure } from '../../src/domain/campaign.ts';
import { campaignIdSchema, indicatorIdSchema, organisationIdSchema, scenarioIdSchema } from '../../src/domain/ids.ts';
import type { Disposition } from '../../src/domain/disposition.ts';
import type { Attempt, Sequence, SequenceOutcome } from '../../src/domain/sequence.ts';
import { outcomeOf } from '../../src/ingest/groupSequences.ts';

/** Outcomes in short: what a test says of a sequence. */
export const reached = (answer: Answer = 'complete', atAttempt = 1, redirectedWeb = false): SequenceOutcome => ({
  kind: 'reached',
  atAttempt,
  answer,
  redirectedWeb,
});
export const unreached: SequenceOutcome = { kind: 'unreached', attempts: 3 };
export const censored = (attempts: number): SequenceOutcome => ({ kind: 'censored', attempts });
export const ineligible: SequenceOutcome = { kind: 'ineligible' };

let counter = 0;

/** `count` sequences of one outcome. */
export function sequences(
  organisation: string,
  count: number,
  outcome: SequenceOutcome,
  { scenario = 'droits', version = '1' }: { readonly scenario?: string; readonly version?: string } = {},
): Sequence[] {
  return Array.from({ length: count }, () => ({
    id: `s${(counter += 1)}`,
    organisation: organisationIdSchema.parse(organisation),
    scenario: scenarioIdSchema.parse(scenario),
    scenarioVersion: version,
    weekday: 1,
    day: '2026-03-02',
    attempts: [],
    outcome,
  }));
}

/** One dial in short; a human answers `complete` unless it is said otherwise. */
export type Dial = readonly [
  disposition: Disposition,
  seconds: number,
  rest?: Partial<Pick<Attempt, 'answer' | 'channel' | 'courtesy' | 'redirectedWeb' | 'transfers'>>,
];

/** Where a call stands in the sample. */
export interface Place {
  readonly id?: string;
  readonly organisation?: string;
  readonly scenario?: string;
  readonly slot?: string;
  readonly caller?: string;
  readonly profile?: string;
  readonly weekday?: number;
}

/** A sequence by its dials; its outcome is read off them, as ingest does with three attempts allowed. */
export function call(dials: readonly Dial[], place: Place = {}): Sequence {
  const { id = `s${(counter += 1)}`, organisation = 'caf', scenario = 'droits', slot, caller, profile } = place;
  const [base] = sequences(organisation, 1, ineligible, { scenario });
  if (base === undefined) throw new Error('no sequence');
  const attempts = dials.map(([disposition, timeToExitSeconds, rest], i): Attempt => ({
    row: i + 2,
    sequence: id,
    attempt: i + 1,
    organisation: base.organisation,
    scenario: base.scenario,
    startedAt: { epochMs: Date.UTC(2026, 2, 2, 9), local: '2026-03-02T10:00:00', offsetMinutes: 60 },
    disposition,
    timeToExitSeconds,
    channel: 'phone',
    ...(disposition.startsWith('human') && { answer: 'complete' as const }),
    ...rest,
  }));
  const outcome = outcomeOf(attempts, 3);
  if (outcome === undefined) throw new Error('a human answered, and no answer was judged');
  return {
    ...base,
    id,
    weekday: place.weekday ?? 1,
    ...(slot !== undefined && { slot }),
    ...(caller !== undefined && { caller }),
    ...(profile !== undefined && { profile }),
    attempts,
    outcome,
  };
}

/** `count` times the same call. */
export function calls(count: number, dials: readonly Dial[], place: Omit<Place, 'id'> = {}): Sequence[] {
  return Array.from({ length: count }, () => call(dials, place));
}

function head(id: string, overrides: Partial<CampaignHead>): CampaignHead {
  return {
    id: campaignIdSchema.parse(id),
    title: { fr: id },
    protocol: 'p1',
    fieldwork: { from: '2026-03-01', to: '2026-03-31' },
    maxAttempts: 3,
    minGapSeconds: 300,
    timeZone: 'Europe/Paris',
    slots: [],
    scenarioVersions: {},
    simulated: false,
    files: [],
    ...overrides,
  };
}

export function callsCampaign(
  all: readonly Sequence[],
  {
    id = 'mars-2026',
    excluded = [],
    ...overrides
  }: Partial<Omit<CampaignHead, 'id'> & Pick<CallsCampaign, 'excluded' | 'balance'>> & { readonly id?: string } = {},
): CallsCampaign {
  return { ...head(id, overrides), kind: 'calls', sequences: all, excluded };
}

export function figure(
  organisation: string,
  indicator: string,
  rest: Partial<Omit<PublishedFigure, 'organisation' | 'indicator'>>,
): PublishedFigure {
  return {
    row: 2,
    organisation: organisationIdSchema.parse(organisation),
    indicator: indicatorIdSchema.parse(indicator),
    base: 'sequences',
    sampled: true,
    sourceTitle: 'Source',
    sourceReference: 'p. 1',
    ...rest,
  };
}

export function publishedCampaign(
  figures: readonly PublishedFigure[],
  { id = 'publiee-2026', ...overrides }: Partial<Omit<CampaignHead, 'id'>> & { readonly id?: string } = {},
): PublishedCampaign {
  return { ...head(id, overrides), kind: 'published', figures };
}
