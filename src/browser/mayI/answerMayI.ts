import type { Locale } from '../../domain/locale.ts';
import { mayIStatusWords } from '../../present/words/mayIStatusWords.ts';
import { offerCopies } from '../copy/offerCopies.ts';
import { readPage } from '../readPage.ts';
import { parseAskedPair, serialiseAskedPair } from './askedPair.ts';

/**
 * Answers « Puis-je écrire que … ? » from the page of one organisation, where every answer stands since the site was built. The
 * question stands in the address.
 */
export function answerMayI(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('[data-may-form]');
  const status = page.querySelector<HTMLElement>('[data-may-status]');
  const result = page.querySelector<HTMLElement>('[data-may-result]');
  if (!form || !status || !result) return;
  const locale: Locale = page.documentElement.lang === 'en' ? 'en' : 'fr';
  const words = mayIStatusWords[locale];
  const [first, second] = form.querySelectorAll('select');
  if (!first || !second) return;
  const names = new Map([...first.options].filter(({ value }) => value).map(({ value, text }) => [value, text]));
  const known = new Set(names.keys());
  let shown = '';

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const asked = parseAskedPair(`?a=${first.value}&b=${second.value}`, known);
    history.pushState(null, '', page.location.pathname + serialiseAskedPair(asked));
    void show();
  });
  addEventListener('popstate', () => void show());
  void show();

  async function show(): Promise<void> {
    const { a, b, unknown } = parseAskedPair(page.location.search, known);
    const asked = serialiseAskedPair({ ...(a ? { a } : {}), ...(b ? { b } : {}) });
    shown = asked;
    if (!first || !second || !result) return;
    // Whoever chose in another order than the address keeps it.
    if (first.value !== (b ?? '') || second.value !== (a ?? '')) [first.value, second.value] = [a ?? '', b ?? ''];
    if (unknown.length > 0 || !a) {
      result.hidden = true;
      await say(asked, unknown.length > 0 ? words.unknown(unknown.join(', ')) : '');
      return;
    }
    if (page.location.search !== asked) history.replaceState(null, '', page.location.pathname + asked);
    try {
      const answers = await readPage(`${form?.dataset['pages'] ?? ''}${a}/`);
      if (shown !== asked) return;
      for (const section of result.querySelectorAll<HTMLElement>('section[data-indicator]'))
        fill(section, answers, { against: b ?? 'evolution', ...(b ? { name: names.get(b) ?? b } : {}) });
      offerCopies(result);
      result.hidden = false;
      await say(asked, words.shown([a, ...(b ? [b] : [])].map((id) => names.get(id) ?? id).join(', ')));
    } catch {
      await say(asked, words.failed);
    }
  }

  /** French typography comes with the first thing that is said: it is no part of what a page loads. */
  async function say(asked: string, sentence: string): Promise<void> {
    const typeset =
      locale === 'fr' && sentence !== '' ? (await import('../../present/typography.ts')).typeset : undefined;
    if (status && shown === asked) status.textContent = typeset ? typeset(sentence) : sentence;
  }
}

/** One indicator: the answers that speak of whom was asked about, as they stand on the organisation's own page. */
function fill(
  section: HTMLElement,
  answers: Document,
  { against, name }: { readonly against: string; readonly name?: string },
): void {
  const own = answers.querySelector(`section[data-indicator="${section.dataset['indicator'] ?? ''}"]`);
  const found = [...(own?.querySelectorAll(`[data-against~="${against}"]`) ?? [])];
  section.hidden = found.length === 0;
  section.querySelector('.may-answers')?.replaceChildren(...found.map((item) => copyOf(item, name)));
  const foot = section.querySelector('[data-foot]');
  if (foot) foot.textContent = own?.querySelector(':scope > .note')?.textContent ?? '';
}

/** The answer by itself: of many that share a reason the one that was asked about. */
function copyOf(item: Element, name: string | undefined): Element {
  const copy = document.importNode(item, true);
  copy.querySelector('details')?.remove();
  if (name !== undefined) nameIt(copy, name);
  return copy;
}

function nameIt(copy: Element, name: string): void {
  const head = copy.querySelector('.about');
  const about = head?.querySelector('span') ?? document.createElement('span');
  about.textContent = name;
  head?.append(about);
}
