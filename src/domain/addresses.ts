import type { CampaignId, IndicatorId, OrganisationId, ScenarioId, SectorId } from './ids.ts';
import type { DepartementCode } from './places.ts';
import type { Site } from './site.ts';

/** Stands for all sectors in the address of a ranking. */
export const EVERY_SECTOR = 'tous';
/** The same in the address of a ranking that others show, and in that of the codes of rankings. */
export const EVERY_SUBJECT = 'all';
export const RANKING_CODES = 'classements';
/** What stands where the id of a sector does, so that no sector may be called so. */
export const RESERVED_SECTOR_IDS: ReadonlySet<string> = new Set([EVERY_SECTOR, EVERY_SUBJECT, RANKING_CODES]);

/** Charts that others may show, of one indicator (a subject is an organisation; of a ranking a sector or `all`). */
export type IndicatorChart = 'figure' | 'trend' | 'ranking';
/** Charts of an organisation as a whole. */
export type WholeChart = 'funnel' | 'answers' | 'when-to-call';

/** What stands under one address of CONTRACT §5. Without `campaign` it follows the latest; with it, it is pinned. */
export type EmbedAddress =
  | {
      readonly chart: IndicatorChart;
      readonly subject: OrganisationId | SectorId | typeof EVERY_SUBJECT;
      readonly indicator: IndicatorId;
      readonly campaign?: CampaignId;
    }
  | { readonly chart: WholeChart; readonly subject: OrganisationId; readonly campaign?: CampaignId };

/** Files beside an embed. Pictures of formats other than 16:9 have their own names. */
export type EmbedFile =
  | 'image.svg'
  | 'image.png'
  | 'image-carre.png'
  | 'image-portrait.png'
  | 'data.csv'
  | 'data-excel.csv'
  | 'data.xlsx'
  | 'data.json'
  | 'oembed.json'
  | 'figure.txt';

function embed(of: EmbedAddress): string {
  const steps = [of.chart, of.subject, 'indicator' in of ? of.indicator : undefined, of.campaign];
  return `/embed/${steps.filter((step) => step !== undefined).join('/')}/`;
}

