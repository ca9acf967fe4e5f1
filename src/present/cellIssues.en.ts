import type { IssueCode } from '../domain/issueCodes.ts';
import { didYouMeanEn } from './fileIssues.en.ts';
import type { IssueParts, IssueText } from './issueParts.ts';

const NOUN: Readonly<Record<string, { readonly no: string; readonly file: string }>> = {
  sector: { no: 'no sector', file: 'sectors.csv' },
  organisation: { no: 'no organisation', file: 'organisations.csv' },
  scenario: { no: 'no question', file: 'scenarios.csv' },
  slot: { no: 'no slot', file: '“slots”' },
  indicator: { no: 'no indicator', file: 'indicators.csv' },
  campaign: { no: 'no campaign', file: 'campaigns/' },
};

const PERSONAL: Readonly<Record<string, string>> = {
  phone: 'a phone number',
  email: 'an e-mail address',
  nir: 'a social security number',
  iban: 'a bank account number',
  file_number: 'a file number',
  name: 'the name of a person',
};

/** “(12 rows: 5, 9, 12…)”, where a word comes more than once. */
function where(i: IssueParts): string {
  const rows = i.items('rows');
  const count = Number(i.text('count') || 0);
  if (count < 2) return '';
  return ` (${count} rows: ${rows.join(', ')}${count > rows.length ? '…' : ''})`;
}

/** “(read “x”, by “values”)”, where campaign.json translates the word. */
function asRead(i: IssueParts): string {
  return i.has('read') ? ` (read “${i.text('read')}”, by “values” of campaign.json)` : '';
}

/** The other words of the column that have no code either. */
function alsoMet(i: IssueParts): string {
  const others = i.items('words').filter((word) => word !== i.received);
  return others.length === 0
    ? ''
    : ` Other words without a code in this column: ${others.map((w) => `“${w}”`).join(', ')}.`;
}

/** Findings about a cell taken alone, ids and references. */
export const cellIssuesEn = {
  'cell-empty': () => 'this cell is empty and it is required. Complete it.',
  'id-malformed': (i) =>
    `“${i.received}” cannot be an id: only lower-case letters without accents, digits and hyphens may stand in it, because it becomes an address.${i.has('suggestion') ? ` Write for instance “${i.text('suggestion')}”.` : ''}`,
  'code-unknown': (i) =>
    `“${i.received}” has no code${asRead(i)}${where(i)}. Possible codes: ${i.quoted('codes')}.${alsoMet(i)} Write one of the codes${i.mapped ? ', or say in campaign.json (“values”) which code each word means' : ''}.`,
  'number-malformed': (i) =>
    `“${i.received}” is not a number. Write digits, with a point or a comma for decimals, without unit or % sign.`,
  'number-not-whole': (i) => `“${i.received}” is not a whole number. Write a number without decimals.`,
  'number-out-of-range': (i) =>
    i.has('max')
      ? `“${i.received}” is out of bounds: a number from ${i.number('min')} to ${i.number('max')} is needed.`
      : `“${i.received}” is too small: at least ${i.number('min')} is needed.`,
  'duration-words': (i) =>
    `“${i.received}” is a duration written with words or signs, which can be read in several ways. Write the number of seconds (“95”) or “1:35” or “00:01:35”.`,
  'duration-malformed': (i) =>
    `“${i.received}” is not a duration. Write the number of seconds (“95”) or “1:35” or “00:01:35”.`,
  'duration-negative': (i) => `“${i.received}” is a negative duration, which cannot be. Check the record of the call.`,
  'duration-too-long': (i) =>
    `“${i.received}” is more than two hours, which no call lasted. The duration is probably in another unit: seconds are needed.`,
  'date-malformed': (i) =>
    `“${i.received}” is not a date. Write “2026-03-01” or “01/03/2026”, the year in four digits.`,
  'date-nonexistent': (i) =>
    `“${i.received}” is not in the calendar${Number(i.text('month')) > 12 ? `: there is no month ${i.text('month')}, the day comes before the month` : ''}. Correct the date.`,
  'publication-date-malformed': (i) =>
    `“${i.received}” is not a date of publication. Write a year (“2023”), a month (“2023-01”) or a day (“2023-01-26”); where the date is inferred, say so in “published_on_certain”: no.`,
  'time-malformed': (i) => `“${i.received}” is not a time of day. Write “09:15”.`,
  'url-malformed': (i) => `“${i.received}” is not an address. Copy it whole, from “https://” on.`,
  'hash-malformed': (i) =>
    `“${i.received}” is not a sha256 digest: all of its 64 characters are needed, digits and letters a to f.`,
  'territory-unknown': (i) =>
    `“${i.text('item') || i.received}” is not the code of a département. Write two digits (“01”), “2A”, “2B” or an overseas code (“974”), between “|”.`,
  'caller-not-pseudonym': (i) =>
    `“${i.received}” is not a pseudonym${where(i)}: no caller’s name may stand in the data. Write “E” and 2 to 4 digits, for instance “E07”.`,
  'instant-malformed': (i) =>
    `“${i.received}” is not an instant. Write date, time and offset: “2026-03-02T09:15:00+01:00”${i.setting ? '' : ', or two columns “date” and “time”'}.`,
  'instant-without-offset': (i) =>
    `“${i.received}” does not state its offset (+01:00 in winter, +02:00 in summer, in Paris): it could be wrong by an hour. Add it (“2026-03-02T09:15:00+01:00”)${i.setting ? '' : ', or split the column into “date” and “time”, read on the campaign’s wall clock'}.`,
  'offset-mismatch': (i) =>
    `“${i.received}” carries an offset that is not the one of ${i.text('timeZone')} at that instant: it is ${i.text('expected')}. The time or the offset is wrong: correct one of them.`,
  'local-time-nonexistent': (i) =>
    `“${i.received}” did not exist on ${i.day('date')}: the clock (${i.text('timeZone')}) skipped that hour. Correct the time, or give “started_at” with its offset.`,
  'local-time-ambiguous': (i) =>
    `“${i.received}” came twice on ${i.day('date')}: the clock (${i.text('timeZone')}) repeated that hour. Give “started_at” with its offset (+02:00 before the change, +01:00 after it, in Paris).`,
  'id-duplicate': (i) =>
    `“${i.text('id')}” already stands in row ${i.text('other')}. Each row must have its own: correct one, or delete the double.`,
  'reference-unknown': (i) =>
    `${NOUN[i.text('kind')]?.no ?? 'nothing'} has the id “${i.received}”${asRead(i)}${where(i)}.${didYouMeanEn(i)} Write an id of ${NOUN[i.text('kind')]?.file ?? 'the list'}, or add this one to it${i.mapped ? '; otherwise say in campaign.json (“values”) what this word means' : ''}.`,
  'indicator-reserved': (i) =>
    `“${i.received}” is an indicator that the barometer computes itself, with its own definition. Choose another id for this publisher’s.`,
  'sector-reserved': (i) =>
    `“${i.received}” is an address of the site (all sectors together). Choose another id for this sector.`,
  'dates-reversed': (i) => `the end (${i.day('to')}) is not after the start (${i.day('from')}). Check their order.`,
  'personal-data': (i) =>
    `“${i.received}” looks like ${PERSONAL[i.text('kind')] ?? 'personal data'}, and this text would be published. Remove it from the text.`,
} satisfies Partial<Record<IssueCode, IssueText>>;
