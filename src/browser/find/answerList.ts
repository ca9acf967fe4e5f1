import type { Locale } from '../../domain/locale.ts';
import { foldName } from '../../find/foldName.ts';
import { sectorWords } from '../../present/words/sectorWords.ts';
import { type Answer, answerOf } from './answerOf.ts';
import { fetchFinder } from './fetchFinder.ts';
import { foundSentence } from './foundSentence.ts';
import { restOfSector } from './restOfSector.ts';

/** What the finder makes of a question that a list has answered by its own words. */
export interface ListAnswer {
  /** Organisations that no word of the list gave. */
  readonly guessed: readonly string[];
  /** Sectors and places. */
  readonly links: readonly HTMLElement[];
  /** What to say of it, where there is more to say than how many the list found. */
  readonly sentence: string | undefined;
  /** No name begins as what was typed. */
  readonly onlyGuesses: boolean;
  /** Where a sector was named, the rows of its organisations that stand nowhere yet; they follow all others. */
  readonly section: HTMLElement | undefined;
}

/**
 * Fetched once somebody types, like all that it stands on.
 *
 * @param own organisations that words of the list gave
 * @param rows of all organisations, A to Z
 */
export async function answerList(
  typed: string,
  own: ReadonlySet<string>,
  rows: readonly HTMLElement[],
  { base, locale }: { readonly base: string; readonly locale: Locale },
): Promise<ListAnswer> {
  const finder = await fetchFinder(base);
  await finder.complete(typed);
  const { index } = finder;
  const suggestions = finder.suggest(typed);
  // Who is found by a word of the list needs no guess of another name.
  const guessed = suggestions.flatMap((one) => (one.kind === 'organisation' && own.size === 0 ? [one.id] : []));
  // Who names a sector has no use for a town that begins alike: Santes, of « santé ».
  const isOfSector = suggestions.some(({ kind }) => kind === 'sector');
  const others = suggestions.filter(
    (one) =>
      one.kind !== 'organisation' && !(one.kind === 'commune' && isOfSector && foldName(one.name) !== foldName(typed)),
  );
  const rest = restOfSector(index, suggestions, new Set([...own, ...guessed]));
  const [fr = '', en = ''] = (rest && index.sectors[rest.sector]) ?? [];
  const name = locale === 'fr' ? fr : en;
  return {
    guessed,
    links: others.map((one) => linkOf(answerOf(one, { index, base, locale }))),
    sentence: foundSentence(
      {
        own: own.size,
        names: guessed.length,
        places: others.length,
        ...(rest ? { sector: { name, rest: rest.ids.length } } : {}),
      },
      typed,
      locale,
    ),
    onlyGuesses: suggestions.every(({ guessed: isGuess }) => isGuess),
    section:
      rest && rest.ids.length > 0 ? sectionOf(sectorWords[locale].title(name), new Set(rest.ids), rows) : undefined,
  };
}

/** Copies: the rows themselves stay under their letters. */
function sectionOf(title: string, ids: ReadonlySet<string>, rows: readonly HTMLElement[]): HTMLElement {
  const [section, heading] = [document.createElement('section'), document.createElement('h2')];
  const list = document.createElement('ul');
  section.className = 'letter of-sector';
  heading.id = 'du-secteur';
  heading.textContent = title;
  section.setAttribute('aria-labelledby', heading.id);
  for (const row of rows) {
    if (!ids.has(row.dataset['organisation'] ?? '')) continue;
    const copy = row.cloneNode(true) as HTMLElement;
    copy.hidden = false;
    list.append(copy);
  }
  section.append(heading, list);
  return section;
}

function linkOf({ href, text, detail }: Answer): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  const small = document.createElement('small');
  small.textContent = detail;
  item.append(link, ' ', small);
  return item;
}
