import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { listFiles, readPages, readText } from './readBuild.ts';
import { readHtml } from './readHtml.ts';
import { inFrench, readNumbers } from './readNumbers.ts';

/** The API leaves out what there is not. */
const amount = z
  .number()
  .nullish()
  .transform((value) => value ?? null);
const row = z.object({
  campaign: z.string(),
  organisation: z.string(),
  indicator: z.string(),
  unit: z.string(),
  status: z.string(),
  value: amount,
  low: amount,
  high: amount,
  // A printed percentage may leave a range of counts.
  numerator: z.union([amount, z.object({ min: z.number(), max: z.number() })]),
  denominator: amount,
  base: z.string(),
  source: z.object({ sampled: z.boolean() }).optional(),
});
type Row = z.infer<typeof row>;

interface Quote {
  readonly address: string;
  readonly chart: string;
  /** `campaign|organisation|indicator`. */
  readonly key: string;
  readonly text: string;
}

/** The sentences of a page: what they say with their base, and of what. */
function readQuotes(address: string, html: string): readonly Quote[] {
  const quotes: { address: string; chart: string; key: string; text: string }[] = [];
  let inside = false;
  for (const token of readHtml(html)) {
    if (token.kind === 'open' && token.attributes['data-quote'] !== undefined) {
      const [chart = '', subject = '', campaign = '', indicator = ''] = token.attributes['data-quote'].split('|');
      quotes.push({ address, chart, key: [campaign, subject, indicator].join('|'), text: '' });
      inside = true;
    } else if (token.kind === 'close' && token.name === 'li') inside = false;
    const last = quotes.at(-1);
    if (inside && token.kind === 'text' && last) last.text += token.text;
  }
  return quotes;
}

/** A share in percent, cut as it may be printed. */
function isSaid(share: number, numbers: readonly number[]): boolean {
  return numbers.some((shown) => Math.abs(shown - 100 * share) <= 0.05 + 1e-9);
}

/** « 2 min 58 s », « 45 s », « 7 min »: to the second. */
function isLasting(seconds: number | null, text: string): boolean {
  const said = [...text.matchAll(/(?:(\d+)\s*h\s*)?(?:(\d+)\s*min)?(?:\s*(\d+)\s*s\b)?/g)].map(
    ([, h = '0', min = '0', s = '0']) => Number(h) * 3600 + Number(min) * 60 + Number(s),
  );
  return seconds !== null && said.some((duration) => Math.abs(duration - seconds) <= 0.5);
}

/** Without an n a sentence may say what was counted whole, of a known base, and must say so. */
function isCountedWhole(text: string, numbers: readonly number[], { value, unit, base, source }: Row): boolean {
  if (value === null || base === 'unknown' || source?.sampled !== false) return false;
  if (!/Décompte complet, effectif non publié|A complete count, n not published/.test(text)) return false;
  if (unit === 'seconds') return isLasting(value, text);
  return unit === 'percent'
    ? isSaid(value, numbers) || numbers.includes(Math.round(100 * value))
    : numbers.includes(value);
}

/** True where a sentence says the value, k, n and the interval of a row, and nothing withheld. */
function derives(text: string, found: Row | undefined): boolean {
  if (found === undefined) return false;
  const numbers = readNumbers(text);
  if (found.status === 'published_without_n') return isCountedWhole(text, numbers, found);
  if (found.denominator === null || ['counts_only', 'not_measured'].includes(found.status)) return false;
  const { numerator: k, denominator: n } = found;
  const counts = [...(typeof k === 'object' && k !== null ? [k.min, k.max] : [k]), n];
  const counted = counts.every((count) => count === null || numbers.includes(count));
  if (found.unit === 'seconds') return numbers.includes(n) && isLasting(found.value, text);
  if (found.unit !== 'percent') return counted;
  const shares = [found.value, found.low, found.high].filter((share) => share !== null);
  // A share printed without a decimal is said as it was printed.
  const rounded = found.status === 'published' && numbers.includes(Math.round(100 * (found.value ?? 0)));
  return counted && shares.every((share) => isSaid(share, numbers) || (rounded && share === found.value));
}

describe.each([
  ['the site', ''],
  ['the demonstration', 'demo/'],
])('sentences to quote of %s', (_name, folder) => {
  const file = listFiles('test-dist').find((name) => name === `${folder}api/v1/results.json`);
  const rows = z
    .object({ results: z.array(row) })
    .parse(JSON.parse(file === undefined ? '{}' : readText('test-dist', file))).results;
  const known = new Map(rows.map((one) => [[one.campaign, one.organisation, one.indicator].join('|'), one]));
  const quotes = readPages('test-dist')
    .filter(({ isDemonstration }) => isDemonstration === (folder === 'demo/'))
    .flatMap(({ address, html }) => {
      const found = html.includes('data-quote') ? readQuotes(address, html) : [];
      return /^\/(?:demo\/)?en\//.test(address)
        ? found.map((quote) => ({ ...quote, text: inFrench(quote.text) }))
        : found;
    });

  it('are there, in both languages', () => {
    expect(quotes.filter(({ address }) => address.includes('/en/')).length).toBeGreaterThan(20);
    expect(quotes.filter(({ address }) => !address.includes('/en/')).length).toBeGreaterThan(20);
  });

  it('derive from the JSON of the API: value, counts, interval; none of what is withheld', () => {
    const wrong = quotes.filter(({ chart, key, text }) => chart === 'figure' && !derives(text, known.get(key)));
    expect(wrong.slice(0, 10)).toEqual([]);
  });

  it('say when the calls were made and bear an address', () => {
    const bare = quotes.filter(({ text }) => !/\b20\d\d\b/.test(text) || !text.includes('/'));
    expect(bare.slice(0, 10)).toEqual([]);
  });

  it('say what they are where the data are invented', () => {
    const marked = quotes.filter(({ text }) => text.includes('DONNÉES FICTIVES'));
    expect(marked).toHaveLength(folder === 'demo/' ? quotes.length : 0);
  });
});

describe('the check of a sentence', () => {
  const share = {
    campaign: 'c',
    organisation: 'o',
    indicator: 'pickup',
    unit: 'percent',
    status: 'measured',
    base: 'sequences',
  };
  const counted = { value: 0.4632, low: 0.4153, high: 0.5118, numerator: 189, denominator: 408 };

  it('sees a figure that is another, and one that is withheld', () => {
    const text = '46,3\u202f% des appels : 189 des 408 appels, de 41,5 à 51,2\u202f%';
    expect(derives(text, { ...share, ...counted })).toBe(true);
    expect(derives(text.replace('46,3', '46,5'), { ...share, ...counted })).toBe(false);
    expect(derives(text.replace('189', '198'), { ...share, ...counted })).toBe(false);
    expect(derives(text, { ...share, ...counted, status: 'counts_only' })).toBe(false);
    const whole = { ...share, ...counted, status: 'published_without_n', source: { sampled: false } };
    const said = '46\u202f% des appels. Décompte complet, effectif non publié';
    expect(derives(said, whole)).toBe(true);
    expect(derives('46\u202f% des appels', whole)).toBe(false);
    expect(derives(said, { ...whole, base: 'unknown' })).toBe(false);
    expect(derives(said, { ...whole, source: { sampled: true } })).toBe(false);
  });
});
