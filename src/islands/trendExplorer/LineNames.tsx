import type { ReactElement } from 'react';
import { px } from '../../charts/coordinates.ts';
import { lineStyle } from './lineStyle.ts';
import type { PlacedChart } from './placeChart.ts';

/** Value and name at the end of each line, where there are several. */
export function LineNames({ names }: Pick<PlacedChart, 'names'>): ReactElement {
  return (
    <>
      {names.map(({ x, y, value, name, leader, slot }) => (
        <g key={slot} className={`name-of ${lineStyle(slot).className}`}>
          {leader && (
            <path
              className="leader"
              d={`M${px(leader[0].x)} ${px(leader[0].y)}L${px(leader[1].x)} ${px(leader[1].y)}`}
            />
          )}
          <text x={px(x)} y={px(y)}>
            <tspan className="t-n">{value}</tspan>
            {name !== '' && (
              <tspan className="t-s" dx={6}>
                {name}
              </tspan>
            )}
          </text>
        </g>
      ))}
    </>
  );
}
