import type { ReactElement } from 'react';
import { px } from '../coordinates.ts';
import type { AttemptsLayout } from './layoutAttempts.ts';

interface Props {
  readonly layout: AttemptsLayout;
  /** `wide` or `narrow`: the style sheet shows one of the two drawings. */
  readonly className: string;
  readonly label: string;
}

export function AttemptsSvg({ layout, className, label }: Props): ReactElement {
  const { width, height, radius, blocks } = layout;
  return (
    <svg className={className} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {blocks.map(({ left, title, detail, then, dots }) => (
        <g key={left}>
          <text className="t-s t-b" x={px(left)} y={14}>
            {title}
          </text>
          <text className="t-s t-q" x={px(left)} y={33}>
            {detail}
          </text>
          {dots.map(({ x, y, reached }) => (
            <circle
              key={`${x} ${y}`}
              className={reached ? 'dot' : 'dot-hollow'}
              cx={px(x)}
              cy={px(y)}
              r={reached ? radius : radius - 0.5}
            />
          ))}
          <text className="t-s t-q" x={px(left)} y={px(then.y)}>
            {then.text}
          </text>
        </g>
      ))}
    </svg>
  );
}
