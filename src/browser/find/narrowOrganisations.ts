import { findWords } from '../../present/words/findWords.ts';
import { organisationsWords } from '../../present/words/organisationsWords.ts';
import { pageLocale } from './pageLocale.ts';
import { wordsMatch } from './wordsMatch.ts';

const NOTHING = { names: 0, places: 0 };

/**
 * The list of organisations narrows to what is typed, and to what the finder makes of it: slips, postcodes, communes.
 * Without script, or without the finder's files, the list stays or is narrowed by its own words.
 */
export function narrowOrganisations(base: string): void {
  const input = document.querySelector<HTMLInputElement>('#q');
  const status = document.querySelector<HTMLElement>('[data-found]');
  const places = document.querySelector<HTMLUListElement>('[data-places]');
  if (!input?.form || !status || !places) return;
  const locale = pageLocale();
  const { found, nearPlace, onlyPlaces, absent } = organisationsWords[locale];
  const sectors = document.querySelector<HTMLElement>('[data-sectors]');
  const sections = [...document.querySelectorAll<HTMLElement>('section.letter')];
  // A letter would lead to rows that are not shown.
  const letters = document.querySelector<HTMLElement>('nav.letters');
  const rows = sections.flatMap((section) => [...section.querySelectorAll<HTMLElement>('li[data-organisation]')]);

  const show = (ids: ReadonlySet<string> | undefined): void => {
    for (const row of rows) row.hidden = ids !== undefined && !ids.has(row.dataset['organisation'] ?? '');
    if (letters) letters.hidden = ids !== undefined;
    for (const section of sections) section.hidden = !rows.some((row) => section.contains(row) && !row.hidden);
  };
  const showPlaces = (links: readonly HTMLElement[]): void => {
    places.hidden = links.length === 0;
    places.replaceChildren(...links);
  };
  /** Nothing was found, or places of other names: the whole list stays, and the sectors are another way in. */
  const sayAbsent = (typed: string, hasClosePlaces = false): void => {
    show(undefined);
    status.classList.remove('note');
    status.textContent = [
      /^\d/.test(typed) ? found.none : absent(typed),
      ...(hasClosePlaces ? [findWords[locale].closePlaces] : []),
    ].join(' ');
    if (sectors) sectors.hidden = hasClosePlaces;
  };
  /** @param guessed answers that no name of the list gave: names that come close, and places */
  const say = (own: number, guessed: { readonly names: number; readonly places: number }, typed: string): void => {
    if (own === 0 && guessed.names + guessed.places === 0) {
      sayAbsent(typed);
      return;
    }
    status.classList.add('note');
    if (sectors) sectors.hidden = true;
    if (own > 0) status.textContent = own === 1 ? found.one : found.many(own);
    else if (/^\d/.test(typed)) status.textContent = findWords[locale].count(guessed.names + guessed.places);
    else
      status.textContent = guessed.places === 0 ? findWords[locale].near : guessed.names === 0 ? onlyPlaces : nearPlace;
  };

  const narrow = async (): Promise<void> => {
    const typed = input.value.trim();
    showPlaces([]);
    if (typed === '') {
      show(undefined);
      status.textContent = '';
      if (sectors) sectors.hidden = true;
      return;
    }
    const own = rows.filter((row) => wordsMatch(typed, row.dataset['search'] ?? ''));
    const ids = new Set(own.map((row) => row.dataset['organisation'] ?? ''));
    if (ids.size > 0) {
      show(ids);
      say(ids.size, NOTHING, typed);
    }
    const [{ fetchFinder }, { answerOf }] = await Promise.all([import('./fetchFinder.ts'), import('./answerOf.ts')]);
    const finder = await fetchFinder(base);
    await finder.complete(typed);
    if (input.value.trim() !== typed) return;
    const suggestions = finder.suggest(typed);
    // Who is found by a word of the list needs no guess of another name.
    const guessed = suggestions.flatMap((one) => (one.kind === 'organisation' && own.length === 0 ? [one.id] : []));
    const shown = new Set([...ids, ...guessed]);
    show(shown);
    const links = suggestions
      .filter(({ kind }) => kind !== 'organisation')
      .map((one) => linkOf(answerOf(one, { index: finder.index, base, locale })));
    showPlaces(links);
    if (shown.size === 0 && links.length > 0 && suggestions.every(({ guessed: isGuess }) => isGuess)) {
      sayAbsent(typed, true);
      return;
    }
    say(ids.size, { names: guessed.length, places: links.length }, typed);
  };
  /** Without the finder what the list itself says stands. */
  const update = () =>
    void narrow().catch(() => {
      const own = rows.filter((row) => wordsMatch(input.value, row.dataset['search'] ?? ''));
      show(new Set(own.map((row) => row.dataset['organisation'] ?? '')));
      say(own.length, NOTHING, input.value.trim());
    });

  input.value = new URLSearchParams(location.search).get('q') ?? '';
  if (input.value !== '') update();
  input.addEventListener('input', update);
  input.form.addEventListener('submit', (event) => {
    event.preventDefault();
    // The address keeps the question, so that it can be sent to somebody.
    const address = new URL(location.href);
    if (input.value.trim() === '') address.searchParams.delete('q');
    else address.searchParams.set('q', input.value.trim());
    history.replaceState(null, '', address);
    update();
  });
}

function linkOf({ href, text, detail }: { href: string; text: string; detail: string }): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  const small = document.createElement('small');
  small.textContent = detail;
  item.append(link, ' ', small);
  return item;
}
