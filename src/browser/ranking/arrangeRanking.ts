import type { Locale } from '../../domain/locale.ts';
import { addCompareButtons, markCompared } from './compareButtons.ts';
import { meetsConditions } from './filterRows.ts';
import { hideGaps } from './hideGaps.ts';
import type { PublishedPair } from './gapOf.ts';
import { indicatorAddress } from './indicatorAddress.ts';
import { orderTable } from './orderTable.ts';
import { parseRankingState, PUBLISHED_STATE, serialiseRankingState, type RankingState } from './rankingState.ts';
import { readRows } from './readRows.ts';
import { sortedBy } from './sortedBy.ts';
import { sortHeads } from './sortHeads.ts';

/**
 * Lets a reader sort, filter and compare the ranking of a page, which reads whole without this. The state stands in the address:
 * a link restores it, and the back button goes back through it. Ranks are never computed here.
 */
export function arrangeRanking(page: Document): void {
  const root = page.querySelector<HTMLElement>('[data-ranking]');
  const form = root?.querySelector<HTMLFormElement>('[data-ranking-controls]');
  const status = root?.querySelector<HTMLElement>('[data-ranking-status]');
  const reset = root?.querySelector<HTMLButtonElement>('[data-ranking-reset]');
  const ofSector = root?.querySelector<HTMLAnchorElement>('[data-ranking-sector]');
  const gapNote = root?.querySelector<HTMLElement>('[data-ranking-gap-note]');
  if (!root || !form || !status || !reset) return;
  const locale: Locale = page.documentElement.lang === 'en' ? 'en' : 'fr';
  const table = root.querySelector('table');
  const rows = readRows(root);
  const fields = [...form.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input')];
  let state = PUBLISHED_STATE;
  let pairs: Promise<readonly PublishedPair[]> | undefined;
  let national: Promise<() => string> | undefined;

  const go = (next: RankingState, how: 'push' | 'replace' = 'push') => {
    const address = page.location.pathname + serialiseRankingState(next) + page.location.hash;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void show(next);
  };
  const choose = (against: string) => {
    const { against: before, ...rest } = state;
    go(before === against ? rest : { ...rest, against });
  };

  const heads = table && sortHeads(table, (key) => go({ ...state, ...sortedBy(state, key) }));
  if (table?.dataset['pairs']) addCompareButtons(rows, choose);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', ({ target }) => {
    // A number is typed digit by digit: each is shown, none is a step of its own to go back to.
    go(readForm(), target instanceof HTMLInputElement ? 'replace' : 'push');
  });
  reset.addEventListener('click', () => {
    go(PUBLISHED_STATE);
    const [first] = [...fields, form.closest('details')?.querySelector('summary')].filter((one) =>
      one?.checkVisibility(),
    );
    first?.focus();
  });
  addEventListener('popstate', () => void show(asked()));
  const opened = asked();
  // A link that arranges the ranking shows with what, on a phone too.
  if (serialiseRankingState(opened) !== '') form.closest('details')?.setAttribute('open', '');
  void show(opened, 'at first');

  /** What the address asks for, as far as this ranking has a field for it: that of one sector filters by none. */
  function asked(): RankingState {
    const { sector, ...rest } = parseRankingState(page.location.search);
    return sector !== undefined && fields.some(({ name }) => name === 'secteur') ? { ...rest, sector } : rest;
  }

  function readForm(): RankingState {
    const query = new URLSearchParams();
    for (const { name, value } of fields) query.set(name, value);
    return parseRankingState(`?${query}`);
  }

  async function show(next: RankingState, when?: 'at first'): Promise<void> {
    state = next;
    const written = new URLSearchParams(serialiseRankingState(state));
    for (const field of fields) {
      const value = written.get(field.name) ?? '';
      if (field.value !== value) field.value = value;
    }
    const shown = rows.filter((row) => meetsConditions(row, state));
    for (const row of rows) row.element.hidden = !shown.includes(row);
    if (table) {
      orderTable(table, rows, state, locale);
      heads?.mark(state);
    }
    hideEmptyGroups(page);
    keepState();
    if (reset) reset.hidden = serialiseRankingState(state) === '';
    if (state.territory !== undefined)
      national ??= import('./markNational.ts').then(
        ({ markNational }) =>
          () =>
            markNational(rows, state, locale),
      );
    const compared = await compare(next);
    const place = (await national)?.() ?? '';
    // A page begins by saying so itself.
    if (when !== 'at first' || serialiseRankingState(next) !== '') await say(next, shown.length, compared, place);
  }

  /** Waits for the comparisons, which are asked for once; a reader who has gone on meanwhile gets none of them. */
  async function compare(asked: RankingState) {
    markCompared(rows, asked.against);
    if (gapNote) gapNote.hidden = true;
    const against = rows.find(({ id, isRanked }) => id === asked.against && isRanked);
    const address = table?.dataset['pairs'];
    if (!table || !against || !address) {
      if (table) hideGaps(table);
      return undefined;
    }
    try {
      pairs ??= fetchPairs(address);
      const [found, { showGaps }] = await Promise.all([pairs, import('./showGaps.ts')]);
      if (state !== asked) return undefined;
      if (gapNote) gapNote.hidden = false;
      return { name: against.name, counts: showGaps(table, rows, found, against, locale) };
    } catch {
      pairs = undefined;
      return 'failed' as const;
    }
  }

  /** Words and French typography come with the first thing that is said: they are no part of what a page loads. */
  async function say(
    asked: RankingState,
    shown: number,
    compared: Awaited<ReturnType<typeof compare>>,
    place: string,
  ): Promise<void> {
    const [{ statusWords }, { typeset }] = await Promise.all([
      import('./statusWords.ts'),
      import('../../present/typography.ts'),
    ]);
    if (!status || state !== asked) return;
    const text = `${statusWords(rows, shown, state, locale, compared)} ${place}`.trim();
    status.textContent = locale === 'fr' ? typeset(text) : text;
  }

  /** Other sectors and indicators open as this one is arranged. */
  function keepState(): void {
    const { sector, ...rest } = state;
    for (const link of page.querySelectorAll<HTMLAnchorElement>('.choices a'))
      link.search = serialiseRankingState(rest);
    for (const link of page.querySelectorAll<HTMLAnchorElement>('.pick a'))
      link.href = indicatorAddress(link.pathname, link.dataset['sectors']?.split(' ') ?? [], state);
    // The ranks of a sector among themselves are another ranking.
    const tab = sector && page.querySelector<HTMLAnchorElement>(`.choices a[href*="/${sector}/"]`);
    if (ofSector) ofSector.hidden = !tab;
    if (ofSector && tab) ofSector.href = tab.pathname;
  }
}

/** A heading of rows that are all hidden is hidden with them; so are the unranked as a whole. */
function hideEmptyGroups(page: ParentNode): void {
  for (const group of page.querySelectorAll<HTMLElement>('tr.group, .unranked')) {
    const members = (group.closest('tbody') ?? group).querySelectorAll<HTMLElement>('[data-organisation]:not(data)');
    group.hidden = [...members].every(({ hidden }) => hidden);
  }
}

async function fetchPairs(address: string): Promise<readonly PublishedPair[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  const document = (await response.json()) as { readonly pairs: readonly PublishedPair[] };
  return document.pairs;
}
