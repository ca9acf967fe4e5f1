import { describe, expect, test } from 'vitest';
import type { Barometer } from '../../src/domain/barometer.ts';
import type { OrganisationId } from '../../src/domain/ids.ts';
import { adjustmentOf } from '../../src/present/adjustmentOf.ts';
import { frenchPieces } from '../../src/present/frenchPieces.ts';
import { embedWords } from '../../src/present/words/embedWords.ts';
import { publishedWords } from '../../src/views/campaignWords.ts';
import { embedAt, embedKey, embedsOf, liveAddress, pinnedAddress, type Embed } from '../../src/views/embedsOf.ts';
import { embedView } from '../../src/views/embedView.ts';
import { trendChartView } from '../../src/views/trendChartView.ts';
import { simulated, simulatedFolder } from './simulated.ts';
import { english, real, site, textsOf, tiny } from './site.ts';

const folder = simulatedFolder();
const invented = simulated(folder);

const barometers: readonly (readonly [string, Barometer])[] = [
  ['the tiny one', tiny],
  ['the real one', real],
  ['an invented one', invented],
];

test.each(barometers)('In %s no address stands twice, and each live embed has its pinned twin', (_, barometer) => {
  const embeds = embedsOf(barometer);
  const keys = embeds.map(({ of }) => embedKey(of));
  expect(new Set(keys).size).toBe(keys.length);
  expect(embeds.length).toBeGreaterThan(10);
  for (const embed of embeds.filter(({ pinned }) => !pinned))
    expect(embedAt(barometer, pinnedAddress(embed))).toEqual({
      of: pinnedAddress(embed),
      campaign: embed.campaign,
      pinned: true,
    });
  for (const embed of embeds.filter(({ pinned }) => pinned))
    expect(embedAt(barometer, liveAddress(embed))).toBeDefined();
});

test('All six charts are there', () => {
  expect(new Set(embedsOf(invented).map(({ of }) => of.chart))).toEqual(
    new Set(['figure', 'trend', 'ranking', 'funnel', 'answers', 'when-to-call']),
  );
});

