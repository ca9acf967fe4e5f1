import type { ReactElement } from 'react';
import { percent, px } from '../coordinates.ts';
import type { TenWaitsLayout } from './layoutTenWaits.ts';
import { WaitMark } from './WaitMark.tsx';

interface Props {
  readonly layout: TenWaitsLayout;
  readonly label: string;
}

/** Each wait as a line from the first ring to what ended it. */
export function TenWaitsSvg({ layout: { height, rows, ticks }, label }: Props): ReactElement {
  return (
    <svg className="ten-waits" height={height} role="img" aria-label={label}>
      {ticks.map(({ at, label: text, anchor }) => (
        <g key={at}>
          <line className="grid" x1={percent(at)} x2={percent(at)} y1={20} y2={height} />
          <text className="t-s t-q" x={percent(at)} y={13} textAnchor={anchor}>
            {text}
          </text>
        </g>
      ))}
      {rows.map(({ y, to, end }) => (
        <g key={y}>
          <line className={`wait-${end}`} x1="0" x2={percent(to)} y1={px(y)} y2={px(y)} />
          <svg x={percent(to)} y={px(y)} overflow="visible">
            <WaitMark end={end} />
          </svg>
        </g>
      ))}
    </svg>
  );
}
