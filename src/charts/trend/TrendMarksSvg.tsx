import { line } from 'd3-shape';
import type { ReactElement } from 'react';
import { px } from '../coordinates.ts';
import { TrendFrameSvg } from './TrendFrameSvg.tsx';
import { TrendLabelsSvg } from './TrendLabelsSvg.tsx';
import type { PlacedPoint, TrendLayout, XY } from './TrendLayout.ts';

const stroke = line<XY>(
  ({ x }) => px(x),
  ({ y }) => px(y),
);

/** All that a trend draws, without the `<svg>` around it: a picture has its own. */
export function TrendMarksSvg({ layout }: { readonly layout: TrendLayout }): ReactElement {
  return (
    <>
      <TrendFrameSvg frame={layout} />
      {layout.lines.map((points) => (
        <path key={points[0]?.x} className="line" d={stroke(points) ?? ''} />
      ))}
      {layout.points.map((point) => (
        <PointSvg key={point.x} {...point} />
      ))}
      <TrendLabelsSvg labels={layout.labels} ends={layout.ends} />
    </>
  );
}

function PointSvg({ x, y, interval }: PlacedPoint): ReactElement {
  if (!interval) return <circle className="pt-hollow" cx={px(x)} cy={px(y)} r={5} />;
  const { top, bottom } = interval;
  const end = `${px(x - 4)} `;
  return (
    <>
      <path className="ci" d={`M${px(x)} ${px(bottom)}V${px(top)}M${end}${px(bottom)}h8M${end}${px(top)}h8`} />
      <circle className="pt" cx={px(x)} cy={px(y)} r={5.5} />
    </>
  );
}
