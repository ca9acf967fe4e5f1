import { area, line } from 'd3-shape';
import type { ReactElement } from 'react';
import type { Locale } from '../../domain/locale.ts';
import { formatNumber } from '../../present/formatNumber.ts';
import { formatPercent } from '../../present/formatPercent.ts';
import { peerFunnelWords } from '../../present/words/peerFunnelWords.ts';
import { px } from '../coordinates.ts';
import type { LimitLine, PeerFunnelLayout } from './layoutPeerFunnel.ts';

interface Props {
  readonly layout: PeerFunnelLayout;
  /** `wide` or `narrow`: the style sheet shows one of the two drawings. */
  readonly className: string;
  readonly label: string;
  readonly reference: number;
  readonly locale: Locale;
}

type XY = PeerFunnelLayout['lines'][number]['points'][number];

const stroke = line<XY>(
  ({ x }) => tenth(x),
  ({ y }) => tenth(y),
);
const STROKES: Readonly<Record<LimitLine, string>> = {
  outerHigh: 'limit',
  innerHigh: 'limit limit-inner',
  reference: 'limit-reference',
  innerLow: 'limit limit-inner',
  outerLow: 'limit',
};

export function PeerFunnelSvg({ layout, className, label, reference, locale }: Props): ReactElement {
  const { size, plot, lines, mine } = layout;
  const words = peerFunnelWords[locale];
  const named = size.narrow ? words.limitsShort : words.limits;
  const common = formatPercent(reference, locale);
  return (
    <svg className={className} viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={label}>
      <path className="band-outer" d={between(lines, 'outerHigh', 'outerLow')} />
      <path className="band" d={between(lines, 'innerHigh', 'innerLow')} />
      {layout.yTicks.map(({ y, share }, i) => (
        <g key={share}>
          <line className="grid" x1={px(plot.left)} x2={px(plot.right)} y1={px(y)} y2={px(y)} />
          <text className="t-s t-q" x={px(plot.left - 7)} y={px(y + 4)} textAnchor="end">
            {i === layout.yTicks.length - 1 && !size.narrow
              ? formatPercent(share, locale, { decimals: 0 })
              : formatNumber(share * 100, locale)}
          </text>
        </g>
      ))}
      <path className="base-line" d={`M${px(plot.left)} ${px(plot.bottom)}H${px(plot.right)}`} />
      {layout.xTicks.map(({ x, n }) => (
        <g key={n}>
          <path className="leader" d={`M${px(x)} ${px(plot.bottom)}v5`} />
          <text className="t-s t-q" x={px(x)} y={px(plot.bottom + 19)} textAnchor="middle">
            {formatNumber(n, locale)}
          </text>
        </g>
      ))}
      <text className="t-s t-q" x={px(plot.left)} y={px(plot.bottom + 38)}>
        {size.narrow ? words.axisShort : words.axis}
      </text>
      {lines.map((one) => (
        <g key={one.line}>
          <path className={STROKES[one.line]} d={stroke(one.points) ?? ''} />
          <text
            className={`t-s${one.line === 'reference' ? ' t-b' : ' t-q'}`}
            x={px(plot.right + 6)}
            y={px(one.labelY)}
          >
            {one.line === 'reference' ? named.reference(common) : named[LEVEL[one.line]]}
          </text>
        </g>
      ))}
      {layout.peers.map(({ x, y, peer }) => (
        <circle key={peer.name} className="pt-peer" cx={px(x)} cy={px(y)} r={4}>
          <title>{words.point(peer.name, formatPercent(peer.value, locale), formatNumber(peer.n, locale))}</title>
        </circle>
      ))}
      {mine && (
        <>
          <circle className="pt-mine" cx={px(mine.x)} cy={px(mine.y)} r={7} />
          <text className="t-s t-b halo" x={px(mine.label.x)} y={px(mine.label.y)} textAnchor={mine.label.anchor}>
            {mine.peer.name}
            <tspan className="t-n" x={px(mine.label.x)} dy={18}>
              {formatPercent(mine.peer.value, locale)}
            </tspan>
          </text>
        </>
      )}
    </svg>
  );
}

const LEVEL = { outerHigh: 'outer', innerHigh: 'inner', innerLow: 'inner', outerLow: 'outer' } as const;

function between(lines: PeerFunnelLayout['lines'], high: LimitLine, low: LimitLine): string {
  const pointsOf = (wanted: LimitLine) => lines.find((one) => one.line === wanted)?.points ?? [];
  const lower = pointsOf(low);
  const shape = area<XY>(
    ({ x }) => tenth(x),
    (_, i) => tenth(lower[i]?.y ?? 0),
    ({ y }) => tenth(y),
  );
  return shape(pointsOf(high)) ?? '';
}

/** A tenth of a pixel: four curves of forty points weigh something. */
function tenth(value: number): number {
  return px(Math.round(value * 10) / 10);
}
