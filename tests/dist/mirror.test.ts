import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readPages, type BuiltPage, readText } from './readBuild.ts';
import { readElements, readHtml } from './readHtml.ts';

const pages = readPages('test-dist');
const byAddress = new Map(pages.map((page) => [page.address, page]));

/** The English twin of a French address, and the reverse: `/en/` stands after the root of each site. */
function twinOf({ address, isDemonstration }: BuiltPage): string {
  const root = isDemonstration ? '/demo/' : '/';
  const rest = address.slice(root.length);
  return rest.startsWith('en/') ? root + rest.slice('en/'.length) : `${root}en/${rest}`;
}

function isEnglish(page: BuiltPage): boolean {
  return twinOf(page).length < page.address.length;
}

/** The server answers an unknown address with one page, whatever the language. */
function hasTwin({ address }: BuiltPage): boolean {
  return !address.endsWith('404.html');
}

/** What stands before the body: a tenth of a page to read. */
function headOf({ html }: BuiltPage): ReturnType<typeof readElements> {
  return readElements(html.slice(0, html.indexOf('<body')));
}

function languageOf(page: BuiltPage): string | undefined {
  return headOf(page).find(({ name }) => name === 'html')?.attributes['lang'];
}

/** `hreflang` → path, as the head of a page declares it. */
function alternatesOf(page: BuiltPage): Readonly<Record<string, string>> {
  const links = headOf(page).filter(({ name, attributes }) => name === 'link' && attributes['hreflang']);
  return Object.fromEntries(
    links.map(({ attributes }) => [
      attributes['hreflang'] ?? '',
      new URL(attributes['href'] ?? '', 'https://example.org').pathname,
    ]),
  );
}

describe('every page', () => {
  const paired = pages.filter(hasTwin);

  it('exists in both languages', () => {
    expect(paired.length).toBeGreaterThan(100);
    expect(paired.filter((page) => !byAddress.has(twinOf(page))).map(({ address }) => address)).toEqual([]);
  });
  it('says its language', () => {
    const wrong = paired.filter((page) => languageOf(page) !== (isEnglish(page) ? 'en' : 'fr'));
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });
  it('names both languages in its head, each page itself and its twin', () => {
    const wrong = paired.filter((page) => {
      const { fr, en } = alternatesOf(page);
      const [french, english] = isEnglish(page) ? [twinOf(page), page.address] : [page.address, twinOf(page)];
      return fr !== french || en !== english;
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });
});

/** Words that a French sentence can hardly do without, and that no English one has. */
const FRENCH_WORDS = new Set(
  'le les des du une est sont aux avec dans par pour sans qui que cette ces nous vous ou où ne pas au été être ont leur leurs selon moins aucun aucune chaque quand'.split(
    ' ',
  ),
);
/** Two such words side by side in a run of text make a sentence; one may stand in a name (« CAF de l’Ain »). */
const MOST_FRENCH_WORDS = 2;
const NO_TEXT = /^(script|style|svg|code|data)$/;

/** Runs of text that stand in no element of another language: what an English reader is told. */
function englishRuns(html: string): readonly string[] {
  const runs: string[] = [];
  const open: { readonly name: string; readonly isEnglish: boolean }[] = [];
  for (const token of readHtml(html)) {
    const parent = open.at(-1)?.isEnglish ?? true;
    if (token.kind === 'text') {
      if (parent && token.text.trim() !== '') runs.push(token.text.trim());
    } else if (token.kind === 'close') {
      const last = open.findLastIndex(({ name }) => name === token.name);
      if (last !== -1) open.length = last;
    } else {
      const { lang } = token.attributes;
      const isRead = parent && !NO_TEXT.test(token.name);
      const isHere = lang === undefined ? isRead : lang === 'en';
      const { alt, title, 'aria-label': label } = token.attributes;
      if (lang === undefined ? parent : isHere) runs.push(...[alt, title, label].filter((text) => text !== undefined));
      if (!token.isVoid) open.push({ name: token.name, isEnglish: isHere });
    }
  }
  return runs;
}

/** What organisations and publishers are called is no sentence, and an address no text. */
const NAMES = ['', 'demo/'].flatMap((site) => {
  const { organisations } = z
    .object({ organisations: z.array(z.object({ name: z.string() })) })
    .parse(JSON.parse(readText('test-dist', `${site}api/v1/organisations.json`)));
  return organisations.map(({ name }) => name);
});
const PUBLISHERS = readdirSync('data/campaigns').flatMap((id) => {
  const names = z.union([z.string(), z.object({ fr: z.string(), en: z.string() })]);
  const file = z.object({ operator: names.optional() });
  const { operator } = file.parse(JSON.parse(readFileSync(`data/campaigns/${id}/campaign.json`, 'utf8')));
  const said = typeof operator === 'object' ? operator.en : operator;
  return said ? [said, ...said.split(/ ?; /)] : [];
});

/** Clause by clause: a list of names has a « du » in each. */
function isFrench(run: string): boolean {
  if (/^\s*(?:https?:\/)?\/\S*\s*$/.test(run)) return false;
  const told = [...PUBLISHERS, ...NAMES].reduce(
    (text, name) => text.replaceAll(name.replaceAll("'", '’'), ''),
    run.replaceAll("'", '’').replaceAll(/[\u00a0\u202f]/g, ' '),
  );
  return told
    .replaceAll(/\S*\/\S*/g, ' ')
    .split(/[.,;:·()–]/)
    .some((clause) => {
      const words = clause.toLowerCase().match(/\p{L}+/gu) ?? [];
      return words.filter((word) => FRENCH_WORDS.has(word)).length >= MOST_FRENCH_WORDS;
    });
}

describe('English pages', () => {
  it('tell no French sentence but in an element that says so', () => {
    const french = pages
      .filter((page) => hasTwin(page) && isEnglish(page))
      .flatMap(({ address, html }) =>
        englishRuns(html)
          .filter(isFrench)
          .map((run) => `${address}: ${run.replaceAll(/\s+/g, ' ').slice(0, 120)}`),
      );
    expect(french).toEqual([]);
  });
});

describe('runs of English text', () => {
  it('leave out what stands in an element of another language', () => {
    const html =
      '<html lang="en"><p>One <q lang="fr">que les appels ne <b>disent</b> pas</q> two</p><img alt="A picture"><svg><text>x</text></svg></html>';
    expect(englishRuns(html)).toEqual(['One', 'two', 'A picture']);
  });
  it('know a French sentence from a name', () => {
    expect(isFrench('CAF de l’Ain, Institut national de la consommation')).toBe(false);
    expect(isFrench('Pensions des Hauts-Prés, 9.4%; Retraite du Littoral, 4 out of 23')).toBe(false);
    expect(isFrench('Les appels ne permettent pas de trancher')).toBe(true);
  });
});
