import type { ReactElement } from 'react';
import { percent, px } from '../coordinates.ts';
import type { MiniRankingLayout } from './layoutMiniRanking.ts';

/** Its words stand beside it as text, so it is hidden from readers of text. */
export function MiniRankingSvg({ layout }: { layout: MiniRankingLayout }): ReactElement {
  const { height, radius, rows, grid } = layout;
  return (
    <svg className="mini" aria-hidden="true" height={height}>
      {grid.map((share) => (
        <line key={share} className="tick" x1={percent(share)} x2={percent(share)} y1={0} y2={height} />
      ))}
      {rows.map(({ at, line, hollow, y }) => (
        <g key={y}>
          {line && <line className="mini-ci" x1={percent(line.from)} x2={percent(line.to)} y1={px(y)} y2={px(y)} />}
          <circle className={hollow ? 'mini-hollow' : 'mini-pt'} cx={percent(at)} cy={px(y)} r={px(radius)} />
        </g>
      ))}
    </svg>
  );
}
