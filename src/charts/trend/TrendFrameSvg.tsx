import { Fragment, type ReactElement } from 'react';
import { px } from '../coordinates.ts';
import type { TrendFrame } from './TrendLayout.ts';

/** What stands under the marks of a trend, whoever draws those: us at build, or a chart that answers the reader. */
export function TrendFrameSvg({ frame }: { readonly frame: TrendFrame }): ReactElement {
  const { plot } = frame;
  return (
    <>
      {frame.yTicks.map(({ y, label: text }, index) => (
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
      {frame.breaks.map(({ x, top }) => (
        <line key={x} className="break" x1={px(x)} x2={px(x)} y1={px(top)} y2={px(plot.bottom)} />
      ))}
      {frame.names.map(({ x, y, anchor, text, rest }) => (
        <Fragment key={`${text} ${x}`}>
          {/* Of two runs the halo of the second would cover the end of the first: both halos come before both. */}
          {rest && (
            <text className="t-s halo halo-alone" x={px(x)} y={px(y)} textAnchor={anchor} aria-hidden="true">
              <tspan className="t-b">{text}</tspan>
              {rest}
            </text>
          )}
          <text className={rest ? 't-s' : 't-s halo'} x={px(x)} y={px(y)} textAnchor={anchor}>
            <tspan className="t-b">{text}</tspan>
            {rest}
          </text>
        </Fragment>
      ))}
      {frame.key.map(({ x, y, letter, text }) => (
        <text key={letter} className="t-s" x={0} y={px(y)}>
          <tspan className="t-b">{letter}</tspan>
          <tspan x={px(x)}>{text}</tspan>
        </text>
      ))}
      {frame.xTicks.map(({ x, y, anchor, text, strong }) => (
        <text key={`${x} ${y}`} className={strong ? 't-s t-b' : 't-s t-q'} x={px(x)} y={px(y)} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </>
  );
}
