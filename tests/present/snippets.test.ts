import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { figureSnippet } from '../../src/present/figureSnippet.ts';
import { frameSnippet } from '../../src/present/frameSnippet.ts';
import { pictureSnippet } from '../../src/present/pictureSnippet.ts';

const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'], elements: ['html5'] });
const title = 'Taux « décroché » <b> & "plus"';
const image = 'https://exemple.fr/embed/figure/caf/pickup/image.svg';
const href = 'https://exemple.fr/organismes/caf/';

const snippets = {
  frame: frameSnippet({ src: 'https://exemple.fr/embed/figure/caf/pickup/', title, height: 420, theme: 'dark' }),
  invented: frameSnippet({
    src: 'https://exemple.fr/embed/figure/caf/pickup/',
    title,
    height: 420,
    mark: 'DONNÉES FICTIVES',
  }),
  picture: pictureSnippet({ image, alt: title, href }),
  figure: figureSnippet({
    image,
    alt: title,
    table: [['Campagne', 'Décroché'], ['Été 2026', '46,3 %'], ['2 campagnes entre les deux'], ['Été 2020', '40,1 %']],
    caption: title,
    base: '189 des 408 appels',
    marks: [{ text: 'Rectificatif du 1er juin 2026.', links: [{ href, text: 'Lire le rectificatif' }] }],
    more: { href, text: 'Le classement complet' },
    source: { href, text: 'Décroché' },
    mark: 'DONNÉES FICTIVES',
  }),
  bare: figureSnippet({ image, alt: title, table: [], caption: title, base: 'n', source: { href, text: 'Décroché' } }),
};

describe('codes to be pasted', () => {
  it.each(Object.entries(snippets))('of a %s are valid HTML in a bare page', async (_name, code) => {
    const page = `<!doctype html>\n<html lang="fr"><head><title>Article</title></head><body><main>${code}</main></body></html>\n`;
    const { results } = await validator.validateString(page);
    // A host has a style sheet or none: two of our codes say one thing of their own size.
    const faults = results.flatMap(({ messages }) => messages).filter(({ ruleId }) => ruleId !== 'no-inline-style');
    expect(faults.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  });

  it('name the frame, reserve its height, wait until it is near, and tell us nothing of the page', () => {
    expect(snippets.frame).toContain(
      'title="Taux « décroché » &lt;b&gt; &amp; &quot;plus&quot;" width="640" height="420" loading="lazy" referrerpolicy="no-referrer"',
    );
    expect(snippets.frame).toContain('/pickup/?theme=dark"');
    expect(snippets.frame).not.toMatch(/<script|sandbox/);
  });

  it('say first that data are invented', () => {
    expect(snippets.figure).toContain(
      '<figcaption>DONNÉES FICTIVES. 189 des 408 appels Rectificatif du 1er juin 2026. <a href=',
    );
    expect(snippets.figure).toContain('<caption>DONNÉES FICTIVES – Taux');
    expect(snippets.figure).toContain('alt="DONNÉES FICTIVES – Taux');
    expect(snippets.invented).toContain('title="DONNÉES FICTIVES – Taux');
    for (const plain of [snippets.frame, snippets.bare]) expect(plain).not.toContain('FICTIVES');
  });
});
