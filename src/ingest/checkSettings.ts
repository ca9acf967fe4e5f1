import type { CampaignSettings } from '../domain/campaignSchema.ts';
import type { FolderContext } from './campaignContext.ts';
import { checkWeightSettings } from './checkWeights.ts';
import { findReference } from './references.ts';
import type { Place } from './report.ts';

/** What one key of `campaign.json` cannot say alone: id and folder, dates in order, slots apart, versions that exist. */
export function checkSettings(
  folderId: string,
  settings: CampaignSettings,
  at: (path: string) => Place,
  { references, scenarios, report }: Pick<FolderContext, 'references' | 'scenarios' | 'report'>,
): void {
  const { id, fieldwork, slots, scenarioVersions } = settings;
  if (id !== folderId) report('campaign-id-mismatch', { ...at('id'), received: id }, { folder: folderId });
  const { from, to } = fieldwork;
  if (to < from) report('dates-reversed', { ...at('fieldwork.to'), received: to }, { from, to });

  for (const [index, slot] of slots.entries()) {
    if (!(slot.from < slot.to)) {
      report('dates-reversed', { ...at(`slots.${index}.to`), received: slot.to }, { from: slot.from, to: slot.to });
    }
    const other = slots.slice(0, index).find((s) => {
      const sameDay = s.weekdays.some((weekday) => slot.weekdays.includes(weekday));
      return s.id === slot.id || (sameDay && s.from < slot.to && slot.from < s.to);
    });
    if (other) report('slots-overlap', { ...at(`slots.${index}`), received: slot.id }, { other: other.id });
  }

  for (const [scenario, version] of Object.entries(scenarioVersions)) {
    const place = at(`scenarioVersions.${scenario}`);
    const found = findReference(references, 'scenario', scenario);
    const versions = scenarios.filter((s) => s.id === scenario).map((s) => s.version);
    if (!found.found) {
      const suggestion = found.suggestion === undefined ? {} : { suggestion: found.suggestion };
      const group = { count: 1, rows: [], words: [scenario] };
      report('reference-unknown', { ...place, received: scenario }, { kind: 'scenario', ...group, ...suggestion });
    } else if (versions.length > 0 && !versions.includes(version)) {
      report('scenario-version-unknown', { ...place, received: version }, { scenario, version, versions });
    }
  }
  checkWeightSettings(settings, at, { references, report });
}
