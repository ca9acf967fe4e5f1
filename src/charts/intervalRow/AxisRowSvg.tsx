import type { ReactElement } from 'react';
import { percent } from '../coordinates.ts';

interface Props {
  readonly ticks: readonly { readonly share: number; readonly label: string; readonly minor?: true }[];
  /** True: a phone shows both ends only. */
  readonly endsOnly: boolean;
}

/** The labels of a scale, over its rows; the first and last stay inside the row. */
export function AxisRowSvg({ ticks, endsOnly }: Props): ReactElement {
  return (
    <svg className="axis-row" aria-hidden="true">
      {ticks.map(({ share, label, minor }) => {
        const anchor = share <= 0.02 ? 'start' : share >= 0.98 ? 'end' : 'middle';
        const rare = endsOnly && anchor === 'middle' ? ' mid' : minor ? ' minor' : '';
        return (
          <text key={share} className={`t-s t-q${rare}`} x={percent(share)} y={13} textAnchor={anchor}>
            {label}
          </text>
        );
      })}
    </svg>
  );
}
