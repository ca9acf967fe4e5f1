import type { Locale } from '../../domain/locale.ts';
import { typeset } from '../../present/typography.ts';
import { compareStatusWords } from '../../present/words/compareStatusWords.ts';
import type { FacingPage } from './facingPage.ts';

/** One of the organisations in a survey. */
interface Found {
  readonly facing: FacingPage;
  readonly row: HTMLElement;
}

/**
 * Fills the part of a comparison that shows what others have published: each survey that two of the organisations or more stand in,
 * with their rows and those of all together. Two surveys never share a scale.
 */
export function fillPublished(section: HTMLElement, pages: readonly FacingPage[], locale: Locale): void {
  const set = (text: string) => (locale === 'fr' ? typeset(text) : text);
  const charts = pages.flatMap(({ page }) => [...page.querySelectorAll<HTMLElement>('[data-survey]')]);
  const surveys = [...Map.groupBy(charts, (chart) => chart.dataset['survey']).values()];
  const shared = surveys.flatMap((same) => {
    const [chart] = same;
    const found = pages.flatMap((facing): Found[] => {
      const row = rowOf(facing, same);
      return row ? [{ facing, row }] : [];
    });
    return chart && found.length > 1 ? [{ chart, found }] : [];
  });
  section
    .querySelector('[data-surveys]')
    ?.replaceChildren(...shared.map(({ chart, found }) => figureOf(chart, found, set(titleOf(chart, found, locale)))));
  section.hidden = shared.length === 0;
  const apart = pages.filter(({ id }) => !shared.some(({ found }) => found.some(({ facing }) => facing.id === id)));
  const note = section.querySelector('[data-apart]');
  const names = apart.map(({ name }) => name).join(', ');
  if (note) note.textContent = apart.length > 0 ? set(compareStatusWords[locale].apart(names)) : '';
}

/** As another's page has it: on its own an organisation is marked, and not linked. */
function rowOf({ id, page }: FacingPage, charts: readonly HTMLElement[]): HTMLElement | undefined {
  return charts
    .filter((chart) => chart.ownerDocument !== page)
    .flatMap((chart) => [...chart.querySelectorAll<HTMLElement>(`tr[data-of="${id}"]`)])[0];
}

function titleOf({ dataset }: HTMLElement, found: readonly Found[], locale: Locale): string {
  const figures = found.map(
    ({ facing, row }) => `${facing.name}\u00a0${row.querySelector('data')?.textContent.trim() ?? ''}`,
  );
  return compareStatusWords[locale].caption(dataset['label'] ?? '', figures.join(', ') + (dataset['unit'] ?? ''));
}

/** Heading, what is measured, rows in the order of the survey, whose figures they are. */
function figureOf(chart: HTMLElement, found: readonly Found[], title: string): HTMLElement {
  const figure = document.createElement('figure');
  figure.className = 'chart';
  const heading = document.createElement('h3');
  heading.textContent = title;
  const copy = document.importNode(chart, true);
  copy.setAttribute('aria-label', title);
  const caption = copy.querySelector('caption');
  if (caption) caption.textContent = title;
  for (const row of copy.querySelectorAll<HTMLElement>('tbody tr[data-of]')) {
    const own = found.find(({ facing }) => facing.id === row.dataset['of']);
    if (own) row.replaceWith(document.importNode(own.row, true));
    else row.remove();
  }
  const whole = chart.closest('figure');
  const foot = document.createElement('figcaption');
  foot.append(...copiesOf(whole, 'figcaption > p:first-child'));
  for (const part of foot.querySelectorAll('.sr')) part.remove();
  for (const part of foot.querySelectorAll('[id]')) part.removeAttribute('id');
  figure.append(heading, ...copiesOf(whole, '.sub'), copy, foot);
  return figure;
}

function copiesOf(whole: Element | null, selector: string): readonly Node[] {
  const found = whole?.querySelector(selector);
  return found ? [document.importNode(found, true)] : [];
}
