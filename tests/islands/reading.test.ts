import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { DrawnSeries } from '../../src/islands/trendExplorer/DrawnSeries.ts';
import { nearestPlace } from '../../src/islands/trendExplorer/nearestPlace.ts';
import { placeChart } from '../../src/islands/trendExplorer/placeChart.ts';
import { pointWords } from '../../src/islands/trendExplorer/pointWords.ts';
import { readingOf, spokenReading } from '../../src/islands/trendExplorer/readingOf.ts';
import { placeAfterKey } from '../../src/islands/trendExplorer/ReadingPlace.ts';
import { Readout } from '../../src/islands/trendExplorer/Readout.tsx';
import { messagesFr } from '../../src/present/messages.fr.ts';
import { explorerSpec, laterSeries, ownSeries } from './explorerSpec.ts';

const plain = (text: string): string => text.replaceAll(/[\u202f\u00a0]/g, ' ');
const alone = placeChart(explorerSpec.trend, [ownSeries], false, messagesFr);
const both = [ownSeries, laterSeries];
const two = placeChart(explorerSpec.trend, both, false, messagesFr);
const nowhere = { at: undefined, line: 0 };

describe('placeAfterKey', () => {
  const count = { campaigns: 8, lines: 2 };

  it('walks from campaign to campaign, from the newest one first, and stops at the ends', () => {
    expect(placeAfterKey('ArrowLeft', nowhere, count)).toEqual({ at: 7, line: 0 });
    expect(placeAfterKey('ArrowLeft', { at: 7, line: 1 }, count)).toEqual({ at: 6, line: 1 });
    expect(placeAfterKey('ArrowLeft', { at: 0, line: 0 }, count)).toEqual({ at: 0, line: 0 });
    expect(placeAfterKey('ArrowRight', { at: 7, line: 0 }, count)).toEqual({ at: 7, line: 0 });
    expect(placeAfterKey('Home', { at: 7, line: 0 }, count)).toEqual({ at: 0, line: 0 });
    expect(placeAfterKey('End', nowhere, count)).toEqual({ at: 7, line: 0 });
  });

  it('goes round the lines, and along the campaigns where there is one line', () => {
    expect(placeAfterKey('ArrowDown', { at: 3, line: 1 }, count)).toEqual({ at: 3, line: 0 });
    expect(placeAfterKey('ArrowUp', { at: 3, line: 0 }, count)).toEqual({ at: 3, line: 1 });
    expect(placeAfterKey('ArrowUp', { at: 3, line: 0 }, { campaigns: 8, lines: 1 })).toEqual({ at: 4, line: 0 });
    expect(placeAfterKey('ArrowDown', { at: 3, line: 0 }, { campaigns: 8, lines: 1 })).toEqual({ at: 2, line: 0 });
  });

  it('leaves the chart once, and other keys to the page', () => {
    expect(placeAfterKey('Escape', { at: 3, line: 1 }, count)).toEqual({ at: undefined, line: 1 });
    expect(placeAfterKey('Escape', nowhere, count)).toBeUndefined();
    expect(placeAfterKey('Tab', { at: 3, line: 1 }, count)).toBeUndefined();
  });
});

describe('nearestPlace', () => {
  it('finds any point that it is given', () => {
    two.lines.forEach(({ runs }, line) =>
      runs.flat().forEach(({ x, y, point }) => {
        const place = nearestPlace(two, { x, y });
        expect([two.days[place.at ?? -1]?.date, place.line]).toEqual([point.date, line]);
      }),
    );
  });

  it('finds a campaign and a line with a point wherever the pointer is', () => {
    fc.assert(
      fc.property(fc.double({ min: -500, max: 2000, noNaN: true }), fc.integer({ min: -500, max: 900 }), (x, y) => {
        const { at = -1, line } = nearestPlace(two, { x, y });
        const points = two.lines[line]?.runs.flat().map(({ point }) => point.date);
        expect(points).toContain(two.days[at]?.date);
      }),
    );
  });
});

