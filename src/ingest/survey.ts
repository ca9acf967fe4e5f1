import type { CampaignSettings } from '../domain/campaignSchema.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { OpeningHours } from '../domain/openingHours.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Attempt, Sequence } from '../domain/sequence.ts';
import type { Place } from './report.ts';

/** The calls of a campaign as a whole: what the checks of balance, callers, durations and days look at. */
export interface Survey {
  /** Every sequence that was called, excluded or not, whatever came of it. */
  readonly made: readonly Sequence[];
  /** Those that count: eligible, and excluded by nobody. In the order of their ids. */
  readonly sequences: readonly Sequence[];
  readonly byOrganisation: ReadonlyMap<OrganisationId, readonly Sequence[]>;
  /** Every dial that parsed. */
  readonly attempts: readonly Attempt[];
  /** The same by caller, in the order of time; without those of unknown callers. */
  readonly byCaller: ReadonlyMap<string, readonly Attempt[]>;
  readonly settings: Pick<CampaignSettings, 'designWeights' | 'slots'>;
  readonly organisations: ReadonlyMap<OrganisationId, Organisation>;
  readonly openingHours: readonly OpeningHours[];
  readonly place: (row: number, column?: string) => Place;
}

/** « Caf du Rhône (caf-69) »: the name that people know and the id that the file bears. */
export function organisationLabel({ organisations }: Pick<Survey, 'organisations'>, id: OrganisationId): string {
  const name = organisations.get(id)?.name;
  return name === undefined ? id : `${name} (${id})`;
}

/** Sequences of each organisation, organisations in the order of their ids. */
export function byOrganisation(sequences: readonly Sequence[]): Survey['byOrganisation'] {
  return new Map([...Map.groupBy(sequences, (s) => s.organisation)].sort(([a], [b]) => codeUnitOrder(a, b)));
}

/** The first line of the file that one of these sequences stands on. */
export function firstRow(sequences: readonly Sequence[]): number {
  return sequences.reduce(
    (first, { attempts }) => attempts.reduce((least, { row }) => Math.min(least, row), first),
    Infinity,
  );
}

/** Share in percent as sentences need it, one decimal. */
export function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}
