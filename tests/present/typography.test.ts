import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typeset, typesetHtml } from '../../src/present/typography.ts';

/* U+202F as ⍽ and U+00A0 as _, so that a test shows what it means. */
const seen = (text: string): string => text.replaceAll('\u202f', '⍽').replaceAll('\u00a0', '_');
const set = (text: string): string => seen(typeset(text));

describe('typeset', () => {
  it.each([
    ['high punctuation', 'Allô ? Non! Si ; bon ?!', 'Allô⍽? Non⍽! Si⍽; bon⍽?!'],
    ['colon', 'Base : 408. Note: rien', 'Base_: 408. Note_: rien'],
    ['guillemets', '« oui » «non»', '«⍽oui⍽» «⍽non⍽»'],
    ['question in guillemets', '« Allô ? »', '«⍽Allô⍽?⍽»'],
    ['parentheses', 'rien (?) et (!)', 'rien (?) et (!)'],
    ['percent', '12,5 %, 95%, en %', '12,5⍽%, 95⍽%, en_%'],
    ['apostrophe', "l'appel, aujourd'hui, d'«oui»", 'l’appel, aujourd’hui, d’«⍽oui⍽»'],
    ['quotation marks of code', "'fr' et 5'10", "'fr' et 5'10"],
    ['ellipsis', 'CAF, CPAM...', 'CAF, CPAM…'],
    ['minus', 'un écart de -3,2 points (-1)', 'un écart de −3,2_points (−1)'],
    ['hyphen', 'lundi-vendredi, 8 h-18 h, 2023-2024', 'lundi-vendredi, 8_h-18_h, 2023-2024'],
    ['units', '12 min, 3 s, 10 h 30, 4 min 27 s, 408 appels', '12_min, 3_s, 10_h_30, 4_min_27_s, 408_appels'],
    ['elision after a number', 'les 3 s’appellent', 'les 3 s’appellent'],
    ['thousands', '1 532 appels, 12 384 569', '1⍽532_appels, 12⍽384⍽569'],
    ['years before numbers', 'en 2022 384 appels', 'en 2022 384_appels'],
    ['statistics', 'n = 384, p < 0,001', 'n_=_384, p_<_0,001'],
    ['references', 'n° 12, p. 31, art. 6', 'n°_12, p._31, art._6'],
    ['ordinals', '1er mars 2026, 2e à 4e', '1er mars 2026, 2e à 4e'],
    ['comma and full stop', 'presse , avril . « , » et .csv', 'presse, avril. «⍽,⍽» et .csv'],
    ['double spaces', 'Allô   ?', 'Allô⍽?'],
  ])('%s', (_name, text, expected) => {
    expect(set(text)).toBe(expected);
  });

  it.each([
    'https://exemple.fr/a?b=c;d!e:f',
    'voir www.exemple.fr/x?y et suite',
    'ecrire@exemple.fr',
    'à 10:30 ou 2026-03-01T10:30:00Z',
    '/comparer/?orgs=a~b',
    'decroche.example/organismes/caf/?x=1',
    '`pct%:x ? y`',
    '.../attempts.csv',
  ])('leaves %s alone', (text) => {
    expect(typeset(text)).toBe(text);
  });

  it('does nothing the second time', () => {
    const piece = fc.constantFrom(
      ...['a', 'é', '1', '12', '384', ' ', '  ', '\u00a0', '\u202f', ':', ';', '!', '?', '«', '»', '%', "'", '’', '.'],
      ...[
        '...',
        '…',
        '-',
        '−',
        '(',
        ')',
        ',',
        '/',
        '`',
        '@',
        'h',
        'min',
        's',
        'n',
        '=',
        '<',
        'p.',
        'n°',
        '\n',
        'appels',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const once = typeset(pieces.join(''));
        expect(seen(typeset(once))).toBe(seen(once));
      }),
      { seed: 5, numRuns: 3000 },
    );
  });
});