/** Addresses of CONTRACT §3, §4 and §5, without the site's base and without language. */
export const addresses = {
  home: '/',
  rankings: '/classement/',
  ranking: (sector: SectorId) => `/classement/${sector}/`,
  /** Another indicator than the first; without `sector`, over all organisations. */
  rankingBy: (indicator: IndicatorId, sector?: SectorId) => `/classement/${sector ?? EVERY_SECTOR}/${indicator}/`,
  compare: '/comparer/',
  /** One organisation beside all others. */
  compareWith: (id: OrganisationId) => `/comparer/${id}/`,
  /** Two side by side: one address whichever comes first. */
  comparePair: (a: OrganisationId, b: OrganisationId) => `/comparer/${a < b ? `${a}~${b}` : `${b}~${a}`}/`,
  organisations: '/organismes/',
  organisation: (id: OrganisationId) => `/organismes/${id}/`,
  /** The table of its week. */
  organisationTimes: (id: OrganisationId) => `/organismes/${id}/#quand`,
  calls: (id: OrganisationId) => `/organismes/${id}/appels/`,
  whenToCall: '/quand-appeler/',
  places: '/territoires/',
  place: (code: DepartementCode) => `/territoires/${code}/`,
  campaigns: '/campagnes/',
  campaign: (id: CampaignId) => `/campagnes/${id}/`,
  questions: '/questions/',
  question: (id: ScenarioId) => `/questions/${id}/`,
  method: '/methode/',
  methodVersion: (version: string) => `/methode/${version}/`,
  data: '/donnees/',
  corrections: '/corrections/',
  replies: '/droit-de-reponse/',
  about: '/a-propos/',
  legal: '/mentions-legales/',
  privacy: '/confidentialite/',
  accessibility: '/accessibilite/',
  sitePlan: '/plan-du-site/',
  notFound: '/404.html',
  sitemap: '/sitemap.xml',
  /** The picture of a page where its address is shared; without `page` that of pages without a finding of their own. */
  card: (page?: string) => `/cartes/${page === undefined ? 'decroche' : page.slice(1, -1) || 'accueil'}.png`,
  api: '/api/v1/',
  resultsCsv: '/api/v1/results.csv',
  resultsExcelCsv: '/api/v1/results-excel.csv',
  resultsXlsx: '/api/v1/results.xlsx',
  attemptsCsv: (id: CampaignId) => `/api/v1/attempts/${id}.csv`,
  /** The calls to one organisation, of all campaigns. */
  organisationAttemptsCsv: (id: OrganisationId) => `/api/v1/organisations/${id}-attempts.csv`,
  breakdownsCsv: (id: CampaignId) => `/api/v1/breakdowns/${id}.csv`,
  organisationCsv: (id: OrganisationId) => `/api/v1/organisations/${id}.csv`,
  organisationExcelCsv: (id: OrganisationId) => `/api/v1/organisations/${id}-excel.csv`,
  organisationXlsx: (id: OrganisationId) => `/api/v1/organisations/${id}.xlsx`,
  organisationJson: (id: OrganisationId) => `/api/v1/organisations/${id}.json`,
  finderIndex: '/recherche/index.json',
  finderCommunes: (position: number) => `/recherche/communes/${position}.json`,
  finderPostcodes: (firstTwoDigits: string) => `/recherche/codes-postaux/${firstTwoDigits}.json`,
  trendsFolder: (id: SectorId) => `/api/v1/trends/${id}/`,
  campaignJson: (id: CampaignId) => `/api/v1/campaigns/${id}.json`,
  /** One of its rankings that its own page does not hold. */
  campaignRanking: (id: CampaignId, indicator: IndicatorId) => `/campagnes/${id}/${indicator}/`,
  /** The tables of a statistician: its balance, strata, callers and profiles. */
  campaignTables: (id: CampaignId) => `/campagnes/${id}/qualite/`,
  /** Its sentences to quote, organisation by organisation. */
  campaignQuotes: (id: CampaignId) => `/campagnes/${id}/phrases/`,
  /** The same citation for BibTeX and for programs that read CSL-JSON. */
  campaignBib: (id: CampaignId) => `/campagnes/${id}/citation.bib`,
  campaignCsl: (id: CampaignId) => `/campagnes/${id}/citation.json`,
  /** How to cite the site as a whole. */
  citation: '/CITATION.cff',
  embed,
  /** Under the same language as the embed itself, unlike other files. */
  embedFile: (of: EmbedAddress, file: EmbedFile) => `${embed(of)}${file}`,
  embedScript: '/embed.js',
  embedHostScript: '/embed-host.js',
  embedBuilder: '/integrer/',
  /** The codes of a group of charts: rankings, or a sector. */
  embedCodes: (group: string) => `/integrer/${group}/`,
  press: '/presse/',
  /** « Puis-je écrire que … ? » of two organisations, one address whichever comes first. */
  mayIWrite: '/puis-je-ecrire/',
  /** The same of one organisation: all others beside it, and its campaigns. */
  mayIWriteOf: (id: OrganisationId) => `/puis-je-ecrire/${id}/`,
  calendar: '/calendrier/',
  calendarIcs: '/calendrier.ics',
  feed: '/flux.xml',
  jsonFeed: '/flux.json',
  sectorFeed: (sector: SectorId) => `/classement/${sector}/flux.xml`,
  organisationFeed: (id: OrganisationId) => `/organismes/${id}/flux.xml`,
  campaignZip: (id: CampaignId) => `/api/v1/campaigns/${id}.zip`,
  campaignCsv: (id: CampaignId) => `/api/v1/campaigns/${id}.csv`,
  campaignExcelCsv: (id: CampaignId) => `/api/v1/campaigns/${id}-excel.csv`,
  campaignXlsx: (id: CampaignId) => `/api/v1/campaigns/${id}.xlsx`,
  rankingJson: (campaign: CampaignId, indicator: IndicatorId, sector?: SectorId) =>
    `/api/v1/rankings/${campaign}/${sector ? `${sector}/` : ''}${indicator}.json`,
} as const;

/** An address under the site's base: `/sub/` + `/classement/` → `/sub/classement/`. */
export function under(base: string, address: string): string {
  return base.replace(/\/$/, '') + address;
}

/** Files with words of their own: pictures, what stands beside an embed, feeds, the calendar. */
const SPEAKS = /^\/(embed|cartes)\/|\/(flux\.(xml|json)|calendrier\.ics)$/;

/**
 * An address as a page of this language links to it: pages and files with words stand under the code of their language
 * (`/sub/en/organismes/`), files of the API and pictures have none.
 */
export function linkTo({ base, locale }: Pick<Site, 'base' | 'locale'>, address: string): string {
  const isFile = address.startsWith(addresses.api) || (/\.[a-z0-9]+$/.test(address) && !SPEAKS.test(address));
  return under(base, locale === 'fr' || isFile ? address : `/${locale}${address}`);
}
