import type { ReactElement } from 'react';
import type { CallDotsLayout } from './layoutCallDots.ts';

/** Its counts stand beside it as text, so it is hidden from readers of text. */
export function CallDotsSvg({ layout }: { layout: CallDotsLayout }): ReactElement {
  const { width, height, answered, unanswered } = layout;
  return (
    <svg className="dots" aria-hidden="true" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      {unanswered && <path className="dot-none" d={unanswered} />}
      {answered && <path className="dot-call" d={answered} />}
    </svg>
  );
}
