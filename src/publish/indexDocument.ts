import { addresses } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import { apiAddress, publicAddress } from './address.ts';
import { composeDocument, type Document } from './composeDocument.ts';
import type { Edition } from './edition.ts';
import { listedOrganisations } from './organisationEntry.ts';
import { wholeConcern } from './provenance.ts';

/** Version of the addresses and of the names in the documents: the `v1` of the path. */
export const API_VERSION = '1';

export interface IndexBody {
  readonly name: string;
  readonly api_version: typeof API_VERSION;
  readonly site: string;
  /** The page that explains the data, in French. */
  readonly about: string;
  readonly counts: Readonly<Record<CountedThing, number>>;
  readonly documents: readonly DocumentEntry[];
  /** The other site of the same build: the demonstration, or the real figures. */
  readonly sibling?: { readonly kind: 'demonstration' | 'site'; readonly index: string } | undefined;
}
type CountedThing =
  'sectors' | 'organisations' | 'campaigns' | 'indicators' | 'results' | 'breakdowns' | 'rankings' | 'errata';
export interface DocumentEntry {
  /** Braces stand for an id, as the other documents give them. */
  readonly address: string;
  readonly media_type: string;
  readonly title: { readonly fr: string; readonly en: string };
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

/** What the API holds. A test asks of every line that its route exists, and of every route that it has a line. */
const DOCUMENTS: readonly { readonly path: string; readonly fr: string; readonly en: string }[] = [
  { path: 'organisations.json', fr: 'Organismes et secteurs', en: 'Organisations and sectors' },
  {
    path: 'organisations/{organisation}.json',
    fr: 'Un organisme : résultats, évolutions, attentes, moments, profils, réponses',
    en: 'One organisation: results, trends, waits, times, profiles, replies',
  },
  { path: 'campaigns.json', fr: 'Campagnes publiées et annoncées', en: 'Campaigns, published and announced' },
  {
    path: 'campaigns/{campaign}.json',
    fr: 'Une campagne : protocole, questions, qualité, résultats, fichiers',
    en: 'One campaign: protocol, questions, quality, results, files',
  },
  {
    path: 'organisations/{organisation}.csv',
    fr: 'Les chiffres d’un organisme',
    en: 'The figures of one organisation',
  },
  {
    path: 'organisations/{organisation}-excel.csv',
    fr: 'Les mêmes pour Excel en français',
    en: 'The same for a French Excel',
  },
  { path: 'organisations/{organisation}.xlsx', fr: 'Les mêmes en classeur', en: 'The same as a workbook' },
  {
    path: 'organisations/{organisation}-attempts.csv',
    fr: 'Les appels à un organisme, toutes campagnes, un essai par ligne',
    en: 'The calls to one organisation in all campaigns, one attempt a row',
  },
  { path: 'campaigns/{campaign}.csv', fr: 'Les chiffres d’une campagne', en: 'The figures of one campaign' },
  {
    path: 'campaigns/{campaign}-excel.csv',
    fr: 'Les mêmes pour Excel en français',
    en: 'The same for a French Excel',
  },
  { path: 'campaigns/{campaign}.xlsx', fr: 'Les mêmes en classeur', en: 'The same as a workbook' },
  {
    path: 'campaigns/{campaign}.zip',
    fr: 'Tous les fichiers d’une campagne, avec lisez-moi, dictionnaire, licence et empreintes',
    en: 'All files of one campaign, with read-me, dictionary, licence and digests',
  },
  { path: 'indicators.json', fr: 'Ce que mesure chaque indicateur', en: 'What each indicator measures' },
  { path: 'results.csv', fr: 'Tous les résultats, un par ligne', en: 'All results, one a row' },
  {
    path: 'results-excel.csv',
    fr: 'Tous les résultats, pour Excel en français',
    en: 'All results, for a French Excel',
  },
  { path: 'results.xlsx', fr: 'Tous les résultats, en classeur', en: 'All results, as a workbook' },
  { path: 'results.json', fr: 'Tous les résultats, avec leurs sources', en: 'All results, with their sources' },
  {
    path: 'breakdowns/{campaign}.csv',
    fr: 'Les résultats d’une campagne, détaillés',
    en: 'The results of one campaign, broken down',
  },
  {
    path: 'attempts/{campaign}.csv',
    fr: 'Les appels d’une campagne, un essai par ligne, sans la minute ni l’enquêteur',
    en: 'The calls of one campaign, one attempt a row, without the minute or the caller',
  },
  {
    path: 'rankings/{campaign}/{indicator}.json',
    fr: 'Un classement, et chaque comparaison deux à deux',
    en: 'One ranking, and each comparison of two',
  },
  {
    path: 'rankings/{campaign}/{sector}/{indicator}.json',
    fr: 'Le classement d’un secteur, et chaque comparaison deux à deux',
    en: 'The ranking of one sector, and each comparison of two',
  },
  {
    path: 'trends/{sector}/{indicator}.json',
    fr: 'Un indicateur dans le temps, pour chaque organisme d’un secteur',
    en: 'One indicator through time, for each organisation of a sector',
  },
  { path: 'errata.json', fr: 'Chiffres publiés puis corrigés', en: 'Figures published, then corrected' },
];

/** `index.json`: what the API holds, where, in which versions, and how much of it. */
export function indexDocument(edition: Edition): Document<IndexBody> {
  const { barometer, site } = edition;
  return composeDocument(edition, wholeConcern(edition), {
    name: site.config.name,
    api_version: API_VERSION,
    site: publicAddress(site, addresses.home),
    about: publicAddress(site, addresses.data),
    counts: countThings(barometer),
    documents: DOCUMENTS.map(({ path, fr, en }) => ({
      address: apiAddress(site, path),
      media_type: mediaTypeOf(path),
      title: { fr, en },
    })),
    sibling: site.sibling && {
      kind: site.sibling.kind,
      index: apiAddress({ ...site, base: site.sibling.base }, 'index.json'),
    },
  });
}

function mediaTypeOf(path: string): string {
  const found = MEDIA_TYPES[path.slice(path.lastIndexOf('.') + 1)];
  if (found === undefined) throw new RangeError(`No media type for ${path}`);
  return found;
}

function countThings(barometer: Barometer): Record<CountedThing, number> {
  return {
    sectors: barometer.sectors.length,
    organisations: listedOrganisations(barometer).length,
    campaigns: barometer.campaigns.length,
    indicators: barometer.indicators.length,
    results: barometer.results.length,
    breakdowns: barometer.breakdowns.length,
    rankings: barometer.rankings.length,
    errata: barometer.errata.length,
  };
}
