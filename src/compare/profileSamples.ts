import type { CallsCampaign } from '../domain/campaign.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import { isHuman } from '../domain/disposition.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Sequence } from '../domain/sequence.ts';
import { callerPositions } from './callerContrast.ts';
import type { ProfileIndicatorId } from './profileIndicators.ts';

/** Of what calls are counted in whole; those with a mark of courtesy stand in `marks`. */
type ShareId = Exclude<ProfileIndicatorId, 'courtesy'>;

/** The calls that one profile made to one organisation. */
export interface ProfileSample {
  /** Which questions, in which version, as one text that is equal for equal sets. */
  readonly asked: string;
  /** Calls on the base of an indicator by each caller; the same position is the same caller in all samples. */
  readonly callers: (indicator: ShareId) => readonly number[];
  /** Marks of courtesy, by question; in the order of the questions' ids. */
  readonly marks: readonly QuestionMarks[];
}

/** What the calls of one sample noted on one question. */
export interface QuestionMarks {
  readonly question: string;
  /** Calls with a mark, one or more, their sum and the sum of their squares. */
  readonly n: number;
  readonly sum: number;
  readonly squares: number;
  /** Of those calls, as above. */
  readonly callers: readonly number[];
}

/** The sample of each organisation and profile of a campaign, under `sampleKey`; the order of sequences changes nothing. */
export function profileSamples(campaign: CallsCampaign): ReadonlyMap<string, ProfileSample> {
  const eligible = campaign.sequences
    .filter(({ outcome }) => outcome.kind !== 'ineligible')
    .toSorted((a, b) => codeUnitOrder(a.id, b.id));
  const positions = callerPositions(eligible.map(({ caller }) => caller));
  const placed = eligible.flatMap((sequence, i) => {
    const { organisation, profile } = sequence;
    return profile === undefined
      ? []
      : [{ key: sampleKey(organisation, profile), sequence, caller: positions[i] ?? i }];
  });
  return new Map(
    [...Map.groupBy(placed, ({ key }) => key)].map(([key, own]): [string, ProfileSample] => [
      key,
      {
        asked: [...new Set(own.map(questionOf))].sort(codeUnitOrder).join('|'),
        callers: (indicator) => sizesOf(own.filter(({ sequence }) => isInBase(sequence, indicator))),
        marks: [...Map.groupBy(own, questionOf)]
          .sort(([a], [b]) => codeUnitOrder(a, b))
          .flatMap(([question, calls]) => marksOf(question, calls)),
      },
    ]),
  );
}

/** A call, and who made it. */
interface PlacedCall {
  readonly sequence: Sequence;
  readonly caller: number;
}

function questionOf({ sequence }: PlacedCall): string {
  return `${sequence.scenario}@${sequence.scenarioVersion}`;
}

function sizesOf(calls: readonly PlacedCall[]): number[] {
  const sizes: number[] = [];
  for (const { caller } of calls) sizes[caller] = (sizes[caller] ?? 0) + 1;
  return Array.from(sizes, (size: number | undefined) => size ?? 0);
}

function marksOf(question: string, calls: readonly PlacedCall[]): QuestionMarks[] {
  const marked = calls.flatMap((call) => {
    const mark = markOf(call.sequence);
    return mark === undefined ? [] : [{ ...call, mark }];
  });
  if (marked.length === 0) return [];
  const sum = marked.reduce((total, { mark }) => total + mark, 0);
  const squares = marked.reduce((total, { mark }) => total + mark * mark, 0);
  return [{ question, n: marked.length, sum, squares, callers: sizesOf(marked) }];
}

export function sampleKey(organisation: OrganisationId, profile: string): string {
  return `${organisation} ${profile}`;
}

function isInBase(sequence: Sequence, indicator: ShareId): boolean {
  return indicator === 'acceptable' ? sequence.outcome.kind === 'reached' : true;
}

function markOf({ attempts }: Pick<Sequence, 'attempts'>): number | undefined {
  return attempts.find(({ disposition }) => isHuman(disposition))?.courtesy;
}
