import type { Barometer } from '../domain/barometer.ts';
import type { CampaignId } from '../domain/ids.ts';
import type { Site } from '../domain/site.ts';
import { formatBibtex } from '../present/formatBibtex.ts';
import { formatCslJson } from '../present/formatCslJson.ts';
import { citationOf } from '../views/citationView.ts';
import { lookup } from '../views/lookup.ts';

/** The citation of one campaign as a file (JO20). */
export function campaignCitation(
  site: Site,
  barometer: Barometer,
  id: CampaignId,
  format: 'bibtex' | 'csl-json',
): string {
  const citation = citationOf(site, barometer, lookup(barometer).campaign(id));
  return format === 'bibtex' ? formatBibtex(citation) : formatCslJson(citation);
}