describe.each(barometers)('In %s', (_, barometer) => {
  const views = embedsOf(barometer).flatMap((embed) => [
    embedView(site, barometer, embed),
    embedView(english, barometer, embed),
  ]);

  test('every embed says its n, and its interval or why it has none', () => {
    for (const { key, title, n, interval, source } of views)
      expect(
        [title, n, interval, source].every((text) => text.length > 1),
        key,
      ).toBe(true);
  });

  test('every chart but a figure has a table with rows', () => {
    for (const { key, of, table } of views) expect((table?.rows.length ?? 0) > 0, key).toBe(of.chart !== 'figure');
  });

  test('no text is half made', () => {
    for (const view of views)
      for (const text of textsOf(view)) expect(text, view.key).not.toMatch(/undefined|NaN|\[object|null/);
  });

  test('every figure of a chart stands in its results, unrounded', () => {
    for (const { key, drawing, results } of views)
      if (drawing.kind === 'figure')
        expect(
          results.map((r) => ('value' in r ? String(r.value) : '')),
          key,
        ).toEqual([drawing.figure.data.value]);
  });
});

test('What is pinned is the same after a new campaign, trends included', () => {
  const before = simulated(folder, 2);
  const pinned = embedsOf(before).filter((embed) => embed.pinned);
  expect(new Set(pinned.map(({ of }) => of.chart)).size).toBe(6);
  for (const embed of pinned) {
    const later = embedAt(invented, embed.of);
    expect(later, embedKey(embed.of)).toEqual(embed);
    if (later) expect(embedView(site, invented, later)).toEqual(embedView(site, before, embed));
  }
});

test('What is live shows the newest campaign that called its subject', () => {
  for (const { of, campaign, pinned } of embedsOf(invented)) {
    if (pinned || of.chart !== 'funnel') continue;
    const called = invented.results.filter((r) => r.organisation === of.subject && r.indicator === 'pickup');
    const newest = invented.campaigns.findLast(({ id }) => called.some((r) => r.campaign === id));
    expect(campaign, of.subject).toBe(newest?.id);
  }
});

test('A figure of another publisher names who measured before where it was read', () => {
  for (const [in_, readIn] of [
    [site, 'lu dans « '],
    [english, 'as read in “'],
  ] as const) {
    const pickup = embedsOf(real).find(({ of }) => embedKey(of) === 'figure/caf/pickup');
    const source = pickup && embedView(in_, real, pickup).source;
    expect(source).toContain(`INC / 60 Millions de consommateurs et Défenseur des droits, ${readIn}`);
  }
});

describe('A rate that is not the quotient of the counts beside it', () => {
  const views = embedsOf(invented).map((embed) => embedView(site, invented, embed));
  const said = /taux (?:pondéré|corrigé des (?:appels inachevés|attentes interrompues))/;

  test.each(['figure', 'trend', 'ranking', 'funnel', 'answers', 'when-to-call'])('is explained in a %s', (chart) => {
    const of = views.filter((view) => view.of.chart === chart);
    const adjusted = of.filter(({ results }) => {
      const shown = chart === 'trend' ? results.slice(-1) : results.filter(({ cut }) => cut === undefined);
      return shown.some((result) => adjustmentOf(result) !== undefined);
    });
    expect(adjusted.length).toBeGreaterThan(0);
    for (const { key, n } of of) expect(said.test(n), key).toBe(adjusted.some((view) => view.key === key));
  });
});

test.each([
  [site, 'protocole changé : ne se compare pas'],
  [english, 'protocol changed: not comparable'],
])('The table of a trend says between which rows the protocol changed', (in_, broken) => {
  const newest = folder.campaigns.filter(({ kind }) => kind === 'calls').toSorted((a, b) => (a.id < b.id ? 1 : -1))[0];
  const changed = simulated({
    ...folder,
    campaigns: folder.campaigns.map((one) => (one === newest ? { ...one, protocol: 'p9' } : one)),
  });
  const trends = embedsOf(changed).filter(({ of }) => of.chart === 'trend');
  const views = trends.map((embed) => embedView(in_, changed, embed));
  const breaks = views.map(({ drawing }) => (drawing.kind === 'trend' ? drawing.spec.segments.length - 1 : 0));
  expect(Math.max(...breaks)).toBeGreaterThan(0);
  for (const [position, { key, table }] of views.entries()) {
    const alone = table?.rows.filter((row) => row.length === 1) ?? [];
    expect(alone.length, key).toBe(breaks[position]);
    for (const [cell] of alone) expect(cell, key).toEqual({ kind: 'text', text: broken });
  }
});

test('A source is published on a day, or in a month or a year where no day is known', () => {
  const said = embedsOf(real).flatMap(({ campaign }) => {
    const found = real.campaigns.find(({ id }) => id === campaign);
    const day = found && publishedWords(found, 'fr');
    return day ? [embedWords.fr.publishedOn(day)] : [];
  });
  expect(said.some((one) => /^Publié le \d{1,2}(?:er)? \p{L}+ \d{4}\.$/u.test(one))).toBe(true);
  expect(said.some((one) => /^Publié en (?:\p{L}+ )?\d{4}/u.test(one))).toBe(true);
  expect(said.filter((one) => /le (?:\p{L}+ )?\d{4}|en \d{1,2}(?:er)? /u.test(one))).toEqual([]);
});

test('Of an English source only the names of its publisher and of its title are French', () => {
  const pickup = embedsOf(real).find(({ of }) => embedKey(of) === 'figure/caf/pickup');
  const view = pickup && embedView(english, real, pickup);
  const pieces = frenchPieces(view?.source ?? '', view?.frenchInSource ?? [], 'en');
  const [operator, between, title, after] = pieces;
  expect(operator).toEqual({ text: 'INC / 60 Millions de consommateurs et Défenseur des droits', lang: 'fr' });
  expect(between).toEqual({ text: ', as read in “' });
  expect(title?.lang).toBe('fr');
  expect(after).toEqual({ text: '”, reprinted by Décroché, method version 1.0' });
  expect(frenchPieces(view?.source ?? '', view?.frenchInSource ?? [], 'fr')).toEqual([{ text: view?.source }]);
});

test.each([
  [site, /^Décroché : [\d,]+ % \(.+\), premier point du protocole p9$/],
  [english, /^Answered: [\d.]+% \(.+\), first point of protocol p9$/],
] as const)('After a break a trend speaks of the protocol whose figure it shows (%#)', (in_, said) => {
  const broken: Barometer = {
    ...invented,
    trends: invented.trends.map((trend) => {
      const [segment] = trend.segments;
      const points = trend.segments.flatMap((one) => one.points);
      if (!segment || points.length < 3) return trend;
      const [before, after] = [points.slice(0, -1), points.slice(-1)];
      const protocols = [
        { ...segment, points: before, verdict: before.at(-1)?.verdict ?? segment.verdict },
        { ...segment, protocol: 'calls:p9', points: after, verdict: after[0]?.verdict ?? segment.verdict },
      ];
      return { ...trend, segments: protocols };
    }),
  };
  const isOurs = ({ of, pinned }: Embed) =>
    of.chart === 'trend' && 'indicator' in of && of.indicator === 'pickup' && !pinned;
  const trends = embedsOf(broken).filter(isOurs);
  expect(trends.length).toBeGreaterThan(0);
  for (const embed of trends) {
    const { title, sentence, drawing } = embedView(in_, broken, embed);
    if (drawing.kind !== 'trend' || drawing.spec.segments.length < 2) throw new Error(title);
    expect(title.split('. ').at(-1)?.replaceAll(/\s/g, ' ')).toMatch(said);
    // What the test says of the older protocol stands behind it, with whose it is: on a page other lines may stand beside.
    expect(sentence).toContain(drawing.spec.segments[0]?.points[0]?.period);
    const { label } = drawing.spec;
    const view = trendChartView(in_, broken, embed.of.subject as OrganisationId, 'pickup');
    expect(view?.foot).toContain(`${view?.explorer.organisation.name}, ${label}`);
  }
});

test('What is an indication says so beside its n, in the embed and in its picture', () => {
  const figures = embedsOf(tiny).flatMap((embed) =>
    [site, english].map((in_) => ({ in_, view: embedView(in_, tiny, embed) })),
  );
  const fragile = figures.filter(
    ({ view }) => view.drawing.kind === 'figure' && view.drawing.figure.data.status === 'fragile',
  );
  expect(fragile.length).toBeGreaterThan(0);
  for (const { in_, view } of figures) {
    const isFragile = view.drawing.kind === 'figure' && view.drawing.figure.data.status === 'fragile';
    const word = in_.locale === 'fr' ? 'à titre d’indication' : 'as an indication';
    if (view.drawing.kind === 'figure') expect(view.interval.includes(word), view.key).toBe(isFragile);
  }
});
