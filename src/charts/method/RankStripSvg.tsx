import type { ReactElement } from 'react';
import { percent } from '../coordinates.ts';
import type { RankStripLayout } from './layoutRankStrip.ts';

const HEIGHT = 26;

/** The places that one organisation may hold: its words stand beside it, so it is hidden from readers of text. */
export function RankStripSvg({ layout: { from, to, ticks } }: { layout: RankStripLayout }): ReactElement {
  const middle = HEIGHT / 2;
  return (
    <svg className="plot-row" aria-hidden="true">
      {ticks.map((share) => (
        <line key={share} className="tick" x1={percent(share)} x2={percent(share)} y1={-12} y2={HEIGHT + 12} />
      ))}
      <line className="rank-span" x1={percent(from)} x2={percent(to)} y1={middle} y2={middle} />
      {[from, to].map((share, index) => (
        <circle key={index} className="pt" cx={percent(share)} cy={middle} r={5} />
      ))}
    </svg>
  );
}
