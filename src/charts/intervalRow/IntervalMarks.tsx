import type { ReactElement } from 'react';
import { percent } from '../coordinates.ts';
import type { IntervalRowLayout } from './layoutIntervalRow.ts';

interface Props {
  readonly layout: IntervalRowLayout;
  /** Middle of the row, half-height of an end tick and radius of the point, pixels. */
  readonly y: number;
  readonly end: number;
  readonly radius: number;
}

/** The point and its interval; hollow where there is none. */
export function IntervalMarks({ layout: { at, line, hollow }, y, end, radius }: Props): ReactElement {
  return (
    <>
      {line && <line className="ci" x1={percent(line.from)} x2={percent(line.to)} y1={y} y2={y} />}
      {line?.ends.map((share, index) => (
        <line key={index} className="ci-end" x1={percent(share)} x2={percent(share)} y1={y - end} y2={y + end} />
      ))}
      <circle className={hollow ? 'pt-hollow' : 'pt'} cx={percent(at)} cy={y} r={hollow ? radius - 0.5 : radius} />
    </>
  );
}
