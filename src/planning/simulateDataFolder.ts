import { afterPublication } from './afterPublication.ts';
import { campaignFiles } from './campaignFiles.ts';
import { declaredFigures, declaredIndicatorsCsv } from './declaredFigures.ts';
import { organisationTruths } from './organisationTruth.ts';
import { quarterCampaign, shiftQuarter } from './quarter.ts';
import { openingHoursCsv, organisationsCsv, scenariosCsv, sectorsCsv } from './referenceFiles.ts';
import { simulateCampaign, type SimulatedWorld } from './simulateCampaign.ts';
import { simulatedCallers } from './simulatedCallers.ts';
import { simulatedOrganisations } from './simulatedOrganisations.ts';
import type { SimulationOptions } from './simulationOptions.ts';
import { truthJson } from './truthJson.ts';

function worldOf(options: SimulationOptions): SimulatedWorld {
  const organisations = simulatedOrganisations(options.organisations);
  const truths = organisationTruths(organisations, options.campaigns, options.sequences, options.seed);
  const perCampaign = truths.reduce((sum, truth) => sum + Math.max(...truth.sequences), 0);
  return {
    seed: options.seed,
    organisations,
    truths,
    callers: simulatedCallers(options.seed, perCampaign),
    campaigns: Array.from({ length: options.campaigns }, (_, index) =>
      quarterCampaign(shiftQuarter(options.lastQuarter, index + 1 - options.campaigns)),
    ),
  };
}

/**
 * A data folder (CONTRACT §2) of fictional organisations with planted truth, and its `truth.json`. The same options give
 * the same bytes on any machine: all chance is mulberry32, all times are plain arithmetic.
 *
 * @returns text of each file by its path inside the folder, with `/`
 * @example simulateDataFolder({ ...SIMULATION_DEFAULTS, seed: 1 }).get('sectors.csv')
 */
export function simulateDataFolder(options: SimulationOptions): ReadonlyMap<string, string> {
  const world = worldOf(options);
  const campaigns = world.campaigns.map((quarter, index) => simulateCampaign(world, quarter, index));
  const last = campaigns.at(-1);
  const files = new Map([
    ['sectors.csv', sectorsCsv(world.organisations)],
    ['organisations.csv', organisationsCsv(world.organisations)],
    [
      'scenarios.csv',
      scenariosCsv(
        world.organisations,
        campaigns.some(({ protocol }) => protocol.id === 'p1'),
      ),
    ],
    ['indicators.csv', declaredIndicatorsCsv()],
    ['opening_hours.csv', openingHoursCsv(world.organisations)],
    ...campaigns.flatMap((campaign) => [...campaignFiles(campaign, world)]),
    ...declaredFigures(world.organisations, options.lastQuarter.year - 1, options.seed),
    ...(last === undefined ? [] : afterPublication(last, world, options.lastQuarter)),
  ]);
  return files.set('truth.json', truthJson(options, world, campaigns, [...files.keys(), 'truth.json']));
}
