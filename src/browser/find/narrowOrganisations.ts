import { findWords } from '../../present/words/findWords.ts';
import { organisationsWords } from '../../present/words/organisationsWords.ts';
import { pageLocale } from './pageLocale.ts';
import { wordsMatch } from './wordsMatch.ts';

/**
 * The list of organisations narrows to what is typed, and to what the finder makes of it: slips, sectors, postcodes, communes.
 * Without script, or without the finder's files, the list stays or is narrowed by its own words.
 */
export function narrowOrganisations(base: string): void {
  const input = document.querySelector<HTMLInputElement>('#q');
  const status = document.querySelector<HTMLElement>('[data-found]');
  const places = document.querySelector<HTMLUListElement>('[data-places]');
  if (!input?.form || !status || !places) return;
  const locale = pageLocale();
  const { found, absent } = organisationsWords[locale];
  const sectors = document.querySelector<HTMLElement>('[data-sectors]');
  const sections = [...document.querySelectorAll<HTMLElement>('section.letter')];
  // A letter would lead to rows that are not shown.
  const letters = document.querySelector<HTMLElement>('nav.letters');
  const rows = sections.flatMap((section) => [...section.querySelectorAll<HTMLElement>('li[data-organisation]')]);

  let added: HTMLElement | undefined;
  /** @param section what follows the rows of these organisations */
  const show = (ids: ReadonlySet<string> | undefined, section?: HTMLElement): void => {
    added?.remove();
    added = section;
    if (section) sections.at(-1)?.after(section);
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
  /** @param sentence on answers that no name of the list gave */
  const say = (own: number, typed: string, sentence?: string): void => {
    if (own === 0 && sentence === undefined) {
      sayAbsent(typed);
      return;
    }
    status.classList.add('note');
    if (sectors) sectors.hidden = true;
    status.textContent = sentence ?? (own === 1 ? found.one : found.many(own));
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
      say(ids.size, typed);
    }
    const { answerList } = await import('./answerList.ts');
    const { guessed, links, sentence, onlyGuesses, section } = await answerList(typed, ids, rows, { base, locale });
    if (input.value.trim() !== typed) return;
    const shown = new Set([...ids, ...guessed]);
    show(shown, section);
    showPlaces(links);
    if (shown.size === 0 && links.length > 0 && onlyGuesses) sayAbsent(typed, true);
    else say(ids.size, typed, sentence);
  };
  /** Without the finder what the list itself says stands. */
  const update = () =>
    void narrow().catch(() => {
      const own = rows.filter((row) => wordsMatch(input.value, row.dataset['search'] ?? ''));
      show(new Set(own.map((row) => row.dataset['organisation'] ?? '')));
      say(own.length, input.value.trim());
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
