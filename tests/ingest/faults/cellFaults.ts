import { CAMPAIGN, SAMPLE } from '../sampleFolder.ts';
import { attempts, type Fault, figures, inCalls, inFigures, replaced } from './fault.ts';

const organisations = String(SAMPLE['organisations.csv']);
const scenarios = String(SAMPLE['scenarios.csv']);

/** `organisations.csv` with a passage replaced. */
function organisation(name: string, from: string, to: string, ...expected: readonly string[]): Fault {
  return inCalls(name, { 'organisations.csv': replaced(organisations, from, to) }, ...expected);
}

/** Cells taken alone, ids and references. */
export const cellFaults: readonly Fault[] = [
  inCalls('an empty cell', attempts('no_answer', ''), 'cell-empty 5 disposition'),
  inCalls('an id in capitals', { 'sectors.csv': 'id,name_fr\nsocial,A\nÉnergie,B\n' }, 'id-malformed 3 id'),
  inCalls('a word without a code', attempts('no_answer', 'Sonne dans le vide'), 'code-unknown 5 disposition'),
  inCalls('a code in capitals', attempts('no_answer', 'No_Answer!'), 'code-unknown 5 disposition'),
  inCalls('an unknown answer', attempts('complete', 'bonne'), 'code-unknown 3 answer'),
  organisation('neither yes nor no', 'valid_from\n', 'fictional\n', 'code-unknown 2 fictional'),
  inCalls('a number in words', attempts('s1,2,', 's1,deux,'), 'number-malformed 3 attempt'),
  inCalls(
    'one fault in two cells',
    attempts(/,900,\n/g, ',neuf cents,\n'),
    'duration-malformed 2 cap_s',
    'duration-malformed 4 cap_s',
    'duration-malformed 5 cap_s',
    'duration-malformed 6 cap_s',
  ),
  inCalls('a number with a decimal', attempts('s1,2,', 's1,2.5,'), 'number-not-whole 3 attempt'),
  inCalls('an attempt numbered 0', attempts('s1,1,', 's1,0,'), 'number-out-of-range 2 attempt'),
  inCalls('a duration in words', attempts('human_ok,95', 'human_ok,1 min 35'), 'duration-words 3 time_to_exit_s'),
  inCalls('a duration with primes', attempts('human_ok,95', "human_ok,1'35"), 'duration-words 3 time_to_exit_s'),
  inCalls('a duration that is none', attempts('human_ok,95', 'human_ok,1:75'), 'duration-malformed 3 time_to_exit_s'),
  inCalls('a negative duration', attempts('human_ok,95', 'human_ok,-95'), 'duration-negative 3 time_to_exit_s'),
  inCalls('more than two hours', attempts('human_ok,95', 'human_ok,7201'), 'duration-too-long 3 time_to_exit_s'),
  organisation('a date in words', '2010-01-31', '31 janvier 2010', 'date-malformed 2 valid_from'),
  organisation('a year of two digits', '2010-01-31', '31/01/10', 'date-malformed 2 valid_from'),
  organisation('the month before the day', '2010-01-31', '01/31/2010', 'date-nonexistent 2 valid_from'),
  organisation('a territory without its zero', 'social,69', 'social,1', 'territory-unknown 2 territory'),
  organisation(
    'an address without its scheme',
    'valid_from\ncaf-69,Caf du Rhône,Caf 69,social,69,Caisse d’allocations familiales du Rhône,2010-01-31',
    'website\ncaf-69,Caf du Rhône,Caf 69,social,69,,www.caf.fr',
    'url-malformed 2 website',
  ),
  organisation('an unknown sector', 'social,69', 'sociale,69', 'reference-unknown 2 sector'),
  organisation('one id twice', 'cpam-57', 'caf-69', 'reference-unknown 7 organisation', 'id-duplicate 3 id'),
  inCalls(
    'a successor that does not exist',
    {
      'organisations.csv':
        'id,name,sector,successor\ncaf-69,Caf du Rhône,social,caf-70\ncpam-57,CPAM de Moselle,social,\n',
    },
    'reference-unknown 2 successor',
  ),
  inCalls(
    'an organisation that ends before it begins',
    {
      'organisations.csv':
        'id,name,sector,valid_from,valid_to\ncaf-69,Caf du Rhône,social,2010-01-01,2009-01-01\ncpam-57,CPAM,social,,\n',
    },
    'dates-reversed 2 valid_to',
  ),
  inCalls(
    'an organisation by its name',
    attempts('s3,1,cpam-57', 's3,1,CPAM de Moselle'),
    'reference-unknown 7 organisation',
  ),
  inCalls(
    'an unknown question',
    attempts('s3,1,cpam-57,retraite', 's3,1,cpam-57,retrait'),
    'reference-unknown 7 scenario',
  ),
  inCalls('a question twice', { 'scenarios.csv': `${scenarios}logement,1,,Encore ?\n` }, 'id-duplicate 5 id'),
  inCalls('a caller by name', attempts(/E02/g, 'Martine'), 'caller-not-pseudonym 4 caller'),
  inCalls('an instant that is none', attempts('2026-03-31T17:30:00+02:00', 'hier'), 'instant-malformed 7 started_at'),
  inCalls(
    'no offset',
    attempts('2026-03-31T17:30:00+02:00', '2026-03-31T17:30:00'),
    'instant-without-offset 7 started_at',
  ),
  inCalls(
    'no offset, as a spreadsheet writes it',
    attempts('2026-03-31T17:30:00+02:00', '31/03/2026 17:30'),
    'instant-without-offset 7 started_at',
  ),
  inCalls(
    'winter time in summer',
    attempts('2026-03-31T17:30:00+02:00', '2026-03-31T17:30:00+01:00'),
    'offset-mismatch 7 started_at',
  ),
  inCalls(
    'Greenwich time',
    attempts('2026-03-31T17:30:00+02:00', '2026-03-31T15:30:00Z'),
    'offset-mismatch 7 started_at',
  ),
  inFigures(
    'a date of publication with a doubt',
    figures('2023-01', '2023?'),
    'publication-date-malformed 2 published_on',
  ),
  inFigures(
    'an indicator that nobody declared',
    figures('satisfaction,adults', 'satisfaction_x,adults'),
    'reference-unknown 4 indicator',
  ),
  inFigures(
    'an indicator of ours declared again',
    {
      'indicators.csv':
        'id,name_fr,unit,better,definition_fr,base\nsatisfaction,S,score10,higher,D,adults\nwait_median,W,seconds,lower,D,calls\n',
    },
    'indicator-reserved 3 id',
  ),
  inCalls(
    'a sector whose address is taken',
    { 'sectors.csv': 'id,name_fr\nsocial,A\nclassements,B\n' },
    'sector-reserved 3 id',
  ),
  inFigures(
    'a digest cut short',
    { 'announcements.csv': 'id,date,title_fr,plan_sha256\na,2026-09-01,T,abc\n' },
    'hash-malformed 2 plan_sha256',
  ),
  inFigures(
    'an erratum of no campaign',
    { 'errata.csv': 'id,date,campaign,reason\ne1,2026-04-01,mars-2025,R\n' },
    'reference-unknown 2 campaign',
  ),
  inFigures(
    'hours that close before they open',
    {
      'opening_hours.csv':
        'organisation,weekday,open,close\ncaf-69,1,17:00,09:00\ncaf-69,8,09h00,12h00\ncaf-69,2,9.00,12:00\n',
    },
    'dates-reversed 2 close',
    'number-out-of-range 3 weekday',
    'time-malformed 4 open',
  ),
  inCalls(
    'an unknown word in exclusions',
    { [`${CAMPAIGN}/exclusions.csv`]: 'sequence,reason\ns1,pluie\n' },
    'code-unknown 2 reason',
  ),
];
