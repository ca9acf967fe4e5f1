import type { ReactElement } from 'react';

/** What a week is drawn with. */
export type CallWeekSign = 'answered' | 'unanswered' | 'few' | 'named' | 'counts';

interface Props {
  readonly items: readonly { readonly sign: CallWeekSign; readonly text: string }[];
}

/** How to read the weeks, once a page. */
export function CallWeekKey({ items }: Props): ReactElement {
  return (
    <ul className="week-key">
      {items.map(({ sign, text }) => (
        <li key={sign}>
          <svg viewBox="0 0 28 16" width={28} height={16} aria-hidden="true">
            {sign === 'answered' && <path className="dot-call" d="M5 8h0M14 8h0M23 8h0" />}
            {sign === 'unanswered' && <path className="dot-none" d="M5 8h0M14 8h0M23 8h0" />}
            {sign === 'few' && <rect className="f-hatch-l" width={28} height={16} />}
            {sign === 'named' && <rect className="week-box" x={1} y={1} width={26} height={14} />}
            {sign === 'counts' && (
              <text className="t-s t-q" x={0} y={12}>
                8/40
              </text>
            )}
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
