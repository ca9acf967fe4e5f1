import type { Locale } from '../../domain/locale.ts';
import type { Unit } from '../../domain/indicator.ts';
import { rankingControlsWords } from '../../present/words/rankingControlsWords.ts';
import { gapOf, type Gap, type PublishedPair } from './gapOf.ts';
import { hideGaps } from './hideGaps.ts';
import type { RankingRow } from './readRows.ts';
import { formatDifference } from '../../present/formatDifference.ts';

/** How many rows stand how to the one that the reader chose. */
export type GapCounts = Readonly<Record<Gap['relation'], number>>;

/**
 * Writes into each row how it stands to `against`: the verdict of the test, the difference, its interval; and draws a line through
 * the scale where `against` stands. What was there before is taken away first.
 */
export function showGaps(
  table: HTMLTableElement,
  rows: readonly RankingRow[],
  pairs: readonly PublishedPair[],
  against: RankingRow,
  locale: Locale,
): GapCounts {
  hideGaps(table);
  const words = rankingControlsWords[locale];
  const unit = (table.dataset['unit'] ?? 'percent') as Unit;
  const counts = { higher: 0, lower: 0, not_established: 0 };
  table.tHead?.rows[0]?.append(cell('th', words.gapHead(against.name)));
  for (const row of rows.filter(({ inTable }) => inTable)) {
    const gap = gapOf(pairs, row.id, against.id);
    if (gap) counts[gap.relation] += 1;
    const made = cell('td', gap ? '' : row === against ? words.reference : words.uncompared);
    if (gap) made.append(...gapParts(gap, unit, locale));
    made.dataset['relation'] = gap?.relation ?? '';
    row.element.append(made);
    row.element.classList.toggle('chosen', row === against);
    markPlace(row, against);
  }
  table.classList.add('with-gaps');
  return counts;
}

function gapParts(gap: Gap, unit: Unit, locale: Locale): readonly Node[] {
  const words = rankingControlsWords[locale];
  const verdict = document.createElement('b');
  verdict.textContent = words.relations[gap.relation];
  const { difference, interval } = formatDifference(gap, locale, { unit });
  const numbers = document.createElement('span');
  numbers.className = 'num';
  numbers.textContent = `${difference} ${words.gapInterval(interval)}`;
  return [verdict, document.createTextNode(' '), numbers];
}

function cell(name: 'th' | 'td', text: string): HTMLElement {
  const made = document.createElement(name);
  made.className = 'c-gap';
  made.setAttribute('role', name === 'th' ? 'columnheader' : 'cell');
  if (name === 'th') made.setAttribute('scope', 'col');
  made.textContent = text;
  return made;
}

/** Where the chosen organisation stands on the scale, through every row. */
function markPlace(row: RankingRow, against: RankingRow): void {
  const at = against.element.querySelector('.plot-row circle')?.getAttribute('cx');
  const plot = row.element.querySelector('.plot-row');
  if (!plot || !at) return;
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'line');
  for (const [name, value] of Object.entries({ class: 'place', x1: at, x2: at, y1: '-14', y2: '40' }))
    line.setAttribute(name, value);
  plot.prepend(line);
}
