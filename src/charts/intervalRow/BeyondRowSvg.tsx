import type { ReactElement } from 'react';
import { percent } from '../coordinates.ts';

interface Props {
  readonly ticks: readonly number[];
  readonly bleed: number;
}

const HEIGHT = 26;

/** A value that the scale leaves out, so that it may show the others: an arrow over its end. */
export function BeyondRowSvg({ ticks, bleed }: Props): ReactElement {
  return (
    <svg className="plot-row" aria-hidden="true">
      {ticks.map((share) => (
        <line key={share} className="tick" x1={percent(share)} x2={percent(share)} y1={-bleed} y2={HEIGHT + bleed} />
      ))}
      <svg x="100%" y={HEIGHT / 2} overflow="visible">
        <path className="beyond" d="M-26 0H-2M-8 -5.5L-2 0L-8 5.5" />
      </svg>
    </svg>
  );
}
