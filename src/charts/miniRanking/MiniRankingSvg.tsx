import type { ReactElement } from 'react';
import { px } from '../coordinates.ts';
import type { MiniRankingLayout } from './layoutMiniRanking.ts';

/**
 * Its words stand beside it as text, so it is hidden from readers of text. Its box is a hundred wide and stretches with its
 * place; strokes do not (`vector-effect`), so that a point is a line of no length with round ends. A path for all lines and
 * one for all points: a page shows ten such drawings, and would hold five hundred elements for them.
 */
export function MiniRankingSvg({ layout }: { layout: MiniRankingLayout }): ReactElement {
  const { height, radius, rows, grid } = layout;
  const point = ({ at, y }: MiniRankingLayout['rows'][number]) => `M${share(at)} ${px(y)}h0`;
  const lines = rows.flatMap(({ line, y }) => (line ? `M${share(line.from)} ${px(y)}H${share(line.to)}` : []));
  const known = rows.filter(({ hollow }) => !hollow).map(point);
  const hollow = rows.filter(({ hollow }) => hollow).map(point);
  return (
    <svg className="mini" aria-hidden="true" height={height} viewBox={`0 0 100 ${height}`} preserveAspectRatio="none">
      <path className="tick" d={grid.map((at) => `M${share(at)} 0V${height}`).join('')} />
      {lines.length > 0 && <path className="mini-ci" d={lines.join('')} />}
      {known.length > 0 && <path className="mini-pt" strokeWidth={px(2 * radius)} d={known.join('')} />}
      {hollow.length > 0 && (
        <>
          <path className="mini-pt" strokeWidth={px(2 * radius + 1)} d={hollow.join('')} />
          <path className="mini-hollow" strokeWidth={px(2 * radius - 1)} d={hollow.join('')} />
        </>
      )}
    </svg>
  );
}

/** A share of a box that is a hundred wide. */
function share(of: number): number {
  return px(of * 100);
}
