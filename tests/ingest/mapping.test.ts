import { describe, expect, it } from 'vitest';
import type { DataFolder } from '../../src/domain/barometer.ts';
import { issueMessage } from '../../src/present/issueMessages.ts';
import { CAMPAIGN, campaignJson, parse, SAMPLE, told } from './sampleFolder.ts';

/** What an interviewer's own Excel file looks like: other headers, other words, dates and hours apart, no attempt number. */
const THEIRS = `Réf.;Organisme appelé;Jour de l’appel;Heure;Un conseiller a-t-il répondu ?;Attente (min:s);Parlé;Jugement;Vu par
A1;CAF DU RHÔNE;02/03/2026;9h00;Oui;1:35;120;Tout bon;Anne
A2;caf du Rhône ;03/03/2026;9:05;Messagerie;0:30;;;Bob
A3;CPAM Moselle;30/03/2026;17:30;OUI;1:00;20;Faux;Anne
`;

const MAPPING = {
  columns: {
    'Réf.': 'sequence',
    'Organisme appelé': 'organisation',
    'Jour de l’appel': 'date',
    'Un conseiller a-t-il répondu ?': 'disposition',
    'Attente (min:s)': 'time_to_exit_s',
    Parlé: 'talk_s',
    Jugement: 'answer',
    'Vu par': 'caller',
  },
  values: {
    organisation: { 'Caf du Rhône': 'caf-69', 'CPAM Moselle': 'cpam-57' },
    disposition: { Oui: 'human_ok', Messagerie: 'voicemail' },
    Jugement: { 'tout bon': 'complete', faux: 'wrong' },
    caller: { Anne: 'E01', Bob: 'E02' },
  },
  constants: { attempt: 1, scenario: 'logement' },
};

function read(settings: Readonly<Record<string, unknown>>, text = THEIRS): DataFolder {
  return parse(SAMPLE, {
    [`${CAMPAIGN}/campaign.json`]: campaignJson({ maxAttempts: 1, ...settings }),
    [`${CAMPAIGN}/attempts.csv`]: text,
  });
}

/** Organisation, caller, instant, disposition, wait and answer of each call. */
function calls(folder: DataFolder): readonly string[] {
  return folder.campaigns.flatMap((campaign) =>
    campaign.kind === 'calls'
      ? campaign.sequences.map(({ id, organisation, caller, attempts: [dial] }) =>
          [
            id,
            organisation,
            caller,
            new Date(dial?.startedAt.epochMs ?? Number.NaN).toISOString(),
            dial?.disposition,
            dial?.timeToExitSeconds,
            dial?.answer ?? '',
          ].join(' '),
        )
      : [],
  );
}

const READ = [
  'A1 caf-69 E01 2026-03-02T08:00:00.000Z human_ok 95 complete',
  'A2 caf-69 E02 2026-03-03T08:05:00.000Z voicemail 30 ',
  'A3 cpam-57 E01 2026-03-30T15:30:00.000Z human_ok 60 wrong',
];

describe('columns, values and constants', () => {
  it('read a spreadsheet that is nothing like ours', () => {
    const folder = read(MAPPING);
    expect(told(folder)).toEqual([]);
    expect(calls(folder)).toEqual(READ);
  });

  it('may be written the other way round where only one side is ours', () => {
    const columns = Object.fromEntries(Object.entries(MAPPING.columns).map(([theirs, ours]) => [ours, theirs]));
    expect(calls(read({ ...MAPPING, columns }))).toEqual(READ);
  });

  it('take a header that is one of our names for the column that it is said to be', () => {
    const text = THEIRS.replace('Réf.', 'number');
    const folder = read({ ...MAPPING, columns: { ...MAPPING.columns, 'Réf.': undefined, number: 'sequence' } }, text);
    expect(calls(folder)).toEqual(READ);
  });

  it('leave our own codes as they are beside mapped words', () => {
    expect(calls(read(MAPPING, THEIRS.replace('Messagerie', 'busy').replace('0:30', '5')))[1]).toContain('busy 5');
  });

  it('map a word to nothing', () => {
    const values = { ...MAPPING.values, Jugement: { ...MAPPING.values.Jugement, 'sans objet': '' } };
    expect(calls(read({ ...MAPPING, values }, THEIRS.replace(';;Bob', ';sans objet;Bob')))).toEqual(READ);
  });

  it('tell each word without a code once, with its lines and the others, under their header', () => {
    const text = `${THEIRS}A4;CPAM Moselle;30/03/2026;17:40;Peut-être;1:00;;;Bob\nA5;CPAM Moselle;30/03/2026;17:45;Occupé;1:00;;;Bob\nA6;CPAM Moselle;30/03/2026;17:50;Peut-être;1:00;;;Bob\n`;
    const { issues } = read(MAPPING, text);
    expect(issues.map(({ code, row, received }) => [code, row, received])).toEqual([
      ['code-unknown', 5, 'Peut-être'],
      ['code-unknown', 6, 'Occupé'],
    ]);
    const message = issues[0] && issueMessage(issues[0], 'fr');
    expect(message).toContain(
      'Colonne « Un conseiller a-t-il répondu ? » (disposition) : « Peut-être » n’a pas de code (2 lignes : 5, 7)',
    );
    expect(message).toContain('« Occupé »');
  });

  it('tell a word together with a translation that does not exist', () => {
    const values = { ...MAPPING.values, disposition: { Oui: 'human', Messagerie: 'voicemail' } };
    const [issue] = read({ ...MAPPING, values }).issues;
    expect(issue && issueMessage(issue, 'fr')).toContain(
      '« Oui » n’a pas de code (lu « human », d’après « values » de campaign.json) (2 lignes : 2, 4)',
    );
    expect(issue && issueMessage(issue, 'en')).toContain('(read “human”, by “values”');
  });

  it('propose the organisation that a name nearly says', () => {
    const values = { ...MAPPING.values, organisation: { 'CPAM Moselle': 'cpam-57' } };
    const { issues } = read({ ...MAPPING, values }, THEIRS.replace('CAF DU RHÔNE', 'Caf du Rhone'));
    expect(issues.map(({ code, received, params }) => [code, received, params['suggestion']])).toEqual([
      ['reference-unknown', 'Caf du Rhone', 'caf-69'],
    ]);
  });

  it('speak of « date » where a file has no started_at', () => {
    expect(told(read(MAPPING, THEIRS.replace('02/03/2026', '01/03/2026')))).toEqual(['outside-fieldwork 2 date']);
  });

  it('do not read « Jour » and « Heure » beside started_at, whatever they hold', () => {
    const text =
      'sequence,attempt,organisation,scenario,started_at,Jour,Heure,disposition,time_to_exit_s\ns1,1,caf-69,logement,2026-03-02T09:00:00+01:00,lundi,matin,no_answer,40\n';
    const folder = read({}, text);
    expect(told(folder)).toEqual(['column-redundant 1 Heure', 'column-redundant 1 Jour']);
    expect(calls(folder)).toHaveLength(1);
  });
});
