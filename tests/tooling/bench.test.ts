import { describe, expect, it } from 'vitest';
import { composeBarometer } from '../../src/barometer.ts';
import type { Barometer } from '../../src/domain/barometer.ts';
import { parseDataFolder } from '../../src/ingest/parseDataFolder.ts';
import { checkBarometer } from '../../scripts/bench/checkBarometer.ts';
import { coverageRows } from '../../scripts/bench/coverageRows.ts';
import { formatCoverage } from '../../scripts/bench/formatCoverage.ts';
import { drawDesign } from '../../scripts/bench/drawDesign.ts';
import { slowdownFor } from '../../scripts/bench/slowdownFor.ts';
import { parseBenchArguments } from '../../scripts/bench/parseBenchArguments.ts';
import { PLANTED_NOW, plantFolder } from '../../scripts/bench/plantFolder.ts';
import type { PlantedDesign } from '../../scripts/bench/plantedDesign.ts';
import { rateOf, type Count } from '../../scripts/bench/tally.ts';

const SEED = 5;

/** Without caller effects and with one question, so that the plainest interval holds. */
function plainDesign(index: number): PlantedDesign {
  const scenario = { id: 'question-1', sampleShare: 1, weight: 1, pickupShift: 0, answerShift: 0 };
  const drawn = drawDesign(SEED, index < 6 ? index : index + 1, 1); // the seventh is about waits alone
  return { ...drawn, icc: 0, callers: 8, weights: 'none', scenarios: [scenario] };
}

function readFolder(design: PlantedDesign, index: number) {
  const encoder = new TextEncoder();
  const files = [...plantFolder(design, SEED, index)].map(([file, text]) => [file, encoder.encode(text)] as const);
  return parseDataFolder(new Map(files), { now: PLANTED_NOW, hashes: new Map() });
}

function halved(barometer: Barometer): Barometer {
  const results = barometer.results.map((result) => {
    if (result.kind !== 'measured' && result.kind !== 'fragile') return result;
    const { value, low, high } = result;
    return { ...result, low: (value + low) / 2, high: (value + high) / 2 };
  });
  return { ...barometer, results };
}

const verdictOf = (counts: readonly Count[]) =>
  coverageRows(counts).find(({ quantity, condition }) => quantity === 'level pickup' && condition === 'callers >= 6');

describe('coverage of planted truth', () => {
  const designs = Array.from({ length: 8 }, (_, index) => plainDesign(index));
  const folders = designs.map(readFolder);
  const barometers = folders.map((folder) => composeBarometer(folder, { now: PLANTED_NOW }));
  const countsOf = (change: (barometer: Barometer) => Barometer) =>
    designs.flatMap((design, index) => {
      const barometer = barometers[index];
      return barometer === undefined ? [] : checkBarometer(change(barometer), design);
    });

  it('plants folders that the ingest has nothing against', () => {
    const errors = folders.flatMap(({ issues }) => issues.filter(({ severity }) => severity === 'error'));
    expect(errors).toEqual([]);
    expect(folders.every(({ campaigns }) => campaigns.length === 1)).toBe(true);
  });

  it('finds the truth in sound intervals', () => {
    const row = verdictOf(countsOf((barometer) => barometer));
    expect(row?.checks).toBeGreaterThan(40);
    expect(row?.verdict).toBe('OK');
  });

  it('reports halved intervals as missed', () => {
    const row = verdictOf(countsOf(halved));
    expect(row?.share).toBeLessThan(0.85);
    expect(row?.verdict).toBe('MISSED');
  });

  it('sees a rank interval and a pair that name a wrong winner', () => {
    const overconfident = (barometer: Barometer): Barometer => ({
      ...barometer,
      rankings: barometer.rankings.map((ranking) => ({
        ...ranking,
        ranked: ranking.ranked.map((entry) => ({ ...entry, rankLow: entry.rank, rankHigh: entry.rank })),
        pairs: ranking.pairs.map((pair) => ({ ...pair, established: true })),
      })),
    });
    const share = (counts: readonly Count[], quantity: Count['quantity']) =>
      rateOf(counts.filter((count) => count.quantity === quantity && count.design.ties === 'null'))?.share;
    const counts = countsOf(overconfident);
    expect(share(counts, 'ranks pickup')).toBe(0);
    expect(share(counts, 'false pair pickup')).toBe(1);
    const sound = countsOf((barometer) => barometer);
    expect(share(sound, 'ranks pickup')).toBeGreaterThan(0.5);
    expect(share(sound, 'false pair pickup')).toBeLessThan(0.5);
  });

  it('plants the same bytes from the same seed', () => {
    const design = drawDesign(SEED, 3, 4);
    expect([...plantFolder(design, SEED, 3)]).toEqual([...plantFolder(drawDesign(SEED, 3, 4), SEED, 3)]);
    expect([...plantFolder(design, SEED + 1, 3)]).not.toEqual([...plantFolder(design, SEED, 3)]);
  });
});

