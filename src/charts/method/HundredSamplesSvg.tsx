import type { ReactElement } from 'react';
import { px } from '../coordinates.ts';
import type { HundredSamplesLayout, SampleStroke } from './layoutHundredSamples.ts';

interface Props {
  readonly layout: HundredSamplesLayout;
  /** `wide` or `narrow`: the style sheet shows one of the two drawings. */
  readonly className: string;
  readonly label: string;
}

export function HundredSamplesSvg({ layout, className, label }: Props): ReactElement {
  const { size, plot, truth } = layout;
  return (
    <svg className={className} viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={label}>
      {layout.ticks.map(({ y, label: text }) => (
        <g key={y}>
          <line className="grid" x1={px(plot.left)} x2={px(plot.right)} y1={px(y)} y2={px(y)} />
          {text !== '' && (
            <text className="t-s t-q" x={px(plot.left - 7)} y={px(y + 4)} textAnchor="end">
              {text}
            </text>
          )}
        </g>
      ))}
      <path className="sample" d={strokes(layout.hits)} />
      <path className="sample-miss" d={strokes(layout.misses)} />
      {layout.misses.map(({ x, y }) => (
        <circle key={x} className="pt" cx={px(x)} cy={px(y)} r={4} />
      ))}
      <line className="truth" x1={px(plot.left)} x2={px(plot.right)} y1={px(truth.y)} y2={px(truth.y)} />
      <text className="t-s t-b" x={px(plot.left - 7)} y={px(truth.y + 4)} textAnchor="end">
        {truth.tick}
      </text>
      <text className="t-s t-q" x={px(plot.left)} y={px(size.height - 5)}>
        {truth.label}
      </text>
      {layout.missLabels.map(({ x, y }) => (
        <text key={x} className="t-s t-b halo" x={px(x)} y={px(y)} textAnchor="middle">
          {layout.missLabel}
        </text>
      ))}
    </svg>
  );
}

/** All intervals of a kind in one path: a hundred elements less. */
function strokes(intervals: readonly SampleStroke[]): string {
  return intervals.map(({ x, top, bottom }) => `M${px(x)} ${px(bottom)}V${px(top)}`).join('');
}
