import { clockTime } from './parisInstant.ts';
import { csvText } from './csvText.ts';
import type { SimulatedOrganisation } from './simulatedOrganisations.ts';
import { REWORDED, SIMULATED_SCENARIOS } from './simulatedScenarios.ts';
import { SIMULATED_SECTORS } from './simulatedSectors.ts';

/** `sectors.csv`: the sectors in use. */
export function sectorsCsv(organisations: readonly SimulatedOrganisation[]): string {
  const used = new Set(organisations.map(({ sector }) => sector));
  const sectors = SIMULATED_SECTORS.filter(({ id }) => used.has(id));
  return csvText(
    ['id', 'name_fr', 'name_en', 'order'],
    sectors.map(({ id, nameFr, nameEn }, rank) => [id, nameFr, nameEn, rank + 1]),
  );
}

/** `organisations.csv`, all fictional. */
export function organisationsCsv(organisations: readonly SimulatedOrganisation[]): string {
  return csvText(
    [
      ...['id', 'name', 'short_name', 'sector', 'kind', 'network', 'territory'],
      ...['phone', 'phone_price', 'website', 'fictional', 'aliases'],
    ],
    organisations.map((organisation) => [
      organisation.id,
      organisation.name,
      organisation.shortName,
      organisation.sector,
      organisation.kind,
      organisation.network,
      organisation.territory.join('|'),
      organisation.phone,
      organisation.kind === 'public' ? 'call' : '',
      organisation.website,
      'yes',
      organisation.aliases.join('|'),
    ]),
  );
}

/** `opening_hours.csv`: the hours in which the simulated calls are made, and a few Saturdays. */
export function openingHoursCsv(organisations: readonly SimulatedOrganisation[]): string {
  const rows = organisations.flatMap(({ id, opening }) => {
    const week = [1, 2, 3, 4, 5].map((weekday) => [id, weekday, clockTime(opening.open), clockTime(opening.close)]);
    if (opening.saturday === undefined) return week;
    return [...week, [id, 6, clockTime(opening.saturday.open), clockTime(opening.saturday.close)]];
  });
  return csvText(['organisation', 'weekday', 'open', 'close'], rows);
}

/** `scenarios.csv`: the questions of the sectors in use, with both versions of the reworded one where `p1` was used. */
export function scenariosCsv(organisations: readonly SimulatedOrganisation[], hasFirstProtocol: boolean): string {
  const used = new Set(organisations.map(({ sector }) => sector));
  const rows = SIMULATED_SCENARIOS.filter(({ sector }) => used.has(sector)).flatMap((scenario) => {
    const row = (version: string, fr: string, en: string) => [
      scenario.id,
      version,
      scenario.sector,
      fr,
      en,
      scenario.expectedAnswerFr,
      scenario.requiredElements.join('|'),
    ];
    const asWritten = row('1', scenario.questionFr, scenario.questionEn);
    if (scenario.id !== REWORDED.scenario) return [asWritten];
    const reworded = row('2', REWORDED.questionFr, REWORDED.questionEn);
    return hasFirstProtocol ? [asWritten, reworded] : [reworded];
  });
  return csvText(
    ['id', 'version', 'sectors', 'question_fr', 'question_en', 'expected_answer_fr', 'required_elements'],
    rows,
  );
}
