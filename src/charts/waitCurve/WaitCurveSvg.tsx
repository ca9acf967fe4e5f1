import type { ReactElement } from 'react';
import { formatNumber } from '../../present/formatNumber.ts';
import { formatPercent } from '../../present/formatPercent.ts';
import type { Messages } from '../../present/messages.ts';
import { px } from '../coordinates.ts';
import type { WaitCurveLayout, WaitOutcome } from './layoutWaitCurve.ts';

interface Props {
  readonly layout: WaitCurveLayout;
  /** `wide` or `narrow`: the style sheet shows one of the two drawings. */
  readonly className: string;
  readonly label: string;
  readonly attempts: number;
  readonly messages: Messages;
}

const FILL: Readonly<Record<WaitOutcome, string>> = { ended: 'f-hatch-l', waiting: 'f-paper', reached: 'f-tint' };

export function WaitCurveSvg({ layout, className, label, attempts, messages }: Props): ReactElement {
  const { size, plot, ends } = layout;
  const { locale, charts } = messages;
  const share = (value: number) => formatPercent(value, locale, { decimals: 0 });
  return (
    <svg className={className} viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={label}>
      <path className="f-hatch-l" d={layout.endedArea} />
      <path className="f-tint" d={layout.reachedArea} />
      {layout.yTicks.map(({ y, share: tick }) => (
        <g key={tick}>
          <line
            className={tick === 0 || tick === 1 ? 'base-line' : 'grid'}
            x1={px(plot.left)}
            x2={px(plot.right)}
            y1={px(y)}
            y2={px(y)}
          />
          <text className="t-s t-q" x={px(plot.left - 7)} y={px(y + 4)} textAnchor="end">
            {tick === 1 ? (size.narrow ? '100' : share(1)) : formatNumber(tick * 100, locale)}
          </text>
        </g>
      ))}
      <path className="line" d={layout.endedLine} />
      <path className="line" d={layout.reachedLine} />
      <line className="break" x1={px(plot.right)} x2={px(plot.right)} y1={px(plot.top)} y2={px(plot.bottom + 6)} />
      {layout.xTicks.map(({ x, minutes, isLast }) => (
        <g key={minutes}>
          <path className="leader" d={`M${px(x)} ${px(plot.bottom)}v5`} />
          <text
            className="t-s t-q"
            x={px(isLast ? x + 8 : x)}
            y={px(plot.bottom + 19)}
            textAnchor={isLast ? 'end' : 'middle'}
          >
            {isLast ? charts.waits.minutes(formatNumber(minutes, locale)) : formatNumber(minutes, locale)}
          </text>
        </g>
      ))}
      <text className="t-s t-q" x={px(plot.left)} y={px(plot.bottom + 38)}>
        {charts.waits.axis}
      </text>
      {layout.marks.map(({ x, y, top, bottom, value, labelY }) => (
        <g key={x}>
          <path
            className="ci"
            d={`M${px(x)} ${px(bottom)}V${px(top)}M${px(x - 4)} ${px(bottom)}h8M${px(x - 4)} ${px(top)}h8`}
          />
          <circle className="pt" cx={px(x)} cy={px(y)} r={5} />
          {labelY !== undefined && (
            <text className="t-n halo" x={px(x)} y={px(labelY)} textAnchor="middle">
              {share(value)}
            </text>
          )}
        </g>
      ))}
      {ends.map(({ outcome, share: value, count, x, y }) =>
        size.narrow ? (
          <g key={outcome}>
            <rect className={FILL[outcome]} x={px(x)} y={px(y - 12)} width={22} height={14} />
            <rect className="a-edge" x={px(x)} y={px(y - 12)} width={22} height={14} />
            <text className="t-s" x={px(x + 30)} y={px(y)}>
              <tspan className="t-b">{share(value)}</tspan> {charts.waits.outcomes[outcome]} (
              {formatNumber(count, locale)})
            </text>
          </g>
        ) : (
          <g key={outcome}>
            <text className="t-n" x={px(x)} y={px(y)}>
              {share(value)}
            </text>
            <text className="t-s" x={px(x)} y={px(y + 17)}>
              {charts.waits.outcomes[outcome]}
            </text>
            <text className="t-s t-q" x={px(x)} y={px(y + 34)}>
              {charts.waits.counts(formatNumber(count, locale), formatNumber(attempts, locale))}
            </text>
          </g>
        ),
      )}
    </svg>
  );
}
