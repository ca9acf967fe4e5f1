import type { ReactElement } from 'react';
import { percent } from '../coordinates.ts';
import { IntervalMarks } from './IntervalMarks.tsx';
import type { IntervalRowLayout } from './layoutIntervalRow.ts';

interface Props {
  readonly layout: IntervalRowLayout;
  /** Shares of the width where the scale's lines pass. */
  readonly ticks: readonly number[];
  /** Pixels by which the lines leave the row, up and down, to meet those of its neighbours. */
  readonly bleed: number;
}

const HEIGHT = 26;

/** A row of a ranking or of a table: its numbers stand beside it as text, so it is hidden from readers of text. */
export function IntervalRowSvg({ layout, ticks, bleed }: Props): ReactElement {
  return (
    <svg className="plot-row" aria-hidden="true">
      {ticks.map((share) => (
        <line key={share} className="tick" x1={percent(share)} x2={percent(share)} y1={-bleed} y2={HEIGHT + bleed} />
      ))}
      <IntervalMarks layout={layout} y={HEIGHT / 2} end={5} radius={6} />
    </svg>
  );
}
