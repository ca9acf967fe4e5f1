import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/domain/locale.ts';
import type { Level } from '../../src/domain/result.ts';
import { messagesIn } from '../../src/present/messagesIn.ts';
import { statusSentence } from '../../src/present/sentences/statusSentence.ts';
import { campaignPageWords } from '../../src/present/words/campaignPageWords.ts';
import { organisationSectionWords } from '../../src/present/words/organisationSectionWords.ts';
import { rankingWords } from '../../src/present/words/rankingWords.ts';
import { figureView } from '../../src/views/figureView.ts';
import { publishedRowView } from '../../src/views/publishedRowView.ts';
import { simulated, simulatedFolder } from './simulated.ts';
import { real, site, textsOf, tiny } from './site.ts';

describe('figureView', () => {
  it('writes no share of fewer than 30 calls, in words or in data', () => {
    const small = [...tiny.results, ...tiny.breakdowns].filter((r) => r.kind === 'counts_only');
    expect(small.length).toBeGreaterThan(5);
    for (const result of small) {
      const view = figureView(result, 'fr');
      expect(view.data.value + view.data.low + view.data.high).toBe('');
      const { numerator, denominator, unit } = result;
      if (unit === 'seconds') expect(view.text).toBe('trop peu d’appels');
      else if (numerator === undefined) expect(view.text).toContain(`${denominator} `);
      else expect(view.text).toBe(`${numerator} sur\u00a0${denominator}`);
      expect(textsOf(view).join(' ')).not.toContain('%');
    }
  });

  it('gives no count as a wait: of few calls it says that no duration is computed', () => {
    const few = tiny.results.find((r) => r.kind === 'counts_only' && r.unit === 'seconds');
    if (few?.kind !== 'counts_only') throw new Error('a median of few calls');
    expect(figureView(few, 'fr')).toMatchObject({
      text: 'trop peu d’appels',
      caveat: 'Sous 30 appels, aucune durée n’est calculée.',
    });
    expect(figureView(few, 'en').caveat).toBe('Below 30 calls, no duration is computed.');
    expect(statusSentence(few, messagesIn.fr)).toBe(
      `${figureView(few, 'fr').base}. Sous 30 appels, aucune durée n’est calculée.`,
    );
    expect(figureView({ ...few, denominator: 40 }, 'fr').caveat).toBe(
      'Sous un effectif efficace de 30, aucune durée n’est calculée.',
    );
  });

  it('has English words for what each figure of the site and of the demonstration is a share of', () => {
    const { bases, quotedBases } = messagesIn.en;
    const used = [real, simulated(simulatedFolder())].flatMap(({ results, indicators }) => [...results, ...indicators]);
    expect(used.map(({ base }) => base).filter((base) => !(base in bases) && !(base in quotedBases))).toEqual([]);
  });

  it('opens no brackets inside brackets around what others count', () => {
    const bases = ['fr', 'en'].flatMap((locale) =>
      real.results.map((result) => figureView(result, locale as 'fr').base),
    );
    expect(bases.filter((base) => /\([^)]*\(/.test(base))).toEqual([]);
    expect(
      bases.filter((base) => /\d, appels reçus ou demandant un agent \(définition de l’éditeur\)$/.test(base)),
    ).not.toEqual([]);
  });

  it('gives every figure a base, and an interval or the reason why not', () => {
    for (const result of [...real.results, ...tiny.results, ...tiny.breakdowns]) {
      const { base, interval, caveat, data } = figureView(result, 'fr');
      expect(`${base}|${result.kind}`).not.toMatch(/^\|/);
      expect(interval ?? caveat, `${data.organisation} ${data.indicator}`).toBeTruthy();
    }
  });

  it('says once in a table that a base is not published, and keeps what the note adds', () => {
    const rows = real.results
      .filter(({ base, kind }) => base === 'unknown' && kind === 'published_without_n')
      .map((result) => publishedRowView(site, real, result));
    expect(rows.length).toBeGreaterThan(5);
    for (const { base, figure } of rows) {
      const said = [base, figure.caveat, figure.note?.text].join(' / ');
      expect(said.match(/base non publiée/gi), said).toHaveLength(1);
    }
    expect(rows.some(({ figure }) => figure.note?.text === 'Effectif par organisme non publié.')).toBe(true);
  });

  it('marks a figure without an interval, and no legend of that mark names one reason for all', () => {
    const hollow = real.results.map((result) => figureView(result, 'fr')).filter((figure) => figure.hollow);
    expect(new Set(hollow.map(({ caveat }) => caveat)).size).toBeGreaterThan(2);
    const legends = ['fr', 'en'].flatMap((locale) => [
      organisationSectionWords[locale as Locale].published.ask,
      rankingWords[locale as Locale].elsewhereNote,
      campaignPageWords[locale as Locale].figuresNote,
    ]);
    for (const legend of legends) {
      expect(legend).toMatch(/Rond creux : ni intervalle|Hollow point: neither interval/);
      expect(legend).not.toMatch(/effectif|dispersion|number of|sample|spread| n /);
    }
  });

  it('says of a whole count that nothing was sampled, of a sample that its n is not known', () => {
    const caveatOf = (campaign: string, organisation: string) => {
      const found = real.results.find((r) => r.campaign === campaign && r.organisation === organisation);
      if (!found) throw new Error(`${campaign} has no figure of ${organisation}`);
      return figureView(found, 'fr').caveat;
    };
    expect(caveatOf('mne-2024s2-2025s1', 'edf')).toMatch(/^Décompte complet/);
    expect(caveatOf('arcep-osc-2025', 'orange')).toMatch(/^Effectif non publié/);
  });

  it('keeps the bound that a quantile has, and says that it was not attained', () => {
    const found = tiny.results.find((r) => r.indicator === 'wait_median');
    if (!found) throw new Error('no wait in the tiny folder');
    const { campaign, organisation, indicator, unit, base } = found;
    const key: Level = {
      ...{ campaign, organisation, indicator, unit, base },
      ...{ kind: 'level', status: 'measured', denominator: 120, effectiveN: 110 },
    };
    expect(figureView({ ...key, low: 120 }, 'fr')).toMatchObject({
      text: 'non atteinte',
      interval: '2\u00a0min ou plus',
      caveat: 'Moins d’un appel sur deux obtient quelqu’un à la première tentative.',
      data: { value: '', low: '120', high: '', status: 'measured' },
    });
    expect(figureView({ ...key, value: 100, low: 70, high: 130 }, 'fr', { roughly: true })).toMatchObject({
      text: 'environ 2\u00a0min',
      interval: '1 à 3\u00a0min',
      data: { value: '100', low: '70' },
    });
  });

  it('gives the doubt of a source in the language of the page, or in French and says so', () => {
    const doubtful = real.results.find((r) => 'figure' in r && r.figure.noteEn !== undefined);
    if (doubtful === undefined || !('figure' in doubtful)) throw new Error('no doubt in the real folder');
    const { note, noteEn, ...source } = doubtful.figure;
    expect(figureView(doubtful, 'fr').note).toEqual({ text: note, lang: undefined });
    expect(figureView(doubtful, 'en').note).toEqual({ text: noteEn, lang: undefined });
    const french = { ...doubtful, figure: { ...source, note: note ?? '' } };
    expect(figureView(french, 'en').note).toEqual({ text: note, lang: 'fr' });
    expect(figureView({ ...doubtful, figure: source }, 'en').note).toBeUndefined();
  });

  it('keeps the printed decimals and the range of possible counts', () => {
    const found = real.results.find((r) => r.organisation === 'assurance-retraite' && r.indicator === 'pickup');
    if (!found) throw new Error('the campaign of 2022 is gone');
    const view = figureView(found, 'fr');
    expect(view.text).toBe('72\u202f%');
    expect(view.base).toContain('295 à 298 des 412');
    expect(view.data).toMatchObject({ value: '0.72', numerator: '', denominator: '412', status: 'published' });
  });

  it('says once that a source gives a bound: its note goes on from there', () => {
    const bounds = real.results.filter((result) => 'qualifier' in result);
    expect(bounds.length).toBeGreaterThan(0);
    for (const result of bounds) {
      const { caveat, note } = figureView(result, 'fr');
      expect(caveat).toBe('La source ne donne qu’une borne.');
      expect(note?.text ?? '').not.toMatch(/ne donne qu’|limite|borne/);
      expect(figureView(result, 'en').note?.text ?? '').not.toMatch(/gives (?:a limit|only)|bound/);
    }
  });

  it('says a bound as a bound, without interval', () => {
    const bound = real.results.find((r) => 'qualifier' in r && r.qualifier === '<');
    if (!bound) throw new Error('no bound in the data');
    expect(figureView(bound, 'fr')).toMatchObject({
      text: 'moins de 5\u202f%',
      data: { qualifier: '<', low: '' },
      hollow: true,
    });
    expect(figureView(bound, 'fr').split).toBeUndefined();
  });
});
