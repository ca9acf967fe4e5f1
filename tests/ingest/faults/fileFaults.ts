import { ATTEMPTS, CAMPAIGN, PUBLISHED, SAMPLE } from '../sampleFolder.ts';
import { attempts, type Fault, inCalls, inFigures } from './fault.ts';

const HEADER = ATTEMPTS.split('\n')[0] ?? '';
const organisations = String(SAMPLE['organisations.csv']);

/** Files, headers, rows. */
export const fileFaults: readonly Fault[] = [
  inCalls('no sectors', { 'sectors.csv': undefined }, 'file-missing - -'),
  inCalls(
    'sectors under another name',
    { 'sectors.csv': undefined, 'sector.csv': String(SAMPLE['sectors.csv']) },
    'file-unknown - -',
    'file-missing - -',
  ),
  inCalls('no organisations: nobody is called unknown', { 'organisations.csv': undefined }, 'file-missing - -'),
  inCalls('calls without questions', { 'scenarios.csv': undefined }, 'file-missing - -'),
  inCalls('no campaign.json', { [`${CAMPAIGN}/campaign.json`]: undefined }, 'file-missing - -'),
  inCalls('no attempts', { [`${CAMPAIGN}/attempts.csv`]: undefined }, 'file-missing - -'),
  inFigures('no published figures', { [`${CAMPAIGN}/published.csv`]: undefined }, 'file-missing - -'),
  inFigures('calls in a campaign of figures', { [`${CAMPAIGN}/attempts.csv`]: ATTEMPTS }, 'file-not-read - -'),
  inCalls('a misspelt file', { [`${CAMPAIGN}/exclusion.csv`]: 'sequence,reason\ns1,strike\n' }, 'file-unknown - -'),
  inCalls('a workbook', { 'organismes.xlsx': 'PK' }, 'file-unknown - -'),
  inCalls('a workbook renamed', { 'sectors.csv': Uint8Array.of(80, 75, 3, 4, 0, 0) }, 'file-not-text - -'),
  inCalls('UTF-16', { 'sectors.csv': Uint8Array.of(255, 254, 105, 0, 100, 0) }, 'file-not-text - -'),
  inCalls('an empty file', { 'errata.csv': '' }, 'file-empty - -'),
  inCalls('a file of blank lines', { 'errata.csv': '\n;;\n' }, 'file-empty - -'),
  inCalls('a header and no row', { [`${CAMPAIGN}/attempts.csv`]: `${HEADER}\n` }, 'file-without-rows 1 -'),
  inCalls(
    'an unclosed quote',
    { 'sectors.csv': 'id,name_fr\nsocial,"Prestations\nautre,Autre\n' },
    'quote-unclosed 2 -',
  ),
  inCalls('a row cut in what it must say', attempts('busy,5,E01,5,0,0,,900,\n', 'busy\n'), 'row-too-short 2 -'),
  inCalls('rows that a spreadsheet cut after their last full cell', attempts(/,,900,\n/g, '\n')),
  inCalls(
    'a row cut before a date that stands in for the start',
    {
      [`${CAMPAIGN}/attempts.csv`]:
        'sequence,attempt,organisation,scenario,disposition,time_to_exit_s,caller,date,time,note\ns1,1,caf-69,logement,number_dead,5,E01,2026-03-02,09:00\ns2,1,caf-69,logement,number_dead,5,E01,2026-03-02\n',
    },
    'sequence-incomplete 2 sequence',
    'row-too-short 3 -',
  ),
  inCalls('a row too long', attempts('E01,5,0,0,,900,\n', 'E01,5,0,0,,900,,de trop\n'), 'row-too-long 2 -'),
  inCalls(
    'no column of dispositions',
    attempts('disposition', 'fin_d_appel'),
    'column-missing 1 disposition',
    'column-unknown 1 fin_d_appel',
  ),
  inCalls('no start', attempts('started_at', 'instant_x'), 'column-unknown 1 instant_x', 'column-missing 1 started_at'),
  inCalls('a date without a time', attempts('started_at', 'date'), 'column-missing 1 time'),
  inCalls(
    'two columns for one',
    { 'organisations.csv': organisations.replace('short_name', 'name') },
    'column-duplicate 1 name',
  ),
  inCalls('two aliases for one', { 'sectors.csv': 'id,nom,Nom français\nsocial,A,B\n' }, 'column-duplicate 1 name_fr'),
  inCalls('an alias beside our own name', { 'sectors.csv': 'id,name_fr,nom\nsocial,A,B\n' }, 'column-redundant 1 nom'),
  inCalls('an unknown column', { 'sectors.csv': 'id,name_fr,ordr\nsocial,A,1\n' }, 'column-unknown 1 ordr'),
  inCalls('data under an empty header', { 'sectors.csv': 'id,name_fr,\nsocial,A,1\n' }, 'column-unnamed 1 -'),
  inFigures('a reply without a head', { 'replies/caf-69/mars-2026.md': 'Bonjour.' }, 'reply-front-matter 1 -'),
  inFigures(
    'a reply without a text',
    { 'replies/caf-69/mars-2026.md': '---\nreceived: 2026-04-01\npublished: 2026-04-02\n---\n' },
    'reply-empty - -',
  ),
  inFigures(
    'a reply of nobody to nothing, with a day in words',
    { 'replies/caf-96/mars-2027.md': '---\nreceived: 1er avril\n---\nBonjour.' },
    'reference-unknown - -',
    'reference-unknown - -',
    'setting-missing 1 published',
    'date-malformed 2 received',
  ),
  inFigures(
    'a reply published before it was received',
    { 'replies/caf-69/mars-2026.md': '---\nreceived: 2026-04-02\npublished: "01/04/2026"\n---\nBonjour.' },
    'dates-reversed - published',
  ),
  inFigures(
    'personal data in what is published',
    {
      'replies/caf-69/mars-2026.md':
        '---\nreceived: 2026-04-01\npublished: 2026-04-02\n---\nDemandez Mme Dupont au 06 12 34 56 78.',
      'errata.csv': 'id,date,campaign,reason\ne1,2026-04-03,mars-2026,Signalé par marie@example.org\n',
      'indicators.csv': String(PUBLISHED['indicators.csv']).replace('Une note', 'Le dossier 1234567'),
    },
    'personal-data 2 reason',
    'personal-data 2 definition_fr',
    'personal-data - -',
    'personal-data - -',
  ),
];
