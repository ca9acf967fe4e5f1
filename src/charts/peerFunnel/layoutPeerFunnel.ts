import { scaleLinear } from 'd3-scale';
import type { Box } from '../boxes.ts';
import { spread } from '../spread.ts';
import { placeMine, type PlacedLabel } from './placeMine.ts';
import type { PeerFunnelSpec, PeerPoint } from './PeerFunnelSpec.ts';

/** Sizes of the two drawings: never one scaled into the other. */
export const PEER_FUNNEL_SIZES = {
  wide: { width: 820, height: 380, narrow: false },
  narrow: { width: 344, height: 340, narrow: true },
} as const satisfies Readonly<Record<string, PeerFunnelSize>>;

export interface PeerFunnelSize {
  readonly width: number;
  readonly height: number;
  /** True: limits are named by their level alone. */
  readonly narrow: boolean;
}

export type LimitLine = 'outerHigh' | 'innerHigh' | 'reference' | 'innerLow' | 'outerLow';

interface XY {
  readonly x: number;
  readonly y: number;
}

/** Everything in pixels of the drawing, y downwards. */
export interface PeerFunnelLayout {
  readonly size: PeerFunnelSize;
  readonly plot: Box;
  readonly yTicks: readonly { readonly y: number; readonly share: number }[];
  readonly xTicks: readonly { readonly x: number; readonly n: number }[];
  /** From the top of the plot down; of the reference two points. */
  readonly lines: readonly { readonly line: LimitLine; readonly points: readonly XY[]; readonly labelY: number }[];
  readonly peers: readonly (XY & { readonly peer: PeerPoint })[];
  readonly mine?: XY & { readonly peer: PeerPoint; readonly label: PlacedLabel };
}

/* Under the plot: a row of numbers and what they are. */
const FOOT = 46;
const LABEL_STEP = 15;
/** Limits start at this part of the fewest calls: further left they only open. */
const HEADROOM = 0.6;

/**
 * Places a funnel plot in a drawing of a given size. Shares from the lowest to the highest thing drawn, to whole tens;
 * calls from a little under the fewest to the most.
 *
 * @throws RangeError without a point, or with fewer than two limits
 */
export function layoutPeerFunnel(spec: PeerFunnelSpec, size: PeerFunnelSize): PeerFunnelLayout {
  const fewest = Math.min(...spec.points.map(({ n }) => n));
  const first = spec.limits.findLastIndex(({ n }) => n <= fewest * HEADROOM);
  const limits = spec.limits.slice(Math.max(0, first));
  const [from, to] = [limits[0], limits.at(-1)];
  if (!from || !to || limits.length < 2 || spec.points.length === 0)
    throw new RangeError(`invalid funnel plot; not a point and two limits: ${spec.points.length}, ${limits.length}`);
  const plot = {
    left: size.narrow ? 36 : 46,
    right: size.width - (size.narrow ? 58 : 136),
    top: 14,
    bottom: size.height - FOOT,
  };
  const shares = [from.outer.low, from.outer.high, ...spec.points.map(({ value }) => value)];
  const domain = [Math.floor(Math.min(...shares) * 10) / 10, Math.ceil(Math.max(...shares) * 10) / 10] as const;
  const x = scaleLinear([from.n, to.n], [plot.left, plot.right - 10]);
  const y = scaleLinear(domain, [plot.bottom, plot.top]);
  const place = (peer: PeerPoint) => ({ x: x(peer.n), y: y(peer.value), peer });
  const peers = spec.points.filter(({ mine }) => !mine).map(place);
  const own = spec.points.filter(({ mine }) => mine).map(place)[0];
  const lines = placeLines(
    spec,
    limits,
    (n) => x(n),
    (share) => y(share),
    plot,
  );
  return {
    size,
    plot,
    yTicks: y.ticks(size.narrow ? 5 : 6).map((share) => ({ y: y(share), share })),
    xTicks: x.ticks(size.narrow ? 4 : 7).map((n) => ({ x: x(n), n })),
    lines,
    peers,
    ...(own
      ? {
          mine: {
            ...own,
            label: placeMine(
              own,
              peers,
              lines.map(({ points }) => points),
              plot,
            ),
          },
        }
      : {}),
  };
}

const LINES: readonly (readonly [LimitLine, (limit: PeerFunnelSpec['limits'][number]) => number])[] = [
  ['outerHigh', ({ outer }) => outer.high],
  ['innerHigh', ({ inner }) => inner.high],
  ['innerLow', ({ inner }) => inner.low],
  ['outerLow', ({ outer }) => outer.low],
];

/** Names of lines stand at their right end, pushed apart where the funnel is narrow. */
function placeLines(
  { reference }: PeerFunnelSpec,
  limits: PeerFunnelSpec['limits'],
  x: (n: number) => number,
  y: (share: number) => number,
  plot: Box,
): PeerFunnelLayout['lines'] {
  const curves = LINES.map(([line, shareAt]) => ({
    line,
    points: limits.map((limit) => ({ x: x(limit.n), y: y(shareAt(limit)) })),
  }));
  const flat = {
    line: 'reference' as const,
    points: [plot.left, plot.right].map((end) => ({ x: end, y: y(reference) })),
  };
  const lines = [...curves.slice(0, 2), flat, ...curves.slice(2)];
  const ends = lines.map(({ points }) => (points.at(-1)?.y ?? 0) + 4);
  const labels = spread(ends, LABEL_STEP, plot.top + 4, plot.bottom);
  return lines.map((line, i) => ({ ...line, labelY: labels[i] ?? 0 }));
}
