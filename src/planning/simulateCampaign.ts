import { fnv1a32 } from '../stats/fnv1a32.ts';
import { mulberry32 } from '../stats/mulberry32.ts';
import { isoDay } from './calendarDay.ts';
import { protocolOf, type Protocol } from './callDesign.ts';
import type { SimulatedCaller } from './callModel.ts';
import { drawNormal } from './draw.ts';
import type { OrganisationTruth } from './organisationTruth.ts';
import { planSequences, type PlannedSequence } from './planSequences.ts';
import type { QuarterCampaign } from './quarter.ts';
import { runFieldwork, type MadeDial, type Strike } from './runFieldwork.ts';
import type { SimulatedOrganisation } from './simulatedOrganisations.ts';
import { SIMULATED_SCENARIOS, scenarioVersion } from './simulatedScenarios.ts';
import type { SectorKey } from './simulatedSectors.ts';
import { workingDays } from './workingDays.ts';

/** What all campaigns of a simulation share. */
export interface SimulatedWorld {
  readonly seed: number;
  readonly organisations: readonly SimulatedOrganisation[];
  readonly truths: readonly OrganisationTruth[];
  readonly callers: readonly SimulatedCaller[];
  readonly campaigns: readonly QuarterCampaign[];
}

/** A campaign as made: its plan, its dials, and what its strike excludes. */
export interface SimulatedCampaign {
  readonly quarter: QuarterCampaign;
  readonly index: number;
  readonly protocol: Protocol;
  readonly planned: readonly PlannedSequence[];
  readonly dials: readonly MadeDial[];
  readonly strikeDays: readonly string[];
  /** Sequences planned on a strike day: set aside whatever came of them. */
  readonly excluded: readonly PlannedSequence[];
}

/** The sector on strike, in the last campaign but two, from Tuesday to Thursday of the third week. */
export const STRIKE_SECTOR: SectorKey = 'energie';
const STRIKE_DAYS = [15, 16, 17];

/** How hard each question is, logit scale; the rewording of version 2 made its question easier. */
export function scenarioDifficulties(seed: number, protocol: Protocol): ReadonlyMap<string, number> {
  return new Map(
    SIMULATED_SCENARIOS.map(({ id }) => {
      const random = mulberry32(fnv1a32(`${seed}|difficulty|${id}`));
      const difficulty = 0.5 * drawNormal(random) - (scenarioVersion(id, protocol.id) === '2' ? 0.3 : 0);
      return [id, Math.round(difficulty * 1000) / 1000];
    }),
  );
}

function strikeOf(world: SimulatedWorld, index: number): Strike | undefined {
  const quarter = world.campaigns[index];
  if (quarter === undefined || index !== Math.max(0, world.campaigns.length - 3)) return undefined;
  const struck = world.organisations.flatMap(({ sector }, rank) => (sector === STRIKE_SECTOR ? [rank] : []));
  if (struck.length === 0) return undefined;
  return { days: new Set(STRIKE_DAYS.map((offset) => quarter.firstDay + offset)), organisations: new Set(struck) };
}

/** Plans and makes the calls of one campaign. */
export function simulateCampaign(world: SimulatedWorld, quarter: QuarterCampaign, index: number): SimulatedCampaign {
  const protocol = protocolOf(index, world.campaigns.length);
  const days = workingDays(quarter);
  const strike = strikeOf(world, index);
  const planned = planSequences({
    campaign: quarter.id,
    seed: world.seed,
    organisations: world.organisations.map(({ id, sector }, rank) => ({
      id,
      sequences: world.truths[rank]?.sequences[index] ?? 0,
      scenarios: SIMULATED_SCENARIOS.filter((scenario) => scenario.sector === sector).map((scenario) => scenario.id),
    })),
    callers: world.callers.length,
    days,
  });
  const dials = runFieldwork(planned, {
    campaign: quarter.id,
    campaignIndex: index,
    maxAttempts: protocol.maxAttempts,
    seed: world.seed,
    days,
    truths: world.truths,
    openings: world.organisations.map(({ opening }) => opening),
    callers: world.callers,
    difficulties: scenarioDifficulties(world.seed, protocol),
    ...(strike === undefined ? {} : { strike }),
  });
  const called = new Set(dials.map(({ sequence }) => sequence.id));
  return {
    quarter,
    index,
    protocol,
    planned,
    dials,
    strikeDays: [...(strike?.days ?? [])].filter((day) => days.isWorking(day)).map(isoDay),
    excluded: planned.filter(
      ({ organisation, day, id }) =>
        strike?.organisations.has(organisation) === true && strike.days.has(day) && called.has(id),
    ),
  };
}
