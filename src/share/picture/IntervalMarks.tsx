import type { ReactElement } from 'react';
import { px } from '../../charts/coordinates.ts';
import type { IntervalRowLayout } from '../../charts/intervalRow/layoutIntervalRow.ts';

interface Props {
  readonly layout: IntervalRowLayout;
  /** Where a share of the scale stands. */
  readonly x: (share: number) => number;
  readonly y: number;
  /** Of the words beside it. */
  readonly size: number;
}

/** A point and its interval in a picture; hollow where there is none. */
export function IntervalMarks({ layout: { at, line, hollow }, x, y, size }: Props): ReactElement {
  const end = size * 0.24;
  const stroke = px(size / 9);
  return (
    <>
      {line && (
        <line className="ci" x1={px(x(line.from))} x2={px(x(line.to))} y1={px(y)} y2={px(y)} strokeWidth={stroke} />
      )}
      {line?.ends.map((share, index) => (
        <line
          key={index}
          className="ci-end"
          x1={px(x(share))}
          x2={px(x(share))}
          y1={px(y - end)}
          y2={px(y + end)}
          strokeWidth={stroke}
        />
      ))}
      <circle className={hollow ? 'pt-hollow' : 'pt'} cx={px(x(at))} cy={px(y)} r={px(size * 0.3)} />
    </>
  );
}
