import type { IssueCode } from '../domain/issueCodes.ts';
import type { IssueParts, IssueText } from './issueParts.ts';

const WHY_FILE: Readonly<Record<string, string>> = {
  mandatory: 'Nothing can be published without it.',
  campaign: 'Every folder of campaigns/ must say which campaign it is.',
  calls: 'It holds the calls of a campaign of kind “calls”.',
  published: 'It holds the figures of a campaign of kind “published”.',
  scenarios: 'A campaign of calls must say which questions were asked.',
};

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'a text between straight quotes',
  number: 'a number, without quotes',
  int: 'a whole number, without quotes',
  boolean: 'true or false, without quotes',
  object: 'a group of settings between braces { }',
  record: 'a group of settings between braces { }',
  array: 'a list between brackets [ ]',
};

/** “Did you mean…?”, where a name is close. */
export function didYouMeanEn(i: IssueParts): string {
  return i.has('suggestion') ? ` Did you mean “${i.text('suggestion')}”?` : '';
}

/** Findings about the folder, its files, their headers and campaign.json. */
export const fileIssuesEn = {
  'folder-missing': (i) =>
    `the data folder “${i.received}” does not exist. Check the path given to the command, or the variable BAROMETER_DATA.`,
  'file-missing': (i) =>
    `this file is missing. ${WHY_FILE[i.text('why')] ?? ''}${i.has('similar') ? ` The file “${i.text('similar')}” of the same folder may be it: rename it.` : ` Create it, with at least ${i.quoted('required')}.`}`,
  'file-unknown': (i) =>
    `this file is not read: its name is not one that the barometer knows.${i.has('suggestion') ? ` If it is “${i.text('suggestion')}”, rename it.` : ' If it comes from a spreadsheet, save it as CSV under a name of the list; otherwise ignore this message.'}`,
  'file-not-read': (i) =>
    `this file is not read: campaign.json says that the campaign is of kind “${i.text('kind')}”. Correct “kind”, or remove the file.`,
  'file-not-text': () =>
    'this file is not text: most likely a workbook (Excel, LibreOffice) renamed, or “Unicode” text. Open it in the spreadsheet and save it as “CSV UTF-8”.',
  'file-empty': () => 'this file is empty. Give it a header line and rows, or delete it.',
  'campaign-folder-empty': () =>
    'this campaign folder holds no file that the barometer reads: it is passed over. Put campaign.json and the data into it, or delete it.',
  'file-without-rows': () =>
    'this file has a header line and no row below. Complete it, or delete it while it is of no use.',
  'quote-unclosed': () =>
    'a straight quote (") opens a cell and does not close it properly: the cells that follow cannot be read. Close it, or double it ("") where it belongs to the text.',
  'row-too-short': (i) =>
    `this row has ${i.text('found')} cells and the header has ${i.text('expected')}. A cell or a separator is missing: complete the row.`,
  'row-too-long': (i) =>
    `this row has ${i.text('found')} cells and the header has ${i.text('expected')}; “${i.received}” is too many. A text probably contains the separator: put it between straight quotes (").`,
  'column-missing': (i) =>
    `this column is required and the file does not have it.${i.has('standIns') ? ` The columns ${i.quoted('standIns')} together may stand in for it.` : ''} Headers read: ${i.quoted('headers')}. Add the column, or correct the header that stands for it.${i.mapped ? ' You can also say in campaign.json which header replaces it (“columns”) or which value it has throughout (“constants”).' : ''}`,
  'column-duplicate': (i) =>
    i.received === i.text('other')
      ? `the header “${i.received}” is written twice: there is no telling which column to read. Rename or delete one of them.`
      : `the header “${i.received}” names a column that “${i.text('other')}” already gives: there is no telling which to read. Rename or delete one of them.`,
  'column-unknown': (i) =>
    `the header “${i.received}” is not known, this column is not read.${didYouMeanEn(i)} If it matters, rename it${i.mapped ? ' or add it to “columns” in campaign.json' : ''}.`,
  'column-unnamed': (i) =>
    `column number ${i.text('position')} holds data under an empty header: it is not read. Give it a name.`,
  'column-redundant': (i) =>
    `the column “${i.received}” is not read: “${i.text('other')}” already stands for “${i.text('name')}”.`,
  'json-syntax': (i) =>
    `this file cannot be read from here on${i.received === '' ? ': it stops before its end' : ` (“${i.received}”)`}. A comma, a straight quote (") or a brace is probably missing, or one too many, here or just before.`,
  'json-duplicate-key': () => 'this setting is written twice in the same place. Keep one of them.',
  'setting-missing': () => 'this setting is required and not given. Add it.',
  'setting-type': (i) =>
    `“${i.received}” does not fit here: ${EXPECTED[i.text('expected')] ?? 'another kind of value'} is needed.`,
  'setting-value': (i) =>
    i.received.trim() === ''
      ? 'this setting is empty. Give it a value, or remove the line where it is not required.'
      : `“${i.received}” does not fit.${i.has('allowed') ? ` Possible values: ${i.quoted('allowed')}.` : ''}${i.has('min') ? ` The smallest value is ${i.number('min')}.` : ''}${i.has('above') ? ` More than ${i.number('above')} is needed.` : ''}${i.has('max') ? ` The greatest value is ${i.number('max')}.` : ''}`,
  'setting-unknown': (i) => `this setting does not exist, it is ignored.${didYouMeanEn(i)}`,
  'campaign-id-mismatch': (i) =>
    `the id “${i.received}” is not the name of the folder, “${i.text('folder')}”. Both must be the same: they make the campaign’s address.`,
  'time-zone-unknown': (i) => `the time zone “${i.received}” does not exist. Write it as “Europe/Paris”.`,
  'slots-overlap': (i) =>
    `the slot “${i.received}” overlaps the slot “${i.text('other')}”, or bears the same name: a call would count twice. Separate them.`,
  'mapping-unknown-column': (i) =>
    `“${i.received}” is not one of our columns.${didYouMeanEn(i)} “columns” is written {"their header": "our column"}; “values” and “constants” begin with our column.`,
  'mapping-unused': (i) =>
    `“columns” announces a column “${i.received}” for “${i.text('name')}”, and no file of the campaign has that header. Copy the exact header of the spreadsheet, or remove the line.`,
  'constant-ignored': (i) =>
    `the single value “${i.received}” of “constants” is not used: the file has this column. Remove one of the two.`,
  'weight-missing': (i) =>
    `the ${i.text('kind') === 'slot' ? 'slot' : 'question'} “${i.text('id')}” has no weight, and ${i.text('count') === '1' ? '1 call needs' : `${i.text('count')} calls need`} one. Add its share to “designWeights”, or remove the weights.`,
  'weights-not-normalised': (i) =>
    `the shares sum to ${i.number('percent')}% instead of 100%: they are divided by their sum. Check that no ${i.text('kind') === 'slot' ? 'slot' : 'question'} is missing or superfluous.`,
  'call-outside-slots': (i) =>
    `${i.text('count') === '1' ? 'this call is' : `this call and ${Number(i.text('count')) - 1} more are`} outside all slots of campaign.json (“slots”), and “designWeights” weighs by slot: ${i.text('count') === '1' ? 'it counts' : 'they count'} with the last one. Widen a slot, or check the time.`,
  'score-weights-zero': () =>
    'the weights of the composite score sum to zero. Give “pickup”, “wait”, “answer” or “courtesy” a positive weight, or remove this setting.',
} satisfies Partial<Record<IssueCode, IssueText>>;
