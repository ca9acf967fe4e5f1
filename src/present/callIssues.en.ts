import type { IssueCode } from '../domain/issueCodes.ts';
import type { IssueParts, IssueText } from './issueParts.ts';

/** Versions that scenarios.csv has, where it has any. */
function versionsThere(i: IssueParts): string {
  return i.has('versions') ? ` Versions in scenarios.csv: ${i.quoted('versions')}.` : '';
}

/** “1 decimal”, “2 decimals”. */
function counted(count: string, one: string, many: string): string {
  return `${count} ${count === '1' ? one : many}`;
}

/** Findings about calls, sequences, corrections, published figures and simulated data. */
export const callIssuesEn = {
  'scenario-version-unknown': (i) =>
    `the question “${i.text('scenario')}” has no version “${i.text('version')}”.${versionsThere(i)} Correct the version, or add it to scenarios.csv.`,
  'scenario-version-missing': (i) =>
    `there is no telling which version of the question “${i.text('scenario')}” was asked.${versionsThere(i)} State it in campaign.json (“scenarioVersions”) or in this column.`,
  'scenario-version-mismatch': (i) =>
    `version “${i.received}” of the question “${i.text('scenario')}” is not the one that campaign.json announces, “${i.text('declared')}”. A campaign asks one version of each question: correct one of them.`,
  'attempt-duplicate': (i) =>
    `attempt ${i.text('attempt')} of sequence “${i.text('sequence')}” already stands in row ${i.text('other')}. Renumber, or delete the double.`,
  'caller-same-instant': (i) =>
    `caller ${i.text('caller')} starts a call here at the same instant as in row ${i.text('other')}. One of the two instants, or of the two pseudonyms, is wrong.`,
  'caller-overlap': (i) =>
    `caller ${i.text('caller')} starts this call ${i.text('seconds')} s before the end of the one in row ${i.text('other')}. Check times, durations or pseudonym.`,
  'outside-fieldwork': (i) =>
    `${i.day('day')} is outside the fieldwork announced in campaign.json, ${i.day('from')} to ${i.day('to')}. Correct the date of the call, or “fieldwork”.`,
  'in-future': (i) => `${i.day('day')} is in the future: this call has not taken place. Correct the date.`,
  'public-holiday': (i) =>
    `${i.day('day')} is a public holiday${Number(i.text('count')) > 1 ? `, and ${i.text('count')} calls were made on it` : ''}. If the organisation was closed, set these sequences aside in exclusions.csv (reason “holiday”).`,
  'outside-opening-hours': (i) =>
    `the call of ${i.text('minute')} is outside the hours published for that day (${i.has('hours') && i.items('hours').length > 0 ? i.text('hours') : 'closed'}). Check the time or opening_hours.csv; a call at a closed hour has the disposition “closed_out_of_hours”.`,
  'gap-too-short': (i) =>
    `attempt ${i.text('attempt')} of sequence “${i.text('sequence')}” starts ${i.text('seconds')} s after the end of the one in row ${i.text('other')}; at least ${i.number('minGapSeconds')} are needed (“minGapSeconds” of campaign.json). Two tries too close to each other meet the same crowd and are worth one: check the times, and call back later next time.`,
  'attempt-numbering': (i) =>
    `in sequence “${i.text('sequence')}”, attempt “${i.received}” stands where attempt ${i.text('expected')} is expected: numbers must follow each other from 1. A row is missing, or the numbers need redoing.`,
  'attempt-order': (i) =>
    `attempt ${i.text('attempt')} of sequence “${i.text('sequence')}” starts before the one of row ${i.text('other')}, which precedes it. Correct the times or the numbers.`,
  'attempt-after-human': (i) =>
    `sequence “${i.text('sequence')}” goes on after row ${i.text('other')}, where a human answered: it should have stopped there. Correct the disposition, or give this call another sequence.`,
  'too-many-attempts': (i) =>
    `sequence “${i.text('sequence')}” has more than ${i.text('maxAttempts')} attempts that count, the maximum of campaign.json (“maxAttempts”). Correct the sequence, or the maximum.`,
  'sequence-incomplete': (i) =>
    `sequence “${i.text('sequence')}” stops after ${counted(i.text('eligible'), 'valid attempt', 'valid attempts')} out of ${i.text('maxAttempts')}, nobody having answered. ${i.text('eligible') === '0' ? 'It does not count' : 'It counts as interrupted'}; complete it if attempts are missing.`,
  'sequence-not-constant': (i) =>
    `sequence “${i.text('sequence')}” says “${i.received}” here and “${i.text('first')}” in row ${i.text('other')}. All attempts of a sequence aim at one organisation and one question: correct the row, or give it another sequence.`,
  'human-without-talk': (i) =>
    `the disposition “${i.text('disposition')}” says that a human answered, and the talking time is ${i.received === '' ? 'empty' : `“${i.received}”`}. Record it, or correct the disposition.`,
  'human-without-answer': (i) =>
    `the disposition “${i.text('disposition')}” says that a human answered, and the answer is not judged. Write complete, acceptable, incomplete, wrong, no_answer or redirected.`,
  'answer-without-human': (i) =>
    `an answer (“${i.received}”) is recorded although the disposition “${i.text('disposition')}” says that nobody answered. Empty this cell, or correct the disposition.`,
  'cap-mismatch': (i) =>
    `the call is recorded as hung up at the longest wait (${i.number('cap')} s), and it lasted ${i.number('seconds')} s: more than ${i.text('tolerance')} s apart. Correct the duration, the longest wait or the disposition.`,
  'busy-too-long': (i) =>
    `a busy line is heard within ${i.text('max')} s, and this call lasted ${i.number('seconds')} s. Correct the duration; where a message spoke before the end, the disposition is “dissuaded”.`,
  'parts-mismatch': (i) =>
    `ringing, voice menu and queue make ${i.number('sum')} s together, and the whole is ${i.number('seconds')} s: more than ${i.text('tolerance')} s apart. Correct the duration that is wrong.`,
  'complete-in-no-time': (i) =>
    `a complete answer given in ${i.number('seconds')} s is surprising. Check the talking time and the judgement.`,
  'human-in-no-time': (i) =>
    `a human who answers after ${i.number('seconds')} s of waiting is surprising. Check the duration.`,
  'correction-column-unknown': (i) =>
    `attempts.csv has no column “${i.received}”. Columns that can be corrected: ${i.quoted('columns')}.`,
  'correction-target-missing': (i) =>
    `attempts.csv has no attempt ${i.text('attempt')} in sequence “${i.text('sequence')}”: this correction applies to nothing. Check both.`,
  'correction-expected-gone': (i) =>
    `the correction expects ${i.has('expected') ? `“${i.text('expected')}”` : 'an empty cell'} in “${i.text('name')}”, row ${i.text('target')} of attempts.csv, and finds ${i.has('found') ? `“${i.text('found')}”` : 'an empty cell'}. The file has changed since: review the correction.`,
  'sequence-unknown': (i) => `attempts.csv has no sequence “${i.text('sequence')}”. Check its name.`,
  'figure-duplicate': (i) =>
    `the indicator “${i.text('indicator')}” of “${i.text('organisation')}” already stands in row ${i.text('other')}. A campaign publishes only one: keep the better source, or make two campaigns.`,
  'figure-missing': (i) =>
    `this row gives no figure. Write it in “${i.text('unit') === 'percent' ? 'pct' : 'value'}”, the column of the indicator “${i.text('indicator')}”.`,
  'figure-wrong-column': (i) =>
    `the indicator “${i.text('indicator')}” is in “${i.text('unit')}”: its figure belongs in the column “${i.text('right')}”, not here. Move it.`,
  'unit-mismatch': (i) =>
    `“${i.received}” is not the unit of the indicator “${i.text('indicator')}”, which is “${i.text('unit')}”. Correct the unit, or the indicator.`,
  'source-missing': () =>
    'every figure must have its source: give an address (“source_url”) or a reference (“source_reference”).',
  'k-over-n': (i) =>
    `${i.number('k')} cases among ${i.number('n')}: more cases than there are. Correct one of the two.`,
  'percent-mismatch': (i) =>
    `${i.number('percent')}% does not go with ${i.number('k')} of ${i.number('n')}, which is ${i.number('exact')}%. Correct the percentage, the count or the sample size.`,
  'percent-impossible': (i) =>
    `${i.number('percent')}% of ${i.number('n')} cannot be: no whole number of cases gives this percentage, rounded to ${counted(i.text('decimals'), 'decimal', 'decimals')} (the nearest are ${i.number('below')}% and ${i.number('above')}%). Check the percentage and the sample size.`,
  'decimals-mismatch': (i) =>
    `${i.number('percent')} cannot have been printed with ${counted(i.text('decimals'), 'decimal', 'decimals')}. Correct “pct_decimals”, or leave it empty.`,
  'reply-front-matter': () =>
    'the reply must begin with a head between two lines “---”, with “received: 2026-03-01” and “published: 2026-03-05”. Add it.',
  'reply-empty': () => 'no text follows the head. Copy the organisation’s reply, word for word.',
  'real-in-simulated-campaign': (i) =>
    `“${i.text('name')}” is a real organisation, and the campaign “${i.text('campaign')}” is simulated: invented results never bear a real name. Remove it, or correct “simulated” in campaign.json.`,
  'fictional-in-real-campaign': (i) =>
    `“${i.text('name')}” is an invented organisation (“fictional”), and the campaign “${i.text('campaign')}” is real. Remove it, or correct “simulated” in campaign.json.`,
  'simulated-mixed': (i) =>
    `this campaign is simulated and “${i.text('real')}”, of the same folder, is not: a site shows either real or fictitious data. Separate them into two data folders.`,
} satisfies Partial<Record<IssueCode, IssueText>>;
