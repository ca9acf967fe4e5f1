import { describe, expect, it } from 'vitest';
import { listFiles, readPages } from './readBuild.ts';
import type { Element } from './readHtml.ts';
import { readElements } from './readHtml.ts';
import { inFrench, readNumbers } from './readNumbers.ts';
import { readTable } from './readTable.ts';

type Row = Readonly<Record<string, string>>;

const SHARED = ['value', 'low', 'high', 'numerator', 'denominator', 'status', 'qualifier'] as const;

function keyOf(row: Row): string {
  return ['campaign', 'organisation', 'indicator', 'dimension', 'category'].map((name) => row[name] ?? '').join('|');
}

/** Everything that the API of one of the two sites publishes. */
function readRows(folder: string): ReadonlyMap<string, readonly Row[]> {
  const files = listFiles('test-dist').filter(
    (file) => file === `${folder}api/v1/results.csv` || file.startsWith(`${folder}api/v1/breakdowns/`),
  );
  return Map.groupBy(
    files.flatMap((file) => readTable('test-dist', file)),
    keyOf,
  );
}

/** The figure as its element says it, under the names of the columns. */
function readFigure({ attributes }: Element): Row {
  const own = Object.entries(attributes).map(([name, text]) => [name.replace(/^data-/, ''), text]);
  return Object.fromEntries(own) as Row;
}

function agrees(figure: Row, row: Row): boolean {
  return SHARED.every((name) => (figure[name] ?? '') === (row[name] ?? ''));
}

/** True where the words that readers see say what the attributes say. */
function wordsAgree(text: string, figure: Row, unit: string): boolean {
  const numbers = readNumbers(text);
  if (figure['status'] === 'not_measured') return numbers.length === 0;
  // No count is a duration.
  if (figure['status'] === 'counts_only' && unit === 'seconds') return numbers.length === 0;
  if (figure['status'] === 'counts_only') {
    const counted = [figure['numerator'], figure['denominator']].filter((count) => (count ?? '') !== '');
    return !text.includes('%') && counted.every((count) => numbers.includes(Number(count)));
  }
  // A quantile that was never attained: words, no number.
  if ((figure['value'] ?? '') === '') return numbers.length === 0;
  if (unit !== 'percent') return numbers.length > 0;
  const [shown] = numbers;
  const decimals = /,(\d+)/.exec(text)?.[1]?.length ?? 0;
  return shown !== undefined && Math.abs(shown - 100 * Number(figure['value'])) <= 0.5 * 10 ** -decimals + 1e-9;
}

describe.each([
  ['the site', ''],
  ['the demonstration', 'demo/'],
])('figures of %s', (_name, folder) => {
  const rows = readRows(folder);
  const pages = readPages('test-dist').filter(({ isDemonstration }) => isDemonstration === (folder === 'demo/'));
  const figures = pages.flatMap(({ address, html }) =>
    readElements(html)
      .filter(({ name, attributes }) => name === 'data' && 'data-indicator' in attributes)
      .map((element) => ({
        address,
        text: /^\/(?:demo\/)?en\//.test(address) ? inFrench(element.text) : element.text,
        figure: readFigure(element),
      })),
  );

  it('are there', () => {
    expect(rows.size).toBeGreaterThan(50);
    expect(figures.length).toBeGreaterThan(100);
  });

  it('are those of the API, to the last digit', () => {
    const wrong = figures.filter(({ figure }) => !(rows.get(keyOf(figure)) ?? []).some((row) => agrees(figure, row)));
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  it('read as what they are', () => {
    const wrong = figures.filter(({ text, figure }) => {
      const row = rows.get(keyOf(figure))?.find((candidate) => agrees(figure, candidate));
      return row !== undefined && !wordsAgree(text, figure, row['unit'] ?? '');
    });
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  it('give no rate, no interval and no rank to fewer than 30 calls', () => {
    const all = [...rows.values()].flat();
    const few = all.filter(
      (row) => Number(row['effective_n']) < 30 && row['effective_n'] !== '' && row['status'] !== 'published',
    );
    expect(few.filter((row) => row['status'] !== 'counts_only')).toEqual([]);
    const told = ['value', 'low', 'high', 'rank', 'rank_low', 'rank_high'];
    expect(few.filter((row) => told.some((name) => row[name] !== ''))).toEqual([]);
  });

  it('rank nobody without saying from which rank to which', () => {
    const ranked = [...rows.values()].flat().filter((row) => (row['rank'] ?? '') !== '');
    const bare = ranked.filter(({ rank, rank_low: low, rank_high: high, ranked_among: among }) => {
      return !(
        Number(low) <= Number(rank) &&
        Number(rank) <= Number(high) &&
        Number(high) <= Number(among) &&
        low !== ''
      );
    });
    expect(bare).toEqual([]);
  });
});

describe('the reading of words', () => {
  it('sees a number that is not the figure', () => {
    const figure = { status: 'measured', value: '0.4632' };
    expect(wordsAgree('46,3\u202f%', figure, 'percent')).toBe(true);
    expect(wordsAgree('46\u202f%', figure, 'percent')).toBe(true);
    expect(wordsAgree('46,4\u202f%', figure, 'percent')).toBe(false);
    expect(wordsAgree('3 sur 8', { status: 'counts_only', numerator: '3', denominator: '8' }, 'percent')).toBe(true);
    expect(wordsAgree('5 sur 8', { status: 'counts_only', numerator: '5', denominator: '8' }, 'seconds')).toBe(false);
    expect(wordsAgree('non atteinte', { status: 'measured', value: '' }, 'seconds')).toBe(true);
    expect(wordsAgree('0 s', { status: 'measured', value: '' }, 'seconds')).toBe(false);
    expect(wordsAgree('8 appels', { status: 'counts_only', numerator: '', denominator: '8' }, 'score5')).toBe(true);
    expect(wordsAgree('38\u202f%', { status: 'counts_only', numerator: '3', denominator: '8' }, 'percent')).toBe(false);
    expect(wordsAgree(inFrench('46.3%'), figure, 'percent')).toBe(true);
    expect(wordsAgree(inFrench('46.4%'), figure, 'percent')).toBe(false);
    expect(readNumbers(inFrench('1,532 calls, 2.5 points'))).toEqual([1532, 2.5]);
    expect(readNumbers('1\u202f532 appels, −2,5 points')).toEqual([1532, -2.5]);
  });
});
