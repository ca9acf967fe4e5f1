import { createHash } from 'node:crypto';
import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import { LOCALES, type Locale } from '../domain/locale.ts';
import type { Site } from '../domain/site.ts';
import { publishedCallsTable } from '../domain/tables/publishedCallsTable.ts';
import { cutColumns, noticeColumn, resultsTable } from '../domain/tables/resultsTable.ts';
import { plural } from '../present/plural.ts';
import { typeset } from '../present/typography.ts';
import { fileWords } from '../present/words/fileWords.ts';
import { attemptsCsv } from '../publish/attemptsCsv.ts';
import { breakdownsCsv } from '../publish/breakdownsCsv.ts';
import { campaignDocument } from '../publish/campaignDocument.ts';
import { FRENCH_EXCEL } from '../publish/csvDialect.ts';
import { dataDictionary, type DescribedFile } from '../publish/dataDictionary.ts';
import type { Edition } from '../publish/edition.ts';
import { isFictional } from '../publish/fiction.ts';
import { formatCsv } from '../publish/formatCsv.ts';
import { resultsCsv } from '../publish/resultsCsv.ts';
import { serialiseDocument } from '../publish/serialiseDocument.ts';
import { licenceLines } from './licenceLines.ts';
import { readMe, type ReadMeSection } from './readMe.ts';
import { readMeSubject } from './readMeSubject.ts';
import { zipFiles } from './zipFiles.ts';

type Contents = ReadonlyMap<string, Uint8Array>;
type FileInZip = keyof (typeof fileWords)['fr']['inZip'];

/**
 * Everything about one campaign in one folder: figures in four forms, calls, what the columns mean, a read-me in both
 * languages, the licence, and digests that `sha256sum -c SHA256SUMS` accepts.
 *
 * @param workbook of its results, which also stands alone
 */
export function campaignZip(edition: Edition, campaign: Campaign, workbook: Uint8Array): Uint8Array<ArrayBuffer> {
  const data = dataFiles(edition, campaign, workbook);
  const files = new Map([...data, ...textFiles(edition, campaign, data)]);
  const sums = [...files].map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`).join('');
  files.set('SHA256SUMS', encode(sums));
  return zipFiles(new Map([...files].map(([name, bytes]) => [`${campaign.id}/${name}`, bytes])));
}

function dataFiles(edition: Edition, campaign: Campaign, workbook: Uint8Array): Contents {
  const { barometer } = edition;
  const selection = { campaign: campaign.id };
  const files: [FileInZip, string | Uint8Array][] = [
    ['results.csv', resultsCsv(barometer, selection)],
    ['results-excel.csv', resultsCsv(barometer, selection, FRENCH_EXCEL)],
    ['campaign.xlsx', workbook],
    ['campaign.json', serialiseDocument(campaignDocument(edition, campaign.id))],
  ];
  if (campaign.kind === 'calls') {
    files.push(['breakdowns.csv', breakdownsCsv(barometer, campaign.id)]);
    files.push(['attempts.csv', attemptsCsv(barometer, [campaign])]);
  }
  const { header, records } = dataDictionary(describedFiles(barometer, campaign));
  files.push(['dictionary.csv', formatCsv(header, records)]);
  return new Map(files.map(([name, content]) => [name, typeof content === 'string' ? encode(content) : content]));
}

/** Tables of the zip with their columns, as they are read. */
function describedFiles(barometer: Barometer, campaign: Campaign): readonly DescribedFile[] {
  const notice = isFictional(barometer, [campaign]) ? noticeColumn : {};
  const results = { ...resultsTable.columns, ...notice };
  return [
    { file: 'results.csv', columns: results },
    { file: 'results-excel.csv', columns: results },
    ...(campaign.kind === 'calls'
      ? [
          { file: 'breakdowns.csv', columns: { ...resultsTable.columns, ...cutColumns, ...notice } },
          { file: 'attempts.csv', columns: { ...publishedCallsTable.columns, ...notice } },
        ]
      : []),
  ];
}

function textFiles({ barometer, site }: Edition, campaign: Campaign, data: Contents): Contents {
  const text = (locale: Locale) => {
    const local = { ...site, locale };
    const [title, ...rest] = readMe(local, barometer, readMeSubject(local, barometer, { campaign: campaign.id }));
    return plainText([...(title ? [title] : []), ...fileSections(data, locale), ...rest]);
  };
  return new Map([
    ['LISEZ-MOI.txt', encode(text('fr'))],
    ['README.txt', encode(text('en'))],
    ['LICENCE.txt', encode(licenceText(site, campaign))],
  ]);
}

function fileSections(data: Contents, locale: Locale): readonly ReadMeSection[] {
  const words = fileWords[locale];
  const sections: readonly ReadMeSection[] = [
    {
      heading: words.files,
      lines: [...data].map(([name, bytes]) => {
        const rows = name.endsWith('.csv') ? `, ${plural(countRecords(bytes), locale, ...words.rows)}` : '';
        return words.licenceOf(name, `${words.inZip[name as FileInZip]}${rows}`);
      }),
    },
    { heading: words.check, lines: [words.checkCommand] },
  ];
  return locale === 'fr'
    ? sections.map(({ heading, lines }) => ({ heading: typeset(heading), lines: lines.map(typeset) }))
    : sections;
}

function licenceText(site: Omit<Site, 'locale'>, campaign: Campaign): string {
  return plainText(
    LOCALES.map((locale) => ({
      heading: fileWords[locale].licence,
      lines: licenceLines({ ...site, locale }, campaign),
    })),
  );
}

function plainText(sections: readonly ReadMeSection[]): string {
  return sections.map(({ heading, lines }) => [heading, '', ...lines, ''].join('\n')).join('\n');
}

/** A CRLF ends each record, the header's too. */
function countRecords(csv: Uint8Array): number {
  return new TextDecoder().decode(csv).split('\r\n').length - 2;
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