describe('typesetHtml', () => {
  const html = (text: string): string => seen(typesetHtml(text));

  it('sets text across inline tags', () => {
    expect(html('<p><b>45</b> % ; 58,9<span class="pct"> %</span> <a href="/x?a=b">Allô</a> ?</p>')).toBe(
      '<p><b>45</b>⍽%⍽; 58,9<span class="pct">⍽%</span> <a href="/x?a=b">Allô</a>⍽?</p>',
    );
    expect(html('<p>1<sup>er</sup> mars, « <em>oui</em> »</p>')).toBe('<p>1<sup>er</sup> mars, «⍽<em>oui</em>⍽»</p>');
  });
  it('does not join two blocks', () => {
    expect(html('<td>12</td><td>%</td><p>« oui</p>\n<p>: non</p>')).toBe(
      '<td>12</td><td>%</td><p>«⍽oui</p>\n<p>: non</p>',
    );
  });
  it('reads entities as characters and writes back what HTML needs', () => {
    expect(html('<p>l&#39;eau &amp; l&apos;air &lt; 3 &nbsp;% ? &eacute;t&eacute;: &#x2026;</p>')).toBe(
      '<p>l’eau &amp; l’air &lt; 3⍽%⍽? &eacute;t&eacute;_: …</p>',
    );
  });
  it('leaves bytes alone where nothing changes', () => {
    const page = "<p title='a &quot;b&quot;'>Rien &eacute; &#39;ici&#39;, &quot;là&quot;.</p><br><img src=a.png alt=x>";
    expect(typesetHtml(page)).toBe(page);
  });
  it('sets what is read aloud or shared, and no other attribute', () => {
    expect(
      html('<img alt="L\'eau ?" src="a?b"><a aria-label="Quoi ?" title=\'n: "1"\' data-x="a ?" href="/?a ;">x</a>'),
    ).toBe(
      '<img alt="L’eau⍽?" src="a?b"><a aria-label="Quoi⍽?" title="n_: &quot;1&quot;" data-x="a ?" href="/?a ;">x</a>',
    );
    expect(html('<meta name="description" content="Qui ?"><meta property="og:title" content="95 %">')).toBe(
      '<meta name="description" content="Qui⍽?"><meta property="og:title" content="95⍽%">',
    );
    expect(html('<meta name="robots" content="a ?"><title>Qui ?</title><input placeholder="CAF...">')).toBe(
      '<meta name="robots" content="a ?"><title>Qui⍽?</title><input placeholder="CAF…">',
    );
  });
  it.each([
    '<script>a ? b : "l\'x" < c</script>',
    '<style>a:hover { color: red !important }</style>',
    '<code>pct : 95 %</code>',
    '<pre><b>a ?</b></pre>',
    '<kbd>a ?</kbd>',
    '<textarea placeholder2="a">a ? <b> ; l\'x</textarea>',
    "<!-- l'x ? -->",
    '<p lang="en" title="What ?">What ? It\'s</p>',
    "<blockquote data-verbatim><p>Qu'est-ce ?</p></blockquote>",
    '<!doctype html>',
  ])('leaves %s alone', (page) => {
    expect(typesetHtml(page)).toBe(page);
  });
  it('comes back to French after a foreign or verbatim element, and inside one that quotes French', () => {
    expect(html('<p><span lang="en">What ?</span> ? <code>a ?</code> : ok ?</p>')).toBe(
      '<p><span lang="en">What ?</span>⍽? <code>a ?</code>_: ok⍽?</p>',
    );
    expect(html('<html lang="en"><p>What ?</p><q lang="fr">Quoi ?</q></html>')).toBe(
      '<html lang="en"><p>What ?</p><q lang="fr">Quoi⍽?</q></html>',
    );
    expect(html('<ul><li data-verbatim>a ?<li>b ?</ul><p>c ?</p>')).toContain('<p>c⍽?</p>');
  });
  it('holds a loose < and an unclosed tag for text', () => {
    expect(html('<p>p < 0,05 ?</p>')).toBe('<p>p_&lt;_0,05⍽?</p>');
    expect(html('<p>a ? <b')).toContain('a⍽?');
  });
  it('does nothing the second time', () => {
    const page = '<p>l\'<b>eau</b> : <code>x</code> ? « <i>95</i> % »</p><p title="a ?">&amp;&nbsp;; b</p>';
    const once = typesetHtml(page);
    expect(typesetHtml(once)).toBe(once);
  });
  it('takes a page of 300 kB in its stride', () => {
    const page = `<main>${"<p>Décroché : <b>58,9</b> % des 384 appels, l'été ? « oui »</p>".repeat(5000)}</main>`;
    const start = performance.now();
    typesetHtml(page);
    expect(performance.now() - start).toBeLessThan(5000);
  }, 20_000);
});