describe('verdicts', () => {
  const design = plainDesign(0);
  const counts = (hits: readonly number[], checks: number): readonly Count[] =>
    hits.map((hit) => ({ quantity: 'level pickup', design, checks, hits: hit }));

  it('give doubt two Monte-Carlo errors, below and above', () => {
    const judged = (hits: number, folders: number) =>
      verdictOf(
        counts(
          Array.from({ length: folders }, () => hits),
          100,
        ),
      )?.verdict;
    expect(judged(92, 20)).toBe('OK');
    expect(judged(92, 500)).toBe('MISSED');
    expect(judged(95, 500)).toBe('OK');
    expect(judged(98, 20)).toBe('OK');
    expect(judged(98, 500)).toBe('MISSED');
  });

  it('call parts of the designs wide where the whole would be missed, and never excuse what is false', () => {
    const verdicts = (hits: number, quantity: Count['quantity']) =>
      new Map(
        coverageRows([{ quantity, design: { ...design, callers: 6 }, checks: 10_000, hits }]).map((row) => [
          row.condition,
          row.verdict,
        ]),
      );
    expect(verdicts(9900, 'level pickup').get('callers >= 6')).toBe('MISSED');
    expect(verdicts(9900, 'level pickup').get('callers = 6')).toBe('WIDE');
    expect(verdicts(9900, 'level pickup').get('callers >= 6, ICC 0')).toBe('WIDE');
    expect(new Set(verdicts(9200, 'level pickup').values())).toEqual(new Set(['MISSED']));
    expect(new Set(verdicts(600, 'false pair pickup').values())).toEqual(new Set(['MISSED']));
    expect(new Set(verdicts(400, 'false pair pickup').values())).toEqual(new Set(['OK']));
  });

  it('are explained below the table where they are WIDE', () => {
    const six = { ...design, callers: 6 };
    const table = (hits: number) =>
      formatCoverage(coverageRows([{ quantity: 'level pickup', design: six, checks: 10_000, hits }]));
    expect(table(9900)).toMatch(/WIDE\n[^]*METHOD 3\.4/);
    expect(table(9500)).not.toContain('METHOD 3.4');
  });

  it('count figures of one folder as one witness', () => {
    const alike = rateOf(
      counts(
        Array.from({ length: 100 }, () => 90),
        100,
      ),
    );
    const torn = rateOf(
      counts([...Array.from({ length: 90 }, () => 100), ...Array.from({ length: 10 }, () => 0)], 100),
    );
    expect(alike?.share).toBe(torn?.share);
    expect(alike?.error).toBeCloseTo(Math.sqrt((0.9 * 0.1) / 10_000), 4);
    expect(torn?.error).toBeCloseTo(Math.sqrt((0.9 * 0.1) / 100), 3);
  });

  it('promise nothing of fewer than six callers', () => {
    const few = { ...design, callers: 4 };
    const rows = coverageRows([{ quantity: 'level pickup', design: few, checks: 100, hits: 10 }]);
    expect(rows.map(({ condition, verdict }) => [condition, verdict])).toEqual([['callers 2-5', undefined]]);
  });
});

describe('the phone that Lighthouse means', () => {
  it('is four times slower than a fast machine, however fast, and less so than a slow one', () => {
    expect(slowdownFor(1750)).toBe(4);
    expect(slowdownFor(3500)).toBe(4);
    expect(slowdownFor(875)).toBe(2);
    expect(slowdownFor(300)).toBe(1);
  });
});

describe('bench arguments', () => {
  it('are read with their defaults', () => {
    expect(parseBenchArguments(['coverage'])).toEqual({ kind: 'coverage', campaigns: 400, seed: 1, callers: 0 });
    expect(parseBenchArguments(['coverage', '--seed=7', '--campaigns', '40'])).toEqual({
      kind: 'coverage',
      campaigns: 40,
      seed: 7,
      callers: 0,
    });
    expect(parseBenchArguments(['coverage', '--callers', '2'])).toMatchObject({ callers: 2 });
    expect(parseBenchArguments(['speed'])).toEqual({ kind: 'speed', seed: 1 });
    expect(parseBenchArguments(['lighthouse'])).toEqual({ kind: 'lighthouse', slowdown: 0 });
    expect(parseBenchArguments(['lighthouse', '--slowdown', '4'])).toEqual({ kind: 'lighthouse', slowdown: 4 });
    expect(parseBenchArguments([])).toEqual({ kind: 'help' });
    expect(parseBenchArguments(['coverage', '--help'])).toEqual({ kind: 'help' });
  });

  it.each([
    [['taste']],
    [['lighthouse', 'x']],
    [['coverage', '--campaigns', '0']],
    [['coverage', '--seed']],
    [['speed', '--campaigns', '4']],
  ])('refuse %j', (words) => {
    expect(parseBenchArguments(words).kind).toBe('wrong');
  });
});
