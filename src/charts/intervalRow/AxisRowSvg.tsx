import type { ReactElement } from 'react';
import { percent } from '../coordinates.ts';

interface Props {
  readonly ticks: readonly { readonly share: number; readonly label: string }[];
  /** True: a phone shows both ends only. */
  readonly endsOnly: boolean;
}

/** The labels of a scale, over its rows; the first and last stay inside the row. */
export function AxisRowSvg({ ticks, endsOnly }: Props): ReactElement {
  return (
    <svg className="axis-row" aria-hidden="true">
      {ticks.map(({ share, label }) => {
        const anchor = share <= 0.02 ? 'start' : share >= 0.98 ? 'end' : 'middle';
        return (
          <text
            key={share}
            className={endsOnly && anchor === 'middle' ? 't-s t-q mid' : 't-s t-q'}
            x={percent(share)}
            y={13}
            textAnchor={anchor}
          >
            {label}
          </text>
        );
      })}
    </svg>
  );
}
