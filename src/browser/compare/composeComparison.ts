import type { Locale } from '../../domain/locale.ts';
import { compareStatusWords } from '../../present/words/compareStatusWords.ts';
import { readPage } from '../readPage.ts';
import { FEWEST, parseComparedIds, serialiseComparedIds } from './comparedIds.ts';
import type { FacingPage } from './facingPage.ts';

/**
 * Puts two to four organisations side by side, from the pages that show each beside all others: what is compared and in what words
 * was decided when the site was built. The choice stands in the address. What fills a comparison comes with the first one.
 */
export function composeComparison(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('[data-compare-form]');
  const status = page.querySelector<HTMLElement>('[data-compare-status]');
  const result = page.querySelector<HTMLElement>('[data-compare-result]');
  const cards = page.querySelector<HTMLElement>('[data-cards]');
  if (!form || !status || !result || !cards) return;
  const locale: Locale = page.documentElement.lang === 'en' ? 'en' : 'fr';
  const words = compareStatusWords[locale];
  const fields = [...form.querySelectorAll('select')];
  const known = new Set([...(fields[0]?.options ?? [])].map(({ value }) => value).filter(Boolean));
  const pages = new Map<string, Promise<FacingPage>>();
  let shown = '';

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = new URLSearchParams(fields.map(({ value }) => ['org', value]));
    const { ids } = parseComparedIds(`?${query}`, known);
    history.pushState(null, '', page.location.pathname + serialiseComparedIds(ids));
    void show();
  });
  addEventListener('popstate', () => void show());
  void show();

  async function show(): Promise<void> {
    const { ids, unknown, beyond } = parseComparedIds(page.location.search, known);
    const asked = serialiseComparedIds(ids);
    shown = asked;
    if (page.location.search !== asked && unknown.length === 0 && beyond.length === 0)
      history.replaceState(null, '', page.location.pathname + asked + page.location.hash);
    fields.forEach((field, place) => (field.value = ids[place] ?? ''));
    const notes = [
      ...(unknown.length > 0 ? [words.unknown(unknown.join(', '))] : []),
      ...(beyond.length > 0 ? [words.beyond(beyond.map(nameOf).join(', '))] : []),
    ];
    if (ids.length < FEWEST) {
      if (result) result.hidden = true;
      await say(asked, [...notes, ...(ids.length > 0 || unknown.length > 0 ? [words.atLeastTwo] : [])]);
      return;
    }
    try {
      const [found, { fillSection }, { fillPublished }] = await Promise.all([
        Promise.all(ids.map(load)),
        import('./fillSection.ts'),
        import('./fillPublished.ts'),
      ]);
      if (shown !== asked) return;
      cards?.replaceChildren(...found.flatMap(({ page: own, id }) => copies(own, `[data-card="${id}"]`)));
      if (cards) likenHandsets(cards);
      const sections = [...(result?.querySelectorAll<HTMLElement>('section[data-indicator]') ?? [])];
      for (const section of sections) fillSection(section, found, locale);
      const published = result?.querySelector<HTMLElement>('[data-published]');
      if (published) fillPublished(published, found, locale);
      if (result) result.hidden = false;
      const without = sections.filter(({ hidden }) => hidden).map((one) => one.querySelector('h2')?.textContent.trim());
      await say(asked, [
        ...notes,
        words.compared(found.map(({ name }) => name).join(', ')),
        ...(without.length === sections.length
          ? [published?.hidden === false ? words.onlyPublished : words.noFigure]
          : []),
        ...(without.length > 0 && without.length < sections.length ? [words.without(without.join(', '))] : []),
      ]);
    } catch {
      await say(asked, [words.failed]);
    }
  }

  function load(id: string): Promise<FacingPage> {
    const ready =
      pages.get(id) ??
      readPage(`${form?.dataset['pages'] ?? ''}${id}/`).then((own): FacingPage => ({
        id,
        page: own,
        name: own.querySelector('[data-card] a')?.textContent.trim() ?? id,
      }));
    pages.set(id, ready);
    ready.catch(() => pages.delete(id));
    return ready;
  }

  function nameOf(id: string): string {
    return [...(fields[0]?.options ?? [])].find(({ value }) => value === id)?.text ?? id;
  }

  /** French typography comes with the first thing that is said: it is no part of what a page loads. */
  async function say(asked: string, sentences: readonly string[]): Promise<void> {
    const text = sentences.join(' ');
    const typeset = locale === 'fr' && text !== '' ? (await import('../../present/typography.ts')).typeset : undefined;
    if (status && shown === asked) status.textContent = typeset ? typeset(text) : text;
  }
}

function copies(from: Document, selector: string): readonly Node[] {
  return [...from.querySelectorAll(selector)].map((element) => document.importNode(element, true));
}

/** Fillings mean the same on every card: where one knows of reach alone, none tells good answers. */
function likenHandsets(cards: HTMLElement): void {
  const own = [...cards.querySelectorAll<HTMLElement>('[data-ten]:not([hidden])')];
  if (own.every(({ dataset }) => dataset['ten'] === 'answers')) return;
  for (const ten of cards.querySelectorAll<HTMLElement>('[data-ten]')) ten.hidden = ten.dataset['ten'] !== 'reach';
}