describe('pointWords', () => {
  it('speaks of no calls where the publisher gives no n: the marks of a survey are no calls', () => {
    const point = { date: '2024-06-30', period: '2024', value: 8.1 };
    const counts = (locale: 'fr' | 'en') => pointWords(point, { unit: 'score10', noun: '', locale }).counts;
    expect([counts('fr'), counts('en')]).toEqual(['effectif non publié', 'n not published']);
  });

  const words = (point: Parameters<typeof pointWords>[0], unit: 'percent' | 'score10' = 'percent') => {
    const { value, interval, counts } = pointWords(point, { unit, noun: 'appels', locale: 'fr' });
    return [value, interval, counts].map((text) => text && plain(text));
  };
  const point = { date: '2026-02-15', period: 'T1 2026', value: 0.5886 };

  it('are in the formats of the page', () => {
    const interval = { low: 0.5388, high: 0.6368 };
    expect(words({ ...point, interval, numerator: 226, denominator: 384 })).toEqual([
      '58,9 %',
      'de 53,9 à 63,7 %',
      '226 des 384 appels',
    ]);
    expect(words({ ...point, value: 0.72, decimals: 0, denominator: 1412 })).toEqual([
      '72 %',
      undefined,
      '1 412 appels',
    ]);
  });

  it('say of a mark its n, never a count of it, and of an unknown n that it is unknown', () => {
    expect(words({ ...point, value: 7.9, numerator: 3, denominator: 40 }, 'score10')).toEqual([
      '7,9/10',
      undefined,
      '40 appels',
    ]);
    expect(words(point)).toEqual(['58,9 %', undefined, 'effectif non publié']);
  });
});

describe('readingOf', () => {
  const read = (at: number | undefined, line = 0, series = [ownSeries], chart = alone, waiting = []) =>
    readingOf(explorerSpec, chart, series, waiting, { at, line });

  it('says of one line nothing before it is asked, then campaign, protocol and figures', () => {
    expect(read(undefined)).toBeUndefined();
    const reading = read(7);
    expect(reading).toMatchObject({ period: 'T1 2026', protocol: 'Protocole 2', lines: [{ isRead: true }] });
    expect(plain(reading ? spokenReading(reading, 'fr') : '')).toBe(
      'T1 2026, Protocole 2 : 58,9 %, de 53,9 à 63,8 %, 226 des 384 appels.',
    );
  });

  it('says of several the newest campaign until one is asked for, and none as the one that is read', () => {
    const reading = read(undefined, 0, both, two);
    expect(reading?.period).toBe('T1 2026');
    expect(reading?.lines.map(({ name, isRead }) => [name, isRead])).toEqual([
      ['Valmont, Décroché', false],
      ['Doulc, Décroché', false],
    ]);
  });

  it('names the line that is read, and says where it has no figure', () => {
    const reading = read(0, 1, both, two);
    expect(reading?.lines.map(({ details, value }) => [value && plain(value), details.map(plain)])).toEqual([
      ['46,0 %', ['de 40,9 à 51,0 %', '171 des 372 appels']],
      [undefined, ['pas de chiffre']],
    ]);
    expect(reading && spokenReading(reading, 'en')).toBe('T2 2024, Protocole 1, Doulc, Décroché: pas de chiffre.');
  });

  it('marks a figure without an interval as the chart does, hollow', () => {
    const bare: DrawnSeries = {
      ...laterSeries,
      pieces: laterSeries.pieces.map(({ segment, points }) => ({
        segment,
        points: points.map(({ date, period, value }) => ({ date, period, value })),
      })),
    };
    const lines = [ownSeries, bare];
    const chart = placeChart(explorerSpec.trend, lines, false, messagesFr);
    const reading = readingOf(explorerSpec, chart, lines, [], nowhere);
    const html = renderToStaticMarkup(
      createElement(Readout, { spec: explorerSpec, reading, spoken: '', onDrop: () => undefined }),
    );
    const marks = [...html.matchAll(/class="(?<mark>pt(?:-hollow)?) line-\d"/g)].map(({ groups }) => groups?.['mark']);
    expect(marks).toEqual(['pt', 'pt-hollow']);
  });

  it('keeps a row for a line that is on its way, and says which one did not come', () => {
    const line = { kind: 'organisation', id: 'x', name: 'X', noun: 'appels', slot: 1, pieces: [] } as const;
    const waiting = [{ ...line, state: 'loading' } as const];
    expect(readingOf(explorerSpec, alone, [ownSeries], waiting, nowhere)?.lines.at(-1)?.details).toEqual([
      'Chargement…',
    ]);
    const failed = [{ ...line, state: 'failed' } as const];
    expect(readingOf(explorerSpec, alone, [ownSeries], failed, nowhere)?.lines.at(-1)?.details[0]).toMatch(
      /pas pu être chargés/,
    );
  });
});
