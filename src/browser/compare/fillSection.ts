import { comparedGroup } from '../../domain/comparedGroup.ts';
import type { Locale } from '../../domain/locale.ts';
import { apartReason, type UncomparedGround } from '../../present/sentences/apartReason.ts';
import { typeset } from '../../present/typography.ts';
import { compareStatusWords } from '../../present/words/compareStatusWords.ts';
import type { FacingPage } from './facingPage.ts';

/**
 * Fills one indicator of a comparison: a table with a row from each organisation's page, the sentence of each pair, the foot. Rows
 * that compare stand on one axis; in place of another's drawing stands the reason.
 */
export function fillSection(section: HTMLElement, pages: readonly FacingPage[], locale: Locale): void {
  const words = compareStatusWords[locale];
  const set = (text: string) => (locale === 'fr' ? typeset(text) : text);
  const indicator = section.dataset['indicator'] ?? '';
  const own = pages.map((facing) => ({
    ...facing,
    section: facing.page.querySelector(`section[data-indicator="${indicator}"]`),
    row: facing.page.querySelector<HTMLElement>(`[data-row="${indicator}"]`),
  }));
  const group = comparedGroup(own.map(({ row }) => row?.dataset['set']));
  const drawn = (row: HTMLElement | null) => group !== undefined && row?.dataset['set'] === group;
  const leader = own.find(({ row }) => drawn(row)) ?? own[0];
  const table = leader?.row?.closest('table');
  // Five tables of « aucun chiffre » say less than one sentence.
  section.hidden = !own.some(({ row }) => row?.querySelector('data'));
  if (!leader || !table) return;
  const copy = document.importNode(table, true);
  copy.tBodies[0]?.replaceChildren(
    ...own.flatMap(({ id, row }) => {
      if (!row) return [];
      const made = document.importNode(row, true);
      if (!drawn(row)) putReason(made, reasonOf(id, row));
      return [made];
    }),
  );
  const title = section.querySelector('h2')?.textContent.trim() ?? '';
  if (copy.caption) copy.caption.textContent = set(words.caption(title, own.map(({ name }) => name).join(', ')));
  section.querySelector('[data-table]')?.replaceChildren(copy);
  const said = own.flatMap((first, at) =>
    own.slice(at + 1).flatMap((second) => {
      const { text, ground } = verdictOf(first.section, second.id);
      return text !== '' && (ground === undefined || !isToldIn(first, second, ground)) ? [text] : [];
    }),
  );
  section.querySelector('[data-verdicts]')?.replaceChildren(
    ...[...new Set(said)].map((text) => {
      const item = document.createElement('li');
      item.textContent = text;
      return item;
    }),
  );
  const foot = section.querySelector('[data-foot]');
  if (foot) foot.textContent = (group && leader.section?.querySelector(':scope > .note')?.textContent) ?? '';

  /** Those that are drawn come first, then those that could be: they have no reason of their own. */
  function reasonOf(id: string, row: HTMLElement): string {
    const others = own.filter((one) => one.id !== id);
    const rank = (one: (typeof own)[number]) => (drawn(one.row) ? 0 : one.row?.dataset['set'] ? 1 : 2);
    const beside = others
      .sort((x, y) => rank(x) - rank(y))
      .flatMap(({ name, section: theirs }) => {
        const { text, ground } = verdictOf(theirs, id);
        return ground === undefined ? [] : [{ name, ground, reason: text }];
      });
    const reason = ownReason(row);
    return set(apartReason({ hasFigure: hasFigure(row), ...(reason ? { reason } : {}) }, beside, locale));
  }

  /** A reason that stands in place of a drawing is not said again. */
  function isToldIn(a: (typeof own)[number], b: (typeof own)[number], ground: UncomparedGround): boolean {
    if (drawn(a.row) && drawn(b.row)) return false;
    if (ground !== 'other' || ownReason(a.row) || ownReason(b.row)) return true;
    const texts = [verdictOf(a.section, b.id).text, verdictOf(b.section, a.id).text].map(set);
    return [...copy.querySelectorAll('.why')].some((why) => texts.includes(why.textContent));
  }
}

/** What keeps it from every comparison. */
function ownReason(row: HTMLElement | null): string | undefined {
  return row?.querySelector('.c-plot .why')?.textContent.trim();
}

/** Whether it says how much: « non mesuré » does not. */
function hasFigure(row: HTMLElement): boolean {
  return row.querySelector('data:not([data-status="not_measured"])') !== null;
}

/** What the page of one organisation says of another: the sentence of the test, or the reason why there is none. */
function verdictOf(
  section: Element | null | undefined,
  id: string,
): { readonly text: string; readonly ground?: UncomparedGround } {
  const item = section?.querySelector<HTMLElement>(`[data-against~="${id}"]`);
  const reason = item?.querySelector('.why');
  if (!reason) return { text: item?.textContent.trim() ?? '' };
  const ground = GROUNDS.find((one) => one === item?.dataset['ground']) ?? 'other';
  return { text: reason.textContent.trim(), ground };
}

const GROUNDS: readonly UncomparedGround[] = ['no_figure', 'questions', 'other'];

function putReason(row: HTMLElement, reason: string): void {
  const why = document.createElement('p');
  why.className = 'why';
  why.textContent = reason;
  row.querySelector('.c-plot')?.replaceChildren(why);
}
