import type { ReactElement } from 'react';
import { percent } from '../coordinates.ts';
import type { AnswerClass } from './AnswerBarSpec.ts';
import type { AnswerBarLayout } from './layoutAnswerBar.ts';

/* What a number wears on each filling: paper on ink, its own tone on mid, a halo on patterns. */
const NUMBER: Readonly<Record<AnswerClass, string>> = {
  complete: 'on-ink',
  acceptable: 'on-mid',
  incomplete: 'halo',
  wrong: 'halo',
  none: 'halo',
};

export function AnswerBarSvg({ layout, label }: { layout: AnswerBarLayout; label: string }): ReactElement {
  return (
    <svg className="stack" role="img" aria-label={label}>
      {layout.parts.map(({ answer, from, width }) => (
        <rect key={answer} className={`a-${answer}`} x={percent(from)} width={percent(width)} y={1} height={34} />
      ))}
      {layout.parts.slice(1).map(({ answer, from }) => (
        <line key={answer} className="a-edge" x1={percent(from)} x2={percent(from)} y1={1} y2={35} />
      ))}
      {layout.parts
        .filter(({ labelled }) => labelled)
        .map(({ answer, count, from, width }) => (
          <text key={answer} className={NUMBER[answer]} x={percent(from + width / 2)} y={23} textAnchor="middle">
            {count}
          </text>
        ))}
      <rect className="a-edge" x="0.6" y={1} width={percent(layout.width - 0.003)} height={34} />
    </svg>
  );
}
