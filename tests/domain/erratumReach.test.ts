import { describe, expect, it } from 'vitest';
import type { Barometer } from '../../src/domain/barometer.ts';
import { erratumReach } from '../../src/domain/erratumReach.ts';
import type { Erratum } from '../../src/domain/publication.ts';
import { errataDocument } from '../../src/publish/errataDocument.ts';
import { erratumView } from '../../src/views/correctionsView.ts';
import { edition } from '../publish/tinyBarometer.ts';
import { simulated, simulatedFolder } from '../views/simulated.ts';
import { english, site } from '../views/site.ts';

const invented = simulated(simulatedFolder());

const [now] = invented.results.flatMap((one) =>
  one.indicator === 'acceptable' && (one.kind === 'measured' || one.kind === 'fragile') ? [one] : [],
);
if (!now) throw new Error('no share of acceptable answers');

/** The corrected figure as it stands: 114 of 205, unless said otherwise. */
const barometer = (over: object = {}): Barometer => ({
  ...invented,
  results: invented.results.map((one) =>
    one === now ? { ...now, numerator: 114, denominator: 205, value: 114 / 205, ...over } : one,
  ),
});
const erratum: Erratum = {
  id: 'e1',
  date: '2026-07-28',
  campaign: now.campaign,
  organisation: now.organisation,
  indicator: now.indicator,
  before: '115 sur 205',
  after: '114 sur 205',
  reason: 'Une réponse mal classée.',
};

describe('erratumReach', () => {
  it('gives the rates that the counts make, where the published figure is that quotient', () => {
    expect(erratumReach(barometer(), erratum).rates).toEqual({ before: 115 / 205, after: 114 / 205 });
  });

  it.each([
    ['a weighted figure', { value: 0.57 }, {}],
    ['a figure corrected again since', { numerator: 113, value: 113 / 205 }, {}],
    ['a correction not written as counts', {}, { before: '56 %' }],
    ['another base', {}, { before: '115 sur 206' }],
    [
      'counts under the bar of a rate',
      { numerator: 15, denominator: 25, value: 0.6 },
      { before: '16 sur 25', after: '15 sur 25' },
    ],
    ['no organisation named', {}, { organisation: undefined }],
  ])('gives none for %s', (_what, figure, written) => {
    expect(erratumReach(barometer(figure), { ...erratum, ...written } as Erratum).rates).toBeUndefined();
  });

  it('names what is computed from it, of what this campaign publishes, and not itself', () => {
    const { alsoConcerned } = erratumReach(barometer(), erratum);
    expect(alsoConcerned.map(({ id }) => id)).toContain('resolved');
    expect(alsoConcerned.map(({ id }) => id)).not.toContain('acceptable');
    const without = invented.results.filter(({ indicator }) => indicator !== 'resolved');
    expect(erratumReach({ ...invented, results: without }, erratum).alsoConcerned.map(({ id }) => id)).not.toContain(
      'resolved',
    );
  });
});

it('is said in both languages, and in the document of errata alone', () => {
  const said = erratumView(site, barometer(), erratum);
  expect(said.rates).toEqual({ before: '56,1\u202F%', after: '55,6\u202F%' });
  expect(said.alsoConcerned).toMatch(/^Touche aussi ce qui s’en calcule : Démarche aboutie, /);
  expect(erratumView(english, barometer(), erratum).rates).toEqual({ before: '56.1%', after: '55.6%' });
  const document = errataDocument({ ...edition, barometer: { ...barometer(), errata: [erratum] } });
  expect(document.errata[0]).toMatchObject({
    before_rate: 115 / 205,
    after_rate: 114 / 205,
    also_concerned: expect.arrayContaining(['resolved']) as unknown,
  });
  expect(document.provenance.errata[0]).not.toHaveProperty('also_concerned');
});
