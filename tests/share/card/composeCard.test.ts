import { describe, expect, it } from 'vitest';
import type { Barometer } from '../../../src/domain/barometer.ts';
import type { Site } from '../../../src/domain/site.ts';
import { typeset } from '../../../src/present/typography.ts';
import { cardsOf } from '../../../src/share/card/cardsOf.ts';
import { composeCard } from '../../../src/share/card/composeCard.ts';
import { missingGlyphs } from '../../../src/share/picture/pictureText.ts';
import { drawPicture } from '../../../src/share/picture/drawPicture.ts';
import { organisationCard } from '../../../src/views/cards/organisationCard.ts';
import { placeCard } from '../../../src/views/cards/placeCard.ts';
import { rankingCards } from '../../../src/views/cards/rankingCards.ts';
import { places } from '../../views/places.ts';
import { empty, english, real, site, tiny } from '../../views/site.ts';
import { readPng } from '../picture/readPng.ts';
import { textsOf } from '../picture/textsOf.ts';

const plain = (text: string) => typeset(text).replaceAll('\u00a0', ' ');
const rightmost = (svg: string) => Math.max(...[...svg.matchAll(/<text[^>]* x="([\d.]+)"/g)].map(([, x]) => Number(x)));

/** Lines of text that run into another line or through a rule. */
function overlapping(svg: string): readonly string[] {
  const lines = [...svg.matchAll(/<text([^>]*)>([\s\S]*?)<\/text>/g)].flatMap(([, attributes = '', inner = '']) => {
    const number = (name: string, of: string) => Number(new RegExp(`(?:^|\\s)${name}="(-?[\\d.]+)"`).exec(of)?.[1]);
    const size = number('font-size', attributes);
    const text = inner.replaceAll(/<[^>]*>/g, '');
    const [x, y] = [number('x', attributes), number('y', attributes)];
    const width = text.length * size * 0.4;
    const left = attributes.includes('"end"') ? x - width : attributes.includes('"middle"') ? x - width / 2 : x;
    const bottom = y + size * (/[gjpqy]/.test(text) ? 0.2 : /[,;()/]/.test(text) ? 0.14 : 0.05);
    return [{ text, x: left, top: y - size * 0.72, bottom, right: left + width }];
  });
  const rules = [114, 506];
  return lines.flatMap((a, i) => [
    ...lines
      .slice(i + 1)
      .filter((b) => a.x < b.right && b.x < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} × ${b.text}`),
    ...rules.filter((rule) => a.top < rule && rule < a.bottom).map((rule) => `${a.text} × ${rule}`),
  ]);
}

describe('the card of an organisation', () => {
  const id = real.results.find((r) => r.indicator === 'pickup' && r.kind === 'published')?.organisation;
  if (!id) throw new Error('no real organisation has a rate');
  const card = organisationCard(site, real, id);

  it('says who, the figure, n, the interval and when', () => {
    const words = textsOf(composeCard(card, 'fr'));
    expect(words).toContain(plain(card.headline));
    expect(words).toContain(plain(card.sub));
    expect(card.figure?.detail).toMatch(/intervalle à 95/);
    for (const part of [card.figure?.text, card.figure?.base, card.figure?.detail])
      expect(words).toContain(plain(part ?? 'nothing'));
    expect(words).not.toContain('FICTIVES');
  });

  it('is 1200 × 630, and shows its text: the same without text has less ink', () => {
    const svg = composeCard(card, 'fr');
    const drawn = readPng(drawPicture(svg, 1200));
    expect([drawn.width, drawn.height]).toEqual([1200, 630]);
    const bare = readPng(drawPicture(svg.replaceAll(/<text[\s\S]*?<\/text>/g, ''), 1200));
    const paper = (png: typeof drawn) => png.colours.get(0xf5f2e8) ?? 0;
    expect(paper(bare) - paper(drawn)).toBeGreaterThan(20_000);
  });

  it('wraps or shrinks the longest name, and cuts none', () => {
    const name = `Caisse primaire d’assurance maladie ${'des Alpes-de-Haute-Provence '.repeat(4).trim()}`;
    const long: Barometer = {
      ...real,
      organisations: real.organisations.map((o) => (o.id === id ? { ...o, name } : o)),
    };
    const svg = composeCard(organisationCard(site, long, id), 'fr');
    expect(textsOf(svg)).toContain(plain(name));
    expect(rightmost(svg)).toBeLessThanOrEqual(1136);
  });
});

describe.each([
  ['real figures', real, site],
  ['the tiny folder', tiny, english],
  ['nothing published', empty, site],
] as const)('cards of %s', (_, barometer: Barometer, in_: Site) => {
  const cards = cardsOf(in_, barometer, places);

  it('have an address each, and say what is fictional', () => {
    expect(new Set(cards.map(({ address }) => address)).size).toBe(cards.length);
    for (const card of cards.filter(({ fictional }) => fictional))
      expect(textsOf(composeCard(card, in_.locale))).toContain('DONNÉES FICTIVES');
  });

  it('carry their headline and their foot whole, and no number that is not one', () => {
    for (const card of cards) {
      const svg = composeCard(card, in_.locale);
      const words = textsOf(svg);
      const set = in_.locale === 'fr' ? plain : (text: string) => text.replaceAll('\u00a0', ' ');
      expect(missingGlyphs(words), card.address).toEqual([]);
      expect(words, card.address).toContain(set(card.headline));
      expect(overlapping(svg), card.address).toEqual([]);
      for (const line of card.figure ? [] : card.foot) expect(words, card.address).toContain(set(line));
      expect(svg, card.address).not.toMatch(/NaN|Infinity|undefined|class=/);
    }
  });
});

describe('cards that pages share', () => {
  it('are one for all places without a local figure', () => {
    const addresses = places.departements.map((here) => placeCard(site, tiny, places, here).address);
    expect(new Set(addresses)).toEqual(new Set(['/cartes/territoires.png']));
  });

  it('stand each under the address of a ranking', () => {
    for (const { address } of rankingCards(site, real)) expect(address).toMatch(/^\/cartes\/classement[/.]/);
  });
});
