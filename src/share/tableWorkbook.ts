import type { Barometer } from '../domain/barometer.ts';
import { cutColumns, noticeColumn, resultsTable } from '../domain/tables/resultsTable.ts';
import { workbookColumns } from '../domain/tables/workbookColumns.ts';
import { textIn } from '../present/textIn.ts';
import { fileWords } from '../present/words/fileWords.ts';
import { dataDictionary } from '../publish/dataDictionary.ts';
import { isFictional } from '../publish/fiction.ts';
import type { Cell, PlainTable } from '../publish/formatCsv.ts';
import { resultTable, type ResultTableContents } from '../publish/resultTable.ts';
import { lookup } from '../views/lookup.ts';
import type { ReadMeSection } from './readMe.ts';
import { writeWorkbook, type WorkbookCell, type WorkbookSheet } from './writeWorkbook.ts';

const NARROW = 12;
const WIDE = 36;
const PROSE = 110;
const SHARES = new Set(['value', 'low', 'high']);

/**
 * Results as a file of Excel: a read-me, the figures with names and typed cells, what the columns mean. One file for all
 * languages, like every file of the API.
 *
 * @param sections of the read-me, in each language one after the other
 */
export function tableWorkbook(
  barometer: Barometer,
  contents: ResultTableContents,
  sections: readonly ReadMeSection[],
): Promise<Uint8Array<ArrayBuffer>> {
  const words = fileWords.fr.sheets;
  const columns = {
    ...workbookColumns,
    ...resultsTable.columns,
    ...(contents.withCut ? cutColumns : {}),
    ...(isFictional(barometer, contents.campaigns) ? noticeColumn : {}),
  };
  return writeWorkbook([
    readMeSheet(words.readMe, sections),
    resultsSheet(words.results, barometer, contents),
    tableSheet(words.dictionary, dataDictionary([{ file: words.results, columns }])),
  ]);
}

function readMeSheet(name: string, sections: readonly ReadMeSection[]): WorkbookSheet {
  const rows = sections.flatMap(({ heading, lines }): WorkbookCell[][] => [
    [{ kind: 'text', text: heading, bold: true }],
    ...lines.map((text): WorkbookCell[] => [{ kind: 'text', text }]),
    [undefined],
  ]);
  return { name, rows, widths: [PROSE], frozenRows: 0, isProse: true };
}

function resultsSheet(name: string, barometer: Barometer, contents: ResultTableContents): WorkbookSheet {
  const { header, records } = resultTable(barometer, contents);
  const find = lookup(barometer);
  const names = new Map<string, string>([
    ...barometer.organisations.map((one): [string, string] => [one.id, one.name]),
    ...barometer.indicators.map((one): [string, string] => [one.id, textIn('fr', one.nameFr, one.nameEn)]),
  ]);
  const at = (column: string) => header.indexOf(column);
  const [unit, campaign] = [at('unit'), at('campaign')];
  const periods = new Map<Cell, { readonly from: string; readonly to: string }>(
    barometer.campaigns.map(({ id }) => [id, find.campaign(id).fieldwork]),
  );
  const rows = records.map((record): readonly WorkbookCell[] => {
    const period = periods.get(record[campaign]);
    return [
      textCell(names.get(String(record[at('organisation')]))),
      textCell(names.get(String(record[at('indicator')]))),
      period && { kind: 'day', day: period.from },
      period && { kind: 'day', day: period.to },
      ...record.map((cell, i) =>
        typeof cell === 'number' && record[unit] === 'percent' && SHARES.has(header[i] ?? '')
          ? ({ kind: 'share', value: cell } as const)
          : typeof cell === 'number' && header[i] === 'effective_n'
            ? ({ kind: 'tenths', value: cell } as const)
            : plainCell(cell),
      ),
    ];
  });
  const heads = [...Object.keys(workbookColumns), ...header];
  return {
    name,
    rows: [heads.map((head) => headCell(head)), ...rows],
    widths: heads.map((head) => (/^(organisation|indicator)/.test(head) ? WIDE : NARROW)),
    frozenRows: 1,
  };
}

function tableSheet(name: string, { header, records }: PlainTable): WorkbookSheet {
  return {
    name,
    rows: [header.map((head) => headCell(head)), ...records.map((record) => record.map(plainCell))],
    widths: header.map((head) => (head.startsWith('description') ? PROSE : NARROW)),
    frozenRows: 1,
  };
}

function headCell(text: string): WorkbookCell {
  return { kind: 'text', text, bold: true };
}

function textCell(text: string | undefined): WorkbookCell {
  return text === undefined ? undefined : { kind: 'text', text };
}

function plainCell(cell: Cell): WorkbookCell {
  if (typeof cell === 'number') return { kind: 'number', value: cell };
  return textCell(cell);
}
