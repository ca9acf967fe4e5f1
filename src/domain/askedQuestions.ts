import type { Campaign } from './campaign.ts';
import type { Scenario } from './scenario.ts';

/**
 * The questions that a campaign put, in the version that was asked: read off its calls where there are any, since
 * `scenarioVersions` may be left out there (ingest finds the version row by row), else as `campaign.json` declares them.
 */
export function askedQuestions(campaign: Campaign, scenarios: readonly Scenario[]): readonly Scenario[] {
  if (campaign.kind === 'published') return scenarios.filter((s) => campaign.scenarioVersions[s.id] === s.version);
  const asked = new Set(campaign.sequences.map((s) => `${s.scenario} ${s.scenarioVersion}`));
  return scenarios.filter((s) => asked.has(`${s.id} ${s.version}`));
}
