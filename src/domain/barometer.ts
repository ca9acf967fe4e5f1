import type { Beside } from './beside.ts';
import type { BestTime } from './bestTime.ts';
import type { Campaign } from './campaign.ts';
import type { CampaignQuality } from './campaignQuality.ts';
import type { Indicator } from './indicator.ts';
import type { Issue } from './issue.ts';
import type { NotableChanges } from './notableChanges.ts';
import type { OpeningHours } from './openingHours.ts';
import type { Organisation, Sector } from './organisation.ts';
import type { PeerFunnel } from './peerFunnel.ts';
import type { ProfileComparison, ProfileEffect } from './profileComparison.ts';
import type { Announcement, Erratum, Reply } from './publication.ts';
import type { Ranking } from './ranking.ts';
import type { Result } from './result.ts';
import type { Scenario } from './scenario.ts';
import type { Trend } from './trend.ts';
import type { WaitCurve } from './waitCurve.ts';

/** What `ingest/` hands over: the whole data folder, parsed. */
export interface DataFolder {
  readonly sectors: readonly Sector[];
  readonly organisations: readonly Organisation[];
  readonly scenarios: readonly Scenario[];
  /** Declared in `indicators.csv`; ours are in the registry of `indicators/`. */
  readonly indicators: readonly Indicator[];
  /** Embargoed ones included. */
  readonly campaigns: readonly Campaign[];
  readonly announcements: readonly Announcement[];
  readonly errata: readonly Erratum[];
  readonly replies: readonly Reply[];
  /** Sorted by organisation, weekday and hour; absent without `opening_hours.csv`. */
  readonly openingHours?: readonly OpeningHours[];
  /** All findings. With one `error` among them nothing may be published. */
  readonly issues: readonly Issue[];
}

/** Everything that the site says, computed once: plain data, no embargoed campaign in it. */
export interface Barometer {
  readonly sectors: readonly Sector[];
  readonly organisations: readonly Organisation[];
  readonly scenarios: readonly Scenario[];
  /** Ours, then those of other publishers. */
  readonly indicators: readonly Indicator[];
  /** Oldest fieldwork first. */
  readonly campaigns: readonly Campaign[];
  /** Totals, in the order campaign, organisation, indicator. */
  readonly results: readonly Result[];
  /** Parts, in the same order, then dimension and category. */
  readonly breakdowns: readonly Result[];
  /** Of campaigns of calls, in the order of `campaigns`. */
  readonly quality: readonly CampaignQuality[];
  /** Likewise, then organisations by id: those called by phone. */
  readonly waits: readonly WaitCurve[];
  readonly rankings: readonly Ranking[];
  /** In the order of `campaigns`, then all before each sector: where somebody has a rate of calls picked up. */
  readonly peerFunnels: readonly PeerFunnel[];
  readonly trends: readonly Trend[];
  /** Of campaigns of calls, in the order of `campaigns`, then organisations by id: those with a call. */
  readonly bestTimes: readonly BestTime[];
  /** Where calls have profiles: in the order of `campaigns`, then organisation, indicator. */
  readonly profileComparisons: readonly ProfileComparison[];
  /** Likewise, in the order of `campaigns`, then indicator. */
  readonly profileEffects: readonly ProfileEffect[];
  /** Of campaigns in which something could be tested, in the order of `campaigns`. */
  readonly notableChanges: readonly NotableChanges[];
  /** Of organisations that declare a « taux de décroché », by id. */
  readonly beside: readonly Beside[];
  /** Sorted by organisation, weekday and hour. */
  readonly openingHours: readonly OpeningHours[];
  readonly announcements: readonly Announcement[];
  readonly errata: readonly Erratum[];
  readonly replies: readonly Reply[];
  readonly warnings: readonly Issue[];
  /** True where every campaign is simulated: every page, picture and file says so. */
  readonly fictional: boolean;
}
