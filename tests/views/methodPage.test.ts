import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { addresses } from '../../src/domain/addresses.ts';
import { ISSUE_KINDS } from '../../src/domain/issueCodes.ts';
import * as constants from '../../src/domain/method.ts';
import { methodDefinition } from '../../src/domain/methodDefinition.ts';
import { OWN_INDICATORS } from '../../src/domain/ownIndicators.ts';
import { methodExamples } from '../../src/methodExamples.ts';
import { fillWords } from '../../src/present/fillWords.ts';
import { chartTools } from '../../src/views/chartTools.ts';
import { methodVersions, methodView } from '../../src/views/methodView.ts';
import { wilson } from '../../src/stats/wilson.ts';
import { empty, english, real, site, textsOf, tiny } from './site.ts';

const view = (barometer = real, version?: string) => methodView(site, barometer, methodExamples(barometer), version);

/** Every text of every version, with its place. */
const texts = methodVersions().flatMap((version) => {
  const folder = path.join('src/content/methode', version);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  return names.map((name) => ({ version, name, text: readFileSync(path.join(folder, name), 'utf8') }));
});

describe('methodView', () => {
  it.each([
    ['real', real],
    ['tiny', tiny],
    ['empty', empty],
  ])('has no hole in its words: %s', (_name, barometer) => {
    const page = view(barometer);
    expect(textsOf(page).filter((text) => /undefined|NaN|Infinity|\[object|null/.test(text))).toEqual([]);
    expect(textsOf(page).filter((text) => /^\/[a-z]/.test(text) && !text.startsWith('/sub/'))).toEqual([]);
  });

  it('speaks English on an English page', () => {
    const page = methodView(english, real, methodExamples(real));
    // Names of sources and notes stay in their language: of the example, its sentences.
    const { example: told, ...rest } = page;
    const sentences = textsOf([rest, told?.interval, told?.product, told?.ranks, told?.rounded]);
    expect(sentences.filter((text) => /undefined|NaN|\[object/.test(text))).toEqual([]);
    const french = /\b(appels?|une|est|les|tentatives?|organismes?)\b| ; | :/i;
    expect(sentences.filter((text) => text.includes(' ') && french.test(text))).toEqual([]);
    expect(told?.opening.join(' ')).toMatch(/^408 calls to the CAF, three attempts at most/);
    expect(page.words['CONFIDENCE']).toBe('95%');
    expect(page.words['DEFAULT_MAX_ATTEMPTS_WORDS']).toBe('three');
    expect(page.indicators.rows.map((row) => textsOf(row[1]).at(-1))).toEqual(
      OWN_INDICATORS.map(({ definitionEn }) => definitionEn),
    );
    expect(page.frame.canonical).toBe('/sub/en/methode/');
  });

  it('says which version it shows and lists all, newest first', () => {
    const page = view();
    expect(page.version).toBe(constants.METHOD_VERSION);
    expect(page.standing).toContain(`version ${constants.METHOD_VERSION}`);
    expect(page.versions.map(({ href }) => href)).toEqual(
      [...methodVersions()].reverse().map((version) => `/sub/methode/${version}/`),
    );
    expect(page.versions.filter(({ shown }) => shown)).toHaveLength(1);
    expect(page.frame.canonical).toBe('/sub/methode/');
  });

  it('gives each version an address of its own', () => {
    for (const version of methodVersions()) {
      expect(view(real, version).frame.canonical).toBe(`/sub/methode/${version}/`);
    }
    expect(() => view(real, '0.9')).toThrow('0.9');
  });

  it('tells every constant in words, and no other', () => {
    const rest = methodDefinition().constants;
    const { constants: table } = view();
    expect(table.rows).toHaveLength(Object.keys(rest).length);
    for (const [, value] of table.rows) expect(textsOf(value).at(-1)).not.toBe('');
    const names = table.rows.map(([name]) => textsOf(name).at(-1));
    expect(names.filter((name) => /^[A-Z_]+$/.test(name ?? ''))).toEqual([]);
  });

  it('lists every indicator of the registry with its definition', () => {
    const rows = view().indicators.rows.map((row) => row.map((cell) => textsOf(cell).at(-1)));
    expect(rows.map(([name, definition]) => [name, definition])).toEqual(
      OWN_INDICATORS.map(({ nameFr, definitionFr }) => [nameFr, definitionFr]),
    );
  });

  it('knows every check that the files go through', () => {
    const told = new Set(view().checks.rows.map(([check]) => textsOf(check).at(-1)));
    const known = Object.values(ISSUE_KINDS).flatMap((kind) => ('check' in kind ? kind.check : []));
    expect([...new Set(known)].filter((check) => !told.has(check))).toEqual([]);
  });
});

describe('the worked example', () => {
  const { example, samples } = view();
  const pickup = real.results.find(
    (r) => r.campaign === 'inc-ddd-2022' && r.organisation === 'caf' && r.indicator === 'pickup',
  );

  it('is the campaign of 2022, by its own counts', () => {
    if (pickup?.kind !== 'published') throw new Error('the CAF of 2022 is gone');
    const k = pickup.numerator?.min ?? NaN;
    const { low, high } = wilson(k, pickup.denominator, constants.CONFIDENCE);
    const comma = (share: number) => (share * 100).toFixed(1).replace('.', ',');
    expect(example?.opening.join(' ')).toContain(`${pickup.denominator} appels à la CAF`);
    expect(example?.opening.join(' ')).toContain(`${k} ont joint`);
    expect(example?.interval[0]).toContain(comma(pickup.value));
    expect(example?.interval[0]).toContain(`de ${comma(low)} à ${comma(high)}`);
    expect(example?.interval[1]).toContain('50 % est dedans');
  });

  it('finds the share of answered calls between those that reach and the whole allow', () => {
    const resolved = real.results.find(
      (r) => r.campaign === 'inc-ddd-2022' && r.organisation === 'caf' && r.indicator === 'resolved',
    );
    if (pickup?.kind !== 'published' || resolved?.kind !== 'published') throw new Error('the CAF of 2022 is gone');
    const [low, high] = [resolved.numerator?.min, resolved.numerator?.max].map((good) =>
      ((100 * (good ?? NaN)) / (pickup.numerator?.min ?? NaN)).toFixed(1).replace('.', ','),
    );
    expect(example?.product.join(' ').replaceAll('\u202f', ' ')).toContain(`dans ${low} % à ${high} % des cas`);
  });

  it('ranks the four bodies as the site does', () => {
    const ranking = real.rankings.find(
      (r) => r.campaign === 'inc-ddd-2022' && r.indicator === 'pickup' && r.scope.kind === 'all',
    );
    expect(example?.ranksTable.rows).toHaveLength(ranking?.ranked.length ?? NaN);
    expect(ranking?.pairs.every((pair) => pair.established)).toBe(true);
    expect(example?.ranks[0]).toContain('Toutes sont établies');
  });

  it('quotes the counts behind a rounded percentage, and leaves a figure without a base alone', () => {
    const rounded = real.results.find(
      (r) => r.campaign === 'inc-ddd-2022' && r.organisation === 'assurance-retraite' && r.indicator === 'pickup',
    );
    if (rounded?.kind !== 'published') throw new Error('the Assurance retraite of 2022 is gone');
    expect(example?.rounded[0]).toContain(`${rounded.numerator?.min} à ${rounded.numerator?.max}`);
    expect(example?.rounded[1]).toContain('ne se compare à rien');
  });

  it('draws a hundred surveys of as many calls, and counts those that miss', () => {
    const drawn = samples?.spec.samples ?? [];
    const truth = samples?.spec.truth ?? NaN;
    const held = drawn.filter(({ low, high }) => low <= truth && truth <= high).length;
    expect(drawn).toHaveLength(100);
    expect(held).toBeGreaterThanOrEqual(88);
    const mean = drawn.reduce((sum, { value }) => sum + value, 0) / drawn.length;
    expect(Math.abs(mean - truth)).toBeLessThan(0.01);
    expect(new Set(drawn.map(({ value }) => value)).size).toBeGreaterThan(20);
    expect(samples?.title).toContain(`${held} intervalles sur 100`);
    expect(methodExamples(real)).toEqual(methodExamples(real));
  });

  it('is of another campaign where that one is not, and of none where nothing is published', () => {
    expect(methodExamples(tiny).subject?.campaign).not.toBe('inc-ddd-2022');
    const told = methodExamples(real);
    expect(methodView(site, { ...real, fictional: true }, told).example?.head).toBe('Exemple, données fictives');
    expect(example?.head).toBe('Pour de vrai');
    expect(view(empty).example).toBeUndefined();
    expect(view(empty).samples).toBeUndefined();
  });
});

describe('the examples of METHOD', () => {
  const { compared, halfWidths, margins, differences } = methodExamples(real);

  it('give the rank intervals of its table', () => {
    expect(compared.rows.map((r) => `${r.name} ${r.rankLow}-${r.rankHigh}`)).toEqual([
      'H 1-1',
      'G 2-4',
      'F 2-6',
      'E 2-7',
      'D 3-7',
      'C 3-7',
      'B 4-8',
      'A 7-8',
    ]);
    expect([compared.hypotheses, compared.rejected]).toEqual([56, 16]);
    expect(compared.nearest).toMatchObject({ higher: 'B', lower: 'A' });
    expect(compared.nearest?.p).toBeCloseTo(0.009, 3);
  });

  it('give its sizes', () => {
    expect(margins.map(({ n }) => n)).toEqual([93, 193, 381]);
    expect(differences.map(({ n }) => n)).toEqual([356, 388]);
    expect(halfWidths.map(({ halfWidth }) => Math.round(halfWidth * 1000) / 10)).toEqual([16.8, 9.6, 4.9]);
  });

  it('count a hundred people three times: 40, 70 and 35 of a hundred', () => {
    const { attempts } = view();
    expect(attempts.title).toMatch(/70.%.*35.%/);
    expect(attempts.bars.map(({ share }) => share)).toEqual([0.7, 0.35]);
    expect(attempts.table.rows.map((row) => textsOf(row.at(-1)).at(-1)?.replace('\u202f', ' '))).toEqual([
      '40 %',
      '33 %',
      '25 %',
    ]);
  });

  it('multiply as they say', () => {
    const [reached, good, whole] = [...view().funnel.title.matchAll(/\d+/g)].map(Number);
    expect(((reached ?? NaN) * (good ?? NaN)) / 100).toBe(whole);
  });
});

describe('the prose', () => {
  it('fills every name, and asks for no other', () => {
    for (const { version, text } of texts) {
      expect(() => fillWords(text, view(real, version).words)).not.toThrow();
    }
    expect(() => fillWords('{{NOBODY}}', view().words)).toThrow('NOBODY');
  });

  it('says in English all that it says in French, with the same numbers and the same formulas', () => {
    const holes = (text: string) => [...text.matchAll(/{{\w+}}/g)].map(([hole]) => hole).sort();
    const signs = (text: string) => [...text.matchAll(/<m[ion][^>]*>([^<;,]*)<\/m[ion]>/g)].map(([, sign]) => sign);
    for (const version of methodVersions()) {
      const own = texts.filter((text) => text.version === version);
      const [english_, french] = [true, false].map((is) => own.filter(({ name }) => name.startsWith('en/') === is));
      expect(english_?.map(({ name }) => name.slice('en/'.length)).sort()).toEqual(
        french?.map(({ name }) => name).sort(),
      );
      for (const { name, text } of french ?? []) {
        const other = english_?.find((one) => one.name === `en/${name}`)?.text ?? '';
        expect(holes(other), name).toEqual(holes(text));
        expect(signs(other), name).toEqual(signs(text));
        expect(other.split('\n\n').length, name).toBe(text.split('\n\n').length);
      }
    }
  });

  it('quotes no constant that it could read', () => {
    const rest = constants;
    const telling = [rest.CONFIDENCE, rest.INCOMPLETE_WARNING, rest.INCOMPLETE_REFUSAL].map(
      (share) => `${share * 100} %`,
    );
    for (const { name, text } of texts.filter(({ version }) => version === constants.METHOD_VERSION)) {
      expect(
        telling.filter((words) => new RegExp(`(?<![\\d,.])${words.replace(' ', ' ?')}`).test(text)),
        name,
      ).toEqual([]);
      expect(text, name).not.toContain(String(rest.BOOTSTRAP_REPLICATES));
    }
  });

  it('has plain words and formulas for each idea', () => {
    for (const version of methodVersions()) {
      const names = texts.filter((text) => text.version === version).map(({ name }) => name);
      const ideas = names.filter((name) => !name.includes('/') && !name.endsWith('-suite.md') && name !== 'limites.md');
      expect(ideas.filter((name) => !names.includes(path.join('formules', name)))).toEqual([]);
      expect(ideas.length).toBeGreaterThan(9);
    }
  });

  it('closes every formula that it opens, and names none in jargon outside its layer', () => {
    for (const { name, text } of texts) {
      for (const tag of ['math', 'mrow', 'mfrac', 'msub', 'msup', 'msqrt', 'div', 'var']) {
        expect([...text.matchAll(new RegExp(`<${tag}[ >]`, 'g'))], `${name}: ${tag}`).toHaveLength(
          [...text.matchAll(new RegExp(`</${tag}>`, 'g'))].length,
        );
      }
      if (name.includes('formules/')) continue;
      expect(text, name).not.toMatch(/<math|bootstrap|variance|quantile|Wilson|Holm|χ|estimateur|échantillonnage/i);
    }
  });
});

describe('a figure', () => {
  it('leads to the version that made it', () => {
    const links = chartTools(site, {});
    expect(links).toContainEqual({
      href: `/sub${addresses.methodVersion(constants.METHOD_VERSION)}`,
      text: `Méthode ${constants.METHOD_VERSION}`,
    });
  });
});
