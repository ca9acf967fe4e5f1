import { attemptsCsv } from './attemptsCsv.ts';
import { CAMPAIGN_SLOTS, CAP_SECONDS, MIN_GAP_SECONDS } from './callDesign.ts';
import { csvText } from './csvText.ts';
import type { SimulatedCampaign, SimulatedWorld } from './simulateCampaign.ts';
import { SIMULATED_SCENARIOS, scenarioVersion } from './simulatedScenarios.ts';

/** What every simulated `campaign.json` says of where it comes from. */
export const FICTIONAL_HEAD = {
  operator: 'Opérateur fictif de la démonstration',
  funding: 'Aucun financement : la campagne est simulée',
  source: 'Simulation : organismes, appels et chiffres inventés (npm run simulate)',
  licence: 'Licence Ouverte 2.0',
  simulated: true,
} as const;

/** JSON as people read it, with a line break at its end. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function campaignJson({ quarter, protocol }: SimulatedCampaign, world: SimulatedWorld): string {
  const used = new Set(world.organisations.map(({ sector }) => sector));
  const scenarios = SIMULATED_SCENARIOS.filter(({ sector }) => used.has(sector));
  return jsonText({
    id: quarter.id,
    title: quarter.title,
    kind: 'calls',
    protocol: protocol.id,
    fieldwork: quarter.fieldwork,
    publishAt: quarter.publishAt,
    maxAttempts: protocol.maxAttempts,
    minGapSeconds: MIN_GAP_SECONDS,
    maxWaitSeconds: CAP_SECONDS,
    timeZone: 'Europe/Paris',
    slots: CAMPAIGN_SLOTS,
    scenarioVersions: Object.fromEntries(scenarios.map(({ id }) => [id, scenarioVersion(id, protocol.id)])),
    ...FICTIONAL_HEAD,
  });
}

/** The files of a campaign of calls, by path: head, attempts, and exclusions where a strike made some. */
export function campaignFiles(campaign: SimulatedCampaign, world: SimulatedWorld): ReadonlyMap<string, string> {
  const folder = `campaigns/${campaign.quarter.id}`;
  const files = new Map([
    [`${folder}/campaign.json`, campaignJson(campaign, world)],
    [`${folder}/attempts.csv`, attemptsCsv(campaign.dials, world.organisations, world.callers, campaign.protocol)],
  ]);
  if (campaign.excluded.length > 0) {
    const note = `Grève fictive de l’énergie, du ${campaign.strikeDays[0] ?? ''} au ${campaign.strikeDays.at(-1) ?? ''}`;
    const rows = campaign.excluded.map(({ id }) => [id, 'strike', note]);
    files.set(`${folder}/exclusions.csv`, csvText(['sequence', 'reason', 'note'], rows));
  }
  return files;
}
