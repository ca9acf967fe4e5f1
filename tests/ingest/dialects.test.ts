import { describe, expect, it } from 'vitest';
import type { DataFolder } from '../../src/domain/barometer.ts';
import { CAMPAIGN, FIGURES, parse, PUBLISHED, SAMPLE, told, type Written } from './sampleFolder.ts';

type Dialect = (text: string) => string | Uint8Array;

/** A comma-separated text in another separator, quotes kept where they were. */
function separatedBy(separator: string): Dialect {
  return (text) => text.replace(/"[^"]*"|,/g, (found) => (found === ',' ? separator : found));
}

function windows1252(text: string): Uint8Array {
  const special: Readonly<Record<string, number>> = { '’': 0x92, '€': 0x80, œ: 0x9c };
  return Uint8Array.from(text, (character) => special[character] ?? character.charCodeAt(0));
}

const DIALECTS: Readonly<Record<string, Dialect>> = {
  'byte-order mark': (text) => `\uFEFF${text}`,
  'semicolons of a French Excel': separatedBy(';'),
  tabs: separatedBy('\t'),
  'CRLF and no last line end': (text) => text.trimEnd().replaceAll('\n', '\r\n'),
  'Windows-1252': windows1252,
  'Windows-1252, semicolons, CRLF': (text) => windows1252(String(separatedBy(';')(text)).replaceAll('\n', '\r\n')),
  'decimal commas': (text) => String(separatedBy(';')(text)).replace(/(\d)\.(\d)/g, '$1,$2'),
  'French dates': (text) => text.replace(/(20\d\d)-(\d\d)-(\d\d)(?!T)/g, '$3/$2/$1'),
  'no-break spaces around cells': (text) =>
    text.replace(/,(?=[^,\n"]*[\n,])/g, ',\u00A0').replace(/\n(?=.)/g, '\n\u202F'),
  'quoted cells': (text) => text.replace(/(?<=^|[,\n])([^,\n"]+)(?=[,\n])/g, '"$1"'),
  'empty columns and lines that Excel leaves': (text) => separatedBy(';')(`${text.replaceAll('\n', ',,\n')},,\n,,\n`),
  'our columns in capitals, with spaces': (text) =>
    text.replace(/^[^\n]+/, (header) => header.toUpperCase().replaceAll('_', ' ')),
};

/** All CSV files of a folder in one dialect; `campaign.json` is JSON everywhere. */
function inDialect(written: Written, dialect: Dialect): Written {
  return Object.fromEntries(
    Object.entries(written).map(([path, text]) => [path, path.endsWith('.csv') ? dialect(String(text)) : text]),
  );
}

/** Bytes differ from dialect to dialect, what they say does not. */
function withoutFiles(folder: DataFolder): unknown {
  return { ...folder, campaigns: folder.campaigns.map((campaign) => ({ ...campaign, files: [] })) };
}

describe('dialects', () => {
  for (const [name, folder] of Object.entries({ calls: SAMPLE, published: PUBLISHED })) {
    const expected = parse(folder);
    it(`reads the plain ${name} without a finding`, () => {
      expect(told(expected)).toEqual([]);
      expect(expected.campaigns).toHaveLength(1);
    });
    for (const [dialectName, dialect] of Object.entries(DIALECTS)) {
      it(`reads ${name} the same with ${dialectName}`, () => {
        const written = inDialect(folder, dialect);
        expect(written).not.toEqual(folder);
        expect(withoutFiles(parse(written))).toEqual(withoutFiles(expected));
      });
    }
  }

  it('reads thousands with any space, and signs that Excel puts in', () => {
    for (const n of ['1532', '1 532', '1\u00A0532', '1\u202F532']) {
      const row = `caf-69,pickup,sequences,,${n},,60,0,,T,https://example.org/a,2023-01`;
      const folder = parse(PUBLISHED, { [`${CAMPAIGN}/published.csv`]: `${FIGURES.split('\n')[0]}\n${row}\n` });
      expect(told(folder)).toEqual([]);
      const [campaign] = folder.campaigns;
      expect(campaign?.kind === 'published' && campaign.figures[0]?.n).toBe(1532);
    }
  });

  it('keeps the decimals that were written, comma or point', () => {
    for (const [written, decimals] of [
      ['46', 0],
      ['"46,0"', 1],
      ['46.00', 2],
    ] as const) {
      const row = `caf-69,pickup,sequences,,,,${written},,,T,https://example.org/a,2023-01`;
      const folder = parse(PUBLISHED, { [`${CAMPAIGN}/published.csv`]: `${FIGURES.split('\n')[0]}\n${row}\n` });
      const [campaign] = folder.campaigns;
      expect(campaign?.kind === 'published' && campaign.figures[0]?.percent).toEqual({ value: 46, decimals });
    }
  });

  it('reads durations in seconds, minutes and hours alike', () => {
    const reads = ['95', '1:35', '01:35', '00:01:35', '95,0', '95.0'].map((written) => {
      const cell = written.includes(',') ? `"${written}"` : written;
      const text = `sequence,attempt,organisation,scenario,started_at,disposition,time_to_exit_s\ns1,1,caf-69,logement,2026-03-02T09:00:00+01:00,no_answer,${cell}\n`;
      const [campaign] = parse(SAMPLE, { [`${CAMPAIGN}/attempts.csv`]: text }).campaigns;
      return campaign?.kind === 'calls' ? campaign.sequences[0]?.attempts[0]?.timeToExitSeconds : undefined;
    });
    expect(reads).toEqual([95, 95, 95, 95, 95, 95]);
  });

  it('looks for the separator outside quotes, line breaks in headers included', () => {
    const sectors = '"nom\nfrançais";id;"ordre, s\'il y en a un, parmi les secteurs"\nSocial;social;1\n';
    const folder = parse(SAMPLE, { 'sectors.csv': sectors });
    expect(folder.sectors).toEqual([{ id: 'social', nameFr: 'Social', order: 9999 }]);
    expect(told(folder).map((finding) => finding.split(' ')[0])).toEqual(['column-unknown']);
  });

  it('counts a cell with line breaks as one line of the spreadsheet', () => {
    const header = 'sequence,attempt,organisation,scenario,started_at,disposition,time_to_exit_s,note';
    const rows = [
      's1,1,caf-69,logement,2026-03-02T09:00:00+01:00,human_ok,5,"une note\nsur trois\nlignes"',
      '',
      's2,1,caf-69,logement,2026-03-02T09:00:00+01:00,nimporte,5,',
    ];
    const folder = parse(SAMPLE, { [`${CAMPAIGN}/attempts.csv`]: [header, ...rows, ''].join('\n') });
    expect(told(folder)).toContain('code-unknown 4 disposition');
  });
});
