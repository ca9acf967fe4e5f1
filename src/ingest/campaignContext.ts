import type { CampaignSettings } from '../domain/campaignSchema.ts';
import type { IndicatorId, OrganisationId } from '../domain/ids.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { OpeningHours } from '../domain/openingHours.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Scenario } from '../domain/scenario.ts';
import type { Files } from './files.ts';
import type { Mapping } from './mapping.ts';
import type { References } from './references.ts';
import type { Place, Report } from './report.ts';

/** What all campaigns share: the nouns of the folder, read before them. */
export interface FolderContext {
  readonly files: Files;
  /** sha256 of each file, by path. */
  readonly hashes: ReadonlyMap<string, string>;
  readonly nowMs: number;
  readonly references: References;
  readonly organisations: ReadonlyMap<OrganisationId, Organisation>;
  /** Names, short names and aliases: what may follow « conseiller » in a text (D21). */
  readonly organisationNames: readonly string[];
  /** Ours and the declared ones. */
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
  readonly scenarios: readonly Scenario[];
  readonly openingHours: readonly OpeningHours[];
  readonly report: Report;
}

/** What the parsing of one campaign needs. */
export interface CampaignContext extends FolderContext {
  /** `campaigns/<id>`. */
  readonly folder: string;
  readonly settings: CampaignSettings;
  readonly mapping: Mapping;
  /** Where a setting of `campaign.json` stands. */
  readonly at: (path: string) => Place;
}
