import type { ReactElement } from 'react';
import { px } from '../coordinates.ts';
import type { TrendLayout } from './TrendLayout.ts';

/** Numbers beside the points of a trend, over its marks. */
export function TrendLabelsSvg({ labels, ends }: Pick<TrendLayout, 'labels' | 'ends'>): ReactElement {
  return (
    <>
      {labels.map(({ x, y, anchor, text }) => (
        <text key={x} className="t-n halo" x={px(x)} y={px(y)} textAnchor={anchor}>
          {text}
        </text>
      ))}
      {ends.map(({ x, y, text, anchor, quiet }) => (
        <text key={`${x} ${y}`} className={quiet ? 't-s t-q' : 't-n'} x={px(x)} y={px(y)} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </>
  );
}
