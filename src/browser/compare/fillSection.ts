import { comparedGroup } from '../../domain/comparedGroup.ts';
import type { Locale } from '../../domain/locale.ts';
import { typeset } from '../../present/typography.ts';
import { uncapitalise } from '../../present/uncapitalise.ts';
import { withArticle } from '../../present/withArticle.ts';
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
      if (!drawn(row)) putReason(made, verdictOf(otherThan(id)?.section, id).text, whyAlone(id));
      return [made];
    }),
  );
  const title = section.querySelector('h2')?.textContent.trim() ?? '';
  if (copy.caption) copy.caption.textContent = set(words.caption(title, own.map(({ name }) => name).join(', ')));
  section.querySelector('[data-table]')?.replaceChildren(copy);
  // A reason that stands in place of a drawing is not said again.
  const said = own.flatMap((first, at) =>
    own.slice(at + 1).flatMap((second) => {
      const { text, isReason } = verdictOf(first.section, second.id);
      return text !== '' && (!isReason || (drawn(first.row) && drawn(second.row))) ? [text] : [];
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

  /** The only one with a figure: the reason is that of the others, whatever keeps it from being ranked elsewhere. */
  function whyAlone(id: string): string | undefined {
    const others = own.filter((one) => one.id !== id);
    const hasFigure = ({ row }: (typeof own)[number]) => Boolean(row?.querySelector('data'));
    if (!own.some((one) => one.id === id && hasFigure(one)) || others.some(hasFigure)) return undefined;
    // Their rows tell why.
    if (others.length > 1) return set(words.aloneWithFigure);
    const reasons = others.flatMap(({ name, row }) => {
      const reason = row?.querySelector('.why')?.textContent.trim();
      return reason ? [words.of(withArticle(name, locale), uncapitalise(reason))] : [];
    });
    return reasons.length > 0 ? set(reasons.join(' ')) : undefined;
  }

  /** Whose page tells why this one is not drawn: one of those that are, else one that could be. */
  function otherThan(id: string) {
    const others = own.filter((one) => one.id !== id);
    return others.find(({ row }) => drawn(row)) ?? others.find(({ row }) => row?.dataset['set']) ?? others[0];
  }
}

/** What the page of one organisation says of another: the sentence of the test, or the reason why there is none. */
function verdictOf(section: Element | null | undefined, id: string) {
  const item = section?.querySelector(`[data-against~="${id}"]`);
  const reason = item?.querySelector('.why');
  return { text: (reason ?? item)?.textContent.trim() ?? '', isReason: reason !== undefined && reason !== null };
}

function putReason(row: HTMLElement, reason: string, alone: string | undefined): void {
  const cell = row.querySelector('.c-plot');
  if (!cell || (alone === undefined && cell.querySelector('.why'))) return;
  const why = document.createElement('p');
  why.className = 'why';
  why.textContent = alone ?? reason;
  cell.replaceChildren(why);
}
