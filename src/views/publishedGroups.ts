import type { Barometer } from '../domain/barometer.ts';
import type { SectorId } from '../domain/ids.ts';
import { isListed } from '../domain/isListed.ts';
import type { Site } from '../domain/site.ts';
import { newestFirst } from './latest.ts';
import { lookup } from './lookup.ts';
import { publishedRowView, type PublishedRowView } from './publishedRowView.ts';

export interface PublishedGroupView {
  readonly indicator: string;
  readonly definition: string;
  readonly rows: readonly PublishedRowView[];
}

/** What other publishers say of the organisations of a sector, or of all: the newest figure of each indicator and organisation. */
export function publishedGroups(
  site: Site,
  barometer: Barometer,
  sector: SectorId | undefined,
): readonly PublishedGroupView[] {
  const find = lookup(barometer);
  const order = newestFirst(barometer.campaigns).filter((c) => c.kind === 'published');
  const groups = new Map<string, PublishedRowView[]>();
  const seen = new Set<string>();
  for (const campaign of order)
    for (const result of find.resultsIn(campaign.id)) {
      const organisation = find.organisation(result.organisation);
      const key = `${result.indicator}|${result.organisation}`;
      const elsewhere = !isListed(organisation) || (sector !== undefined && organisation.sector !== sector);
      if (elsewhere || result.indicator === 'pickup' || seen.has(key)) continue;
      seen.add(key);
      const rows = groups.get(result.indicator) ?? [];
      rows.push(publishedRowView(site, barometer, result));
      groups.set(result.indicator, rows);
    }
  return [...groups.values()].flatMap((rows) => {
    const first = rows[0];
    return first ? [{ indicator: first.indicator, definition: first.definition, rows }] : [];
  });
}
