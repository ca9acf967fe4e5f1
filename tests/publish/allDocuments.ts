import { campaignDocument } from '../../src/publish/campaignDocument.ts';
import { campaignsDocument } from '../../src/publish/campaignsDocument.ts';
import type { Edition } from '../../src/publish/edition.ts';
import { errataDocument } from '../../src/publish/errataDocument.ts';
import { indexDocument } from '../../src/publish/indexDocument.ts';
import { indicatorsDocument } from '../../src/publish/indicatorsDocument.ts';
import { organisationDocument } from '../../src/publish/organisationDocument.ts';
import { listedOrganisations } from '../../src/publish/organisationEntry.ts';
import { organisationsDocument } from '../../src/publish/organisationsDocument.ts';
import type { Provenance } from '../../src/publish/provenance.ts';
import { rankingDocument } from '../../src/publish/rankingDocument.ts';
import { resultsDocument } from '../../src/publish/resultsDocument.ts';
import { trendsDocument, trendsSubjects } from '../../src/publish/trendsDocument.ts';

/** Every JSON document of an edition with its path, as the routes of `pages/api/v1` write them. */
export function allDocuments(edition: Edition): [string, { readonly provenance: Provenance }][] {
  const { barometer } = edition;
  return [
    ['index.json', indexDocument(edition)],
    ['organisations.json', organisationsDocument(edition)],
    ['campaigns.json', campaignsDocument(edition)],
    ['indicators.json', indicatorsDocument(edition)],
    ['results.json', resultsDocument(edition)],
    ['errata.json', errataDocument(edition)],
    ...listedOrganisations(barometer).map(({ id }): [string, { provenance: Provenance }] => [
      `organisations/${id}.json`,
      organisationDocument(edition, id),
    ]),
    ...barometer.campaigns.map(({ id }): [string, { provenance: Provenance }] => [
      `campaigns/${id}.json`,
      campaignDocument(edition, id),
    ]),
    ...barometer.rankings.map((ranking): [string, { provenance: Provenance }] => [
      `rankings/${ranking.campaign}/${ranking.scope.kind === 'sector' ? `${ranking.scope.sector}/` : ''}${ranking.indicator}.json`,
      rankingDocument(edition, ranking),
    ]),
    ...trendsSubjects(barometer).map(({ sector, indicator }): [string, { provenance: Provenance }] => [
      `trends/${sector}/${indicator}.json`,
      trendsDocument(edition, sector, indicator),
    ]),
  ];
}
