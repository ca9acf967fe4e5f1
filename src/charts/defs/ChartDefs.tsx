import type { ReactElement } from 'react';
import { ChartPatterns } from './ChartPatterns.tsx';
import { HANDSET, WORDMARK_ACCENT, WORDMARK_BOX, WORDMARK_LETTERS } from './outlines.ts';

interface Props {
  /** False: without the letters of the wordmark, which weigh more than all the rest. */
  readonly wordmark?: boolean;
}

/** Symbols and patterns that the drawings of a page refer to, once a page. */
export function ChartDefs({ wordmark = true }: Props): ReactElement {
  const { x, y, width, height } = WORDMARK_BOX;
  return (
    <svg className="defs" aria-hidden="true" focusable="false">
      <defs>
        <symbol id="handset" viewBox="0 0 48 32" overflow="visible">
          <path d={HANDSET} />
        </symbol>
        {wordmark && (
          <symbol id="wordmark" viewBox={`${x} ${y} ${width} ${height}`} overflow="visible">
            <path className="letters" d={WORDMARK_LETTERS} />
            <path className="accent" transform={WORDMARK_ACCENT} d={HANDSET} />
          </symbol>
        )}
        <ChartPatterns />
      </defs>
    </svg>
  );
}
