import { CAMPAIGN, campaignJson, SAMPLE } from '../sampleFolder.ts';
import { type Fault, inCalls } from './fault.ts';

/** A campaign with other settings. */
function settings(name: string, changes: Readonly<Record<string, unknown>>, ...expected: readonly string[]): Fault {
  return inCalls(
    name,
    { [`${CAMPAIGN}/campaign.json`]: campaignJson({ scenarioVersions: { retraite: '2' }, ...changes }) },
    ...expected,
  );
}

function written(name: string, text: string, ...expected: readonly string[]): Fault {
  return inCalls(name, { [`${CAMPAIGN}/campaign.json`]: text }, ...expected);
}

const slot = { id: 'matin', weekdays: [1, 2, 3, 4, 5], from: '09:00', to: '12:00' };

/** `campaign.json`. */
export const settingFaults: readonly Fault[] = [
  written('a comma missing', '{\n  "id": "mars-2026"\n  "kind": "calls"\n}', 'json-syntax 3 -'),
  written('a comma too many', '{\n  "id": "mars-2026",\n}', 'json-syntax 3 -'),
  written('cut short', '{\n  "id": "mars-2026",\n', 'json-syntax 3 -'),
  written('curly quotes', '{\n  “id”: "mars-2026"\n}', 'json-syntax 2 -'),
  written('not an object', '[]', 'setting-type 1 -'),
  written(
    'a key twice',
    campaignJson({ scenarioVersions: { retraite: '2' } }).replace('"kind"', '"id": "mars-2026",\n  "kind"'),
    'json-duplicate-key 2 id',
  ),
  settings('no protocol', { protocol: undefined }, 'setting-missing 1 protocol'),
  settings('no end of fieldwork', { fieldwork: { from: '2026-03-02' } }, 'setting-missing 8 fieldwork.to'),
  settings('a number as a text', { maxAttempts: '3' }, 'setting-type 15 maxAttempts'),
  settings(
    'an operator in English alone',
    { operator: { en: 'Arcep; survey by CSA' } },
    'setting-missing 15 operator.fr',
  ),
  settings('a text as a number', { operator: 3 }, 'setting-type 15 operator'),
  settings('a licence in English alone', { licence: { en: 'Free.' } }, 'setting-missing 15 licence.fr'),
  settings('an unknown kind', { kind: 'appels' }, 'setting-value 6 kind'),
  settings('no attempt allowed', { maxAttempts: 0 }, 'setting-value 15 maxAttempts'),
  settings('an empty protocol', { protocol: ' ' }, 'setting-value 7 protocol'),
  settings('an unknown key', { maxAttemps: 3 }, 'setting-unknown 15 maxAttemps'),
  settings('an unknown key inside', { title: { fr: 'Mars', de: 'März' } }, 'setting-unknown 5 title.de'),
  settings('another id than the folder', { id: 'mars-2027' }, 'campaign-id-mismatch 2 id'),
  settings('an id in capitals', { id: 'Mars 2026' }, 'id-malformed 2 id'),
  settings(
    'a day that is none',
    { fieldwork: { from: '2026-02-30', to: '2026-03-31' } },
    'date-nonexistent 9 fieldwork.from',
  ),
  settings(
    'a month in words',
    { fieldwork: { from: 'mars 2026', to: '2026-03-31' } },
    'date-malformed 9 fieldwork.from',
  ),
  settings(
    'fieldwork backwards',
    { fieldwork: { from: '2026-04-02', to: '2026-03-31' } },
    'dates-reversed 10 fieldwork.to',
  ),
  settings('an embargo without an offset', { publishAt: '2026-05-01T06:00' }, 'instant-without-offset 15 publishAt'),
  settings('an embargo in words', { publishAt: 'en mai' }, 'instant-malformed 15 publishAt'),
  settings('a digest cut short', { planSha256: 'abc' }, 'hash-malformed 15 planSha256'),
  settings('an unknown time zone', { timeZone: 'Paris' }, 'time-zone-unknown 15 timeZone'),
  settings('an hour that is none', { slots: [{ ...slot, from: '9 heures' }] }, 'time-malformed 25 slots.0.from'),
  settings(
    'two slots at once',
    { slots: [slot, { ...slot, id: 'midi', from: '11:00', to: '14:00' }] },
    'slots-overlap 28 slots.1',
  ),
  settings('a slot backwards', { slots: [{ ...slot, from: '12:00', to: '09:00' }] }, 'dates-reversed 26 slots.0.to'),
  settings(
    'a version that does not exist',
    { scenarioVersions: { retraite: '3' } },
    'scenario-version-unknown 7 scenario_version',
    'scenario-version-unknown 13 scenarioVersions.retraite',
  ),
  settings(
    'a version of an unknown question',
    { scenarioVersions: { retraite: '2', logemen: '1' } },
    'reference-unknown 14 scenarioVersions.logemen',
  ),
  settings('a version left open', { scenarioVersions: {} }, 'scenario-version-missing 7 scenario_version'),
  settings(
    'a mapping to no column of ours',
    { columns: { Organisme: 'organisme' } },
    'mapping-unknown-column 16 columns.Organisme',
  ),
  settings(
    'a mapping of a header that no file has',
    { columns: { 'Durée totale': 'time_to_exit_s' } },
    'mapping-unused 16 columns.Durée totale',
  ),
  settings(
    'words for no column of ours',
    { values: { issue_appel: { Oui: 'human_ok' } } },
    'mapping-unknown-column 16 values.issue_appel',
  ),
  settings('a constant for a column that is there', { constants: { attempt: 1 } }, 'constant-ignored 1 attempt'),
  settings('weights by profile', { designWeights: { profile: { a: 1 } } }, 'setting-value 16 designWeights.profile'),
  settings(
    'a weight of nothing',
    { designWeights: { scenario: { logement: 1, retraite: 0 } } },
    'setting-value 18 designWeights.scenario.retraite',
  ),
  settings(
    'a weight in words',
    { designWeights: { scenario: { logement: 1, retraite: 'la moitié' } } },
    'setting-type 18 designWeights.scenario.retraite',
  ),
  settings(
    'a weight beyond numbers',
    { designWeights: { scenario: { logement: 0.5, retraite: 0.5, autre: 'X' } } },
    'setting-type 19 designWeights.scenario.autre',
  ),
  settings(
    'weights of a question and a slot that do not exist',
    {
      designWeights: {
        scenario: { logement: 0.5, retraite: 0.5, logemen: 0.2 },
        slot: { matin: 0.5, 'fin-de-journee': 0.5, soir: 0.1 },
      },
    },
    'weights-not-normalised 16 designWeights.scenario',
    'reference-unknown 19 designWeights.scenario.logemen',
    'weights-not-normalised 21 designWeights.slot',
    'reference-unknown 24 designWeights.slot.soir',
  ),
  settings(
    'a question and a slot without a weight',
    { designWeights: { scenario: { logement: 1 }, slot: { matin: 1 } } },
    'weight-missing 16 designWeights.scenario',
    'weight-missing 19 designWeights.slot',
  ),
  settings('weights that sum to one for each organisation', {
    designWeights: { scenario: { logement: 1, retraite: 1 } },
  }),
  settings('weights of thirds, rounded', { designWeights: { scenario: { logement: 0.333, retraite: 0.6666 } } }),
  settings(
    'weights in percent',
    { designWeights: { scenario: { logement: 40, retraite: 60 } } },
    'weights-not-normalised 16 designWeights.scenario',
  ),
  settings(
    'a call outside the slots that weigh',
    { slots: [slot], designWeights: { slot: { matin: 1 } } },
    'call-outside-slots 7 started_at',
  ),
  settings(
    'a score of what nobody knows',
    { scoreWeights: { humour: 10, wait: 5 } },
    'setting-value 16 scoreWeights.humour',
  ),
  settings('a score of nothing', { scoreWeights: { pickup: 0, wait: 0 } }, 'score-weights-zero 15 scoreWeights'),
  settings(
    'a negative part of a score',
    { scoreWeights: { pickup: -1, wait: 2 } },
    'setting-value 16 scoreWeights.pickup',
  ),
  settings('a score of two parts', { scoreWeights: { pickup: 40, answer: 0.5 } }),
  inCalls(
    'two campaigns, one simulated',
    {
      'campaigns/essai/campaign.json': campaignJson({ id: 'essai', simulated: true, kind: 'published' }),
      'campaigns/essai/published.csv':
        'organisation,indicator,base,pct,source_title,source_reference\ninvente,pickup,sequences,40,T,R\n',
      'organisations.csv': `${String(SAMPLE['organisations.csv']).replace('valid_from', 'fictional').replace('2010-01-31', 'no')}invente,Inventé,,social,,,yes\n`,
    },
    'simulated-mixed - simulated',
  ),
];
