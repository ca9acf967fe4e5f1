import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { headingOf } from '../../src/islands/trendExplorer/headingOf.ts';
import { lineName } from '../../src/islands/trendExplorer/lineName.ts';
import { lineStyle } from '../../src/islands/trendExplorer/lineStyle.ts';
import { placeChart } from '../../src/islands/trendExplorer/placeChart.ts';
import { readingOf, sliderText } from '../../src/islands/trendExplorer/readingOf.ts';
import { messagesFr } from '../../src/present/messages.fr.ts';
import { explorerSpec, laterSeries, ownSeries } from './explorerSpec.ts';

const other = { kind: 'organisation', name: 'Doulc' } as const;
const indicator = { kind: 'indicator', name: 'Réponse acceptable' } as const;
const plain = (text: string): string => text.replaceAll(/[\u202f\u00a0]/g, ' ');

describe('lineName', () => {
  it('says whose a line is, and of what', () => {
    const full = (line?: typeof other | typeof indicator) => lineName(explorerSpec, line, []).fullName;
    expect(full()).toBe('Valmont, Décroché');
    expect(full(other)).toBe('Doulc, Décroché');
    expect(full(indicator)).toBe('Valmont, Réponse acceptable');
  });

  it('leaves out of the drawing what the lines share, and nothing where they share nothing', () => {
    const names = (...chosen: (typeof other | typeof indicator)[]) =>
      [undefined, ...chosen].map((line) => lineName(explorerSpec, line, chosen).name);
    expect(names(other)).toEqual(['Valmont', 'Doulc']);
    expect(names(indicator)).toEqual(['Décroché', 'Réponse acceptable']);
    expect(names(other, indicator)).toEqual(['Valmont, Décroché', 'Doulc, Décroché', 'Valmont, Réponse acceptable']);
  });
});

describe('headingOf', () => {
  const title = (...drawn: (typeof other | typeof indicator)[]) => headingOf(explorerSpec, drawn)?.title;

  it('leaves the finding over a line that is alone', () => {
    expect(headingOf(explorerSpec, [])).toBeUndefined();
  });

  it('says what stands beside what, and nothing of who is better', () => {
    expect(title(other, other)).toBe('Décroché : 3 organismes');
    expect(title(indicator)).toBe('Valmont : 2 indicateurs');
    expect(title(other, indicator, indicator)).toBe('2 organismes, 3 indicateurs');
    expect(headingOf(explorerSpec, [other])?.sub).toBe(
      'Valmont, Décroché : baisse établie. Aucun test ne compare ces courbes.',
    );
  });
});

describe('sliderText', () => {
  const text = (series: (typeof ownSeries)[], at: number) => {
    const chart = placeChart(explorerSpec.trend, series, false, messagesFr);
    const reading = readingOf(explorerSpec, chart, series, [], { at, line: 0 });
    return reading && plain(sliderText(reading, 'fr'));
  };

  it('gives the campaign and its value', () => {
    expect(text([ownSeries], 7)).toBe('T1 2026 : 58,9 %');
  });

  it('gives the values of all lines by name, and says where one has none', () => {
    expect(text([ownSeries, laterSeries], 7)).toBe('T1 2026 : Valmont, Décroché 58,9 % ; Doulc, Décroché 90,0 %');
    expect(text([ownSeries, laterSeries], 0)).toMatch(
      /^T2 2024 : Valmont, Décroché \d.* ; Doulc, Décroché pas de chiffre$/,
    );
  });
});

describe('lineStyle', () => {
  it('tells any two lines apart by tone, and by dashes without it', () => {
    const styles = [0, 1, 2, 3].map(lineStyle);
    expect(new Set(styles.map(({ ink }) => ink)).size).toBe(4);
    expect(styles.map(({ className }) => className)).toEqual(['line-0', 'line-1', 'line-2', 'line-3']);
    expect(new Set(styles.map(({ dashes }) => dashes)).size).toBe(4);
  });

  it('leaves dots to the line of a change of protocol', () => {
    const marks = readFileSync(path.join(import.meta.dirname, '..', '..', 'src', 'styles', 'marks.css'), 'utf8');
    const dots = /\.break \{[^}]*stroke-dasharray: (?<dots>[\d ]+);/.exec(marks)?.groups?.['dots'];
    expect(dots).toBeDefined();
    const dashes = [0, 1, 2, 3].map((slot) => lineStyle(slot).dashes);
    expect(dashes).not.toContain(dots);
    // A dash that is shorter than its gap reads as a dot, unless a long one stands beside it.
    for (const lengths of dashes.map((one) => one?.split(' ').map(Number)))
      expect(lengths?.[0] ?? 1).toBeGreaterThan(lengths?.[1] ?? 0);
  });
});
