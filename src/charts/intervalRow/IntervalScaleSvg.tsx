import type { ReactElement } from 'react';
import { IntervalMarks } from './IntervalMarks.tsx';
import type { IntervalRowLayout } from './layoutIntervalRow.ts';

/** The scale under a row of ten handsets: the row is the axis from 0 to 100 %. */
export function IntervalScaleSvg({ layout }: { layout: IntervalRowLayout }): ReactElement {
  return (
    <svg className="scale" aria-hidden="true">
      <line className="axis" x1="0" x2="100%" y1={7} y2={7} />
      <IntervalMarks layout={layout} y={7} end={4} radius={5} />
    </svg>
  );
}
