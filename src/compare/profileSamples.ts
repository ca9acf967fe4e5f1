import type { CallsCampaign } from '../domain/campaign.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import { isHuman } from '../domain/disposition.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { OwnIndicatorId } from '../domain/ownIndicators.ts';
import type { Sequence } from '../domain/sequence.ts';
import { callerPositions } from './callerContrast.ts';

/** The calls that one profile made to one organisation. */
export interface ProfileSample {
  /** Which questions, in which version, as one text that is equal for equal sets. */
  readonly asked: string;
  /** Calls on the base of an indicator by each caller; the same position is the same caller in all samples. */
  readonly callers: (indicator: OwnIndicatorId) => readonly number[];
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
        asked: [...new Set(own.map(({ sequence }) => `${sequence.scenario}@${sequence.scenarioVersion}`))]
          .sort(codeUnitOrder)
          .join('|'),
        callers: (indicator) => {
          const sizes: number[] = [];
          for (const { sequence, caller } of own) {
            if (isInBase(sequence, indicator)) sizes[caller] = (sizes[caller] ?? 0) + 1;
          }
          return Array.from(sizes, (size: number | undefined) => size ?? 0);
        },
      },
    ]),
  );
}

export function sampleKey(organisation: OrganisationId, profile: string): string {
  return `${organisation} ${profile}`;
}

function isInBase({ outcome, attempts }: Sequence, indicator: OwnIndicatorId): boolean {
  if (indicator === 'courtesy') {
    return attempts.find(({ disposition }) => isHuman(disposition))?.courtesy !== undefined;
  }
  return indicator === 'acceptable' ? outcome.kind === 'reached' : true;
}
