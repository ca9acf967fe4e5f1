import { jsonText } from './campaignFiles.ts';
import { MIN_GAP_SECONDS, CAP_SECONDS } from './callDesign.ts';
import {
  scenarioDifficulties,
  STRIKE_SECTOR,
  type SimulatedCampaign,
  type SimulatedWorld,
} from './simulateCampaign.ts';
import { SIMULATED_SCENARIOS } from './simulatedScenarios.ts';
import type { SimulationOptions } from './simulationOptions.ts';
import { trueIndicators, type TrueIndicators } from './trueIndicators.ts';

/** What `truth.json` calls itself: the command overwrites a folder only where it finds this. */
export const TRUTH_MARK = 'decroche-simulation';

const INDICATORS = [
  'pickup',
  'pickup_first',
  'resolved',
  'acceptable',
  'complete',
  'wrong',
] as const satisfies readonly (keyof TrueIndicators)[];

const NOTES = {
  truths:
    'Probabilities of the model averaged over the design: every weekday and band, profile, question and caller in equal shares; callers are integrated over those of the campaign. Shares 0 to 1, 6 decimals. acceptable, complete and wrong are shares of the sequences in which a human answered.',
  parameters:
    'Effects are on the logit scale of one attempt; an acceptable answer depends neither on slot nor attempt.',
  exclusions:
    'Sequences planned on a strike day are excluded, whatever came of them; the truths are those of ordinary days.',
  incomplete:
    'A few unreached sequences are given up for reasons of the caller, one in 500 attempts: independent of the organisation.',
};

/** Six decimals, so that the last bit of an exponential never shows. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function truthsOf(world: SimulatedWorld, campaign: SimulatedCampaign) {
  const difficulties = scenarioDifficulties(world.seed, campaign.protocol);
  return world.truths.flatMap((truth, rank) => {
    const sequences = truth.sequences[campaign.index] ?? 0;
    const organisation = world.organisations[rank];
    if (sequences === 0 || organisation === undefined) return [];
    const scenarios = SIMULATED_SCENARIOS.filter(({ sector }) => sector === organisation.sector).map(({ id }) => ({
      scenario: id,
      difficulty: difficulties.get(id) ?? 0,
    }));
    const values = trueIndicators(truth, campaign.index, campaign.protocol.maxAttempts, world.callers, scenarios);
    return INDICATORS.map((indicator) => ({
      campaign: campaign.quarter.id,
      organisation: organisation.id,
      indicator,
      value: rounded(values[indicator]),
    }));
  });
}

/** `truth.json`: what the simulation was made of, and what its figures would be without chance. The ingest ignores it. */
export function truthJson(
  options: SimulationOptions,
  world: SimulatedWorld,
  campaigns: readonly SimulatedCampaign[],
  files: readonly string[],
): string {
  return jsonText({
    generator: TRUTH_MARK,
    warning: 'DONNÉES FICTIVES : organismes, appels et chiffres inventés.',
    options,
    notes: NOTES,
    minGapSeconds: MIN_GAP_SECONDS,
    capSeconds: CAP_SECONDS,
    campaigns: campaigns.map(({ quarter, protocol, planned, dials, strikeDays, excluded }) => ({
      campaign: quarter.id,
      protocol: protocol.id,
      maxAttempts: protocol.maxAttempts,
      fieldwork: quarter.fieldwork,
      sequences: planned.length,
      attempts: dials.length,
      difficulties: Object.fromEntries(scenarioDifficulties(world.seed, protocol)),
      ...(excluded.length > 0
        ? { strike: { sector: STRIKE_SECTOR, days: strikeDays, excluded: excluded.map(({ id }) => id) } }
        : {}),
    })),
    callers: world.callers,
    tiedPairs: world.truths.flatMap(({ organisation, tiedWith }) => (tiedWith ? [[tiedWith, organisation]] : [])),
    truths: campaigns.flatMap((campaign) => truthsOf(world, campaign)),
    organisations: world.truths,
    files: [...files].sort(),
  });
}
