import type { ScenarioId } from '../domain/ids.ts';
import type { Attempt } from '../domain/sequence.ts';
import type { CampaignContext } from './campaignContext.ts';
import type { Place } from './report.ts';

/**
 * Which version of a question a dial asked: the cell, else `scenarioVersions` of the campaign, else the only one there is.
 * What cannot be told, or names no version of `scenarios.csv`, is reported once a scenario (D10).
 */
export function versionFinder(
  { scenarios, settings, report }: Pick<CampaignContext, 'scenarios' | 'settings' | 'report'>,
  place: (row: number, column?: string) => Place,
): (attempt: Attempt) => string | undefined {
  const versions = new Map<ScenarioId, readonly string[]>();
  for (const { id, version } of scenarios) versions.set(id, [...new Set([...(versions.get(id) ?? []), version])]);
  const reported = new Set<string>();
  const once = (
    code: 'scenario-version-missing' | 'scenario-version-unknown',
    { row, scenario }: Attempt,
    version: string,
  ): void => {
    const key = `${code} ${scenario} ${version}`;
    if (!reported.has(key))
      report(code, place(row, 'scenario_version'), { scenario, version, versions: versions.get(scenario) ?? [] });
    reported.add(key);
  };
  return (attempt) => {
    const known = versions.get(attempt.scenario) ?? [];
    const stated = attempt.scenarioVersion ?? settings.scenarioVersions[attempt.scenario];
    const only = known.length === 1 ? known[0] : undefined;
    const version = stated ?? only;
    if (known.length === 0) return undefined; // the question itself is reported
    if (version === undefined) once('scenario-version-missing', attempt, '');
    else if (!known.includes(version)) once('scenario-version-unknown', attempt, version);
    else return version;
    return undefined;
  };
}
