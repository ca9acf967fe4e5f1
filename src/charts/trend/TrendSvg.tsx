import { line } from 'd3-shape';
import type { ReactElement } from 'react';
import { px } from '../coordinates.ts';
import type { PlacedPoint, TrendLayout, XY } from './TrendLayout.ts';

const stroke = line<XY>(
  ({ x }) => px(x),
  ({ y }) => px(y),
);

interface Props {
  readonly layout: TrendLayout;
  /** `wide` or `narrow`: the style sheet shows one of the two drawings. */
  readonly className: string;
  readonly label: string;
}

export function TrendSvg({ layout, className, label }: Props): ReactElement {
  const { size, plot } = layout;
  return (
    <svg className={className} viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={label}>
      {layout.yTicks.map(({ y, label: text }, index) => (
        <g key={text}>
          <line
            className={index === 0 ? 'base-line' : 'grid'}
            x1={px(plot.left)}
            x2={px(plot.right)}
            y1={px(y)}
            y2={px(y)}
          />
          <text className="t-s t-q" x={px(plot.left - 7)} y={px(y + 4)} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {layout.breaks.map(({ x, top }) => (
        <line key={x} className="break" x1={px(x)} x2={px(x)} y1={px(top)} y2={px(plot.bottom)} />
      ))}
      {layout.names.map(({ x, y, anchor, text, rest }) => (
        <text key={`${text} ${x}`} className="t-s halo" x={px(x)} y={px(y)} textAnchor={anchor}>
          <tspan className="t-b">{text}</tspan>
          {rest !== undefined && ` : ${rest}`}
        </text>
      ))}
      {layout.key.map(({ x, y, letter, text }) => (
        <text key={letter} className="t-s" x={0} y={px(y)}>
          <tspan className="t-b">{letter}</tspan>
          <tspan x={px(x)}>{text}</tspan>
        </text>
      ))}
      {layout.lines.map((points) => (
        <path key={points[0]?.x} className="line" d={stroke(points) ?? ''} />
      ))}
      {layout.points.map((point) => (
        <PointSvg key={point.x} {...point} />
      ))}
      {layout.labels.map(({ x, y, anchor, text }) => (
        <text key={x} className="t-n halo" x={px(x)} y={px(y)} textAnchor={anchor}>
          {text}
        </text>
      ))}
      {layout.ends.map(({ x, y, text, anchor, quiet }) => (
        <text key={`${x} ${y}`} className={quiet ? 't-s t-q' : 't-n'} x={px(x)} y={px(y)} textAnchor={anchor}>
          {text}
        </text>
      ))}
      {layout.xTicks.map(({ x, y, anchor, text, strong }) => (
        <text key={`${x} ${y}`} className={strong ? 't-s t-b' : 't-s t-q'} x={px(x)} y={px(y)} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </svg>
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
