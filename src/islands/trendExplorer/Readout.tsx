import type { ReactElement } from 'react';
import type { TrendExplorerSpec } from '../../charts/trend/TrendExplorerSpec.ts';
import { explorerWords } from '../../present/words/explorerWords.ts';
import type { Reading, ReadingLine } from './readingOf.ts';
import { SeriesMark } from './SeriesMark.tsx';
import { setText } from './setText.ts';

interface Props {
  readonly spec: TrendExplorerSpec;
  /** Absent where nothing is read and one line alone is drawn. */
  readonly reading: Reading | undefined;
  /** For those who listen: what was asked for last. */
  readonly spoken: string;
  readonly onDrop: (id: string) => void;
}

/** Under the chart: the figures of one campaign, a row a line. It has the height of the hint that stood there. */
export function Readout({ spec: { locale }, reading, spoken, onDrop }: Props): ReactElement {
  const words = explorerWords[locale];
  return (
    <>
      {reading ? (
        <>
          <p className="campaign">
            <b>{setText(reading.period, locale)}</b>
            {reading.protocol !== undefined && <span>{setText(reading.protocol, locale)}</span>}
          </p>
          <ul>
            {reading.lines.map((line) => (
              <Row key={line.id} line={line} isAlone={reading.lines.length === 1} onDrop={onDrop} locale={locale} />
            ))}
          </ul>
        </>
      ) : (
        <p className="hint">{setText(words.hint, locale)}</p>
      )}
      <p className="sr" aria-live="polite">
        {spoken}
      </p>
    </>
  );
}

interface RowProps {
  readonly line: ReadingLine;
  readonly isAlone: boolean;
  readonly onDrop: (id: string) => void;
  readonly locale: TrendExplorerSpec['locale'];
}

function Row({ line, isAlone, onDrop, locale }: RowProps): ReactElement {
  const { id, slot, name, value, isRead, isHollow = false, details } = line;
  const set = (text: string): string => setText(text, locale);
  return (
    <li className={[isAlone ? 'only-line' : 'line-row', isRead && 'read'].filter(Boolean).join(' ')}>
      {!isAlone && (
        <>
          <svg className="mark" viewBox="0 0 16 16" aria-hidden="true">
            <SeriesMark slot={slot} x={8} y={8} isHollow={isHollow} />
          </svg>
          <span className="name">{set(name)}</span>
        </>
      )}
      {value !== undefined && <b className="value">{set(value)}</b>}
      <span className="details">
        {details.map((detail) => (
          <span key={detail}>{set(detail)}</span>
        ))}
      </span>
      {slot > 0 && (
        <button
          type="button"
          className="drop"
          aria-label={set(explorerWords[locale].drop(name))}
          onClick={() => onDrop(id)}
        >
          ×
        </button>
      )}
    </li>
  );
}
