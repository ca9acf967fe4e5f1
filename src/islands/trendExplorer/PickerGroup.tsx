import { useId, useState, type ReactElement, type ReactNode } from 'react';
import type { Locale } from '../../domain/locale.ts';
import { explorerWords } from '../../present/words/explorerWords.ts';
import type { Choice } from './Choice.ts';
import { setText } from './setText.ts';
import type { Lines } from './useLines.ts';

interface Props {
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly lines: Pick<Lines, 'chosen' | 'toggle'>;
  /** True: no other line has room. */
  readonly isFull: boolean;
  readonly locale: Locale;
  /** In place of a list. */
  readonly children?: ReactNode;
}

/** A longer list has a field to find in. */
const LONG_LIST = 12;

/** Boxes to tick, one a line. */
export function PickerGroup({ legend, choices, lines, isFull, locale, children }: Props): ReactElement {
  const [query, setQuery] = useState('');
  const field = useId();
  const isChosen = ({ kind, id }: Choice): boolean => lines.chosen.some((line) => line.kind === kind && line.id === id);
  const wanted = fold(query);
  const shown = choices.filter((choice) => wanted === '' || fold(choice.longName ?? choice.name).includes(wanted));
  return (
    <fieldset>
      <legend>{setText(legend, locale)}</legend>
      {choices.length > LONG_LIST && (
        <p className="find">
          <label htmlFor={field}>{explorerWords[locale].find}</label>
          <input id={field} type="search" autoComplete="off" value={query} onChange={(e) => setQuery(e.target.value)} />
        </p>
      )}
      {children}
      <ul>
        {shown.map((choice) => (
          <li key={choice.id}>
            <label>
              <input
                type="checkbox"
                checked={isChosen(choice)}
                disabled={isFull && !isChosen(choice)}
                onChange={() => lines.toggle(choice)}
              />
              <span>{setText(choice.longName ?? choice.name, locale)}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}
