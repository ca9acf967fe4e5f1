import { boxOfEnd, endLines, endWidth, placeEnd } from './endLines.ts';
import { isSlope } from './isSlope.ts';
import { placeFrame } from './placeFrame.ts';
import { placeLabels } from './placeLabels.ts';
import { boxOfName } from './placeNames.ts';
import { placePoint } from './placePoint.ts';
import type { PlacedPoint, TrendLayout, TrendSize, XY } from './TrendLayout.ts';
import type { TrendMessages } from './TrendMessages.ts';
import { trendRuns } from './trendRuns.ts';
import type { TrendSpec } from './TrendSpec.ts';
import { wantedLabels } from './wantedLabels.ts';

const SLOPE = { height: 240, width: 380 };

/**
 * Places a trend in a drawing of a given size. Points stand at the mid-dates of fieldwork; a line joins points of one
 * protocol that have an interval, and nothing else. Two or three points make a slope: no axis, each end says its value.
 *
 * @throws RangeError with fewer than two points: one is a figure.
 */
export function layoutTrend(spec: TrendSpec, drawing: TrendSize, messages: TrendMessages): TrendLayout {
  const all = spec.segments.flatMap(({ points }) => points);
  const [firstPoint, lastPoint] = [all[0], all.at(-1)];
  if (!firstPoint || !lastPoint || all.length < 2)
    throw new RangeError(`invalid trend; not >= 2 points: ${all.length}`);
  const slope = isSlope(spec);
  const bare = slope ? { ...drawing, height: SLOPE.height } : drawing;
  const lastLines = endLines(lastPoint, spec, bare, messages);
  const firstLines = slope ? endLines(firstPoint, spec, bare, messages) : [];
  const left = slope ? endWidth(firstLines) : undefined;
  const room = bare.width - Math.max(bare.narrow ? 30 : 60, endWidth(lastLines) - 22);
  const right = slope ? Math.min(room, (left ?? 0) + SLOPE.width) : room;
  const placed = placeFrame(spec, { drawing: bare, left, right, inset: slope ? [2, 22] : undefined }, messages);
  const { frame } = placed;
  const { plot, yDomain } = frame;
  const segments = spec.segments.map(({ points }) => points.map((point) => placePoint(point, placed)));
  const points = segments.flat();
  const corner = { x: plot.left, y: plot.bottom };
  const ends = [
    ...placeEnd(lastLines, points.at(-1) ?? corner, 'right', plot),
    ...placeEnd(firstLines, points[0] ?? corner, 'left', plot),
  ];
  const drawn = { plot, breaks: frame.breaks, lines: segments.flatMap(joined), points };
  const wanted = wantedLabels(spec, segments, yDomain.max - yDomain.min, slope, messages);
  return {
    ...frame,
    ...drawn,
    labels: placeLabels(wanted, {
      ...drawn,
      boxes: [
        ...ends.map(boxOfEnd),
        ...frame.names.map(boxOfName),
        // The whole column of the axis, numbers and what stands between them: a value there would read as one of them.
        ...(frame.yTicks.length > 0 ? [{ left: 0, right: plot.left - 2, top: 0, bottom: plot.bottom }] : []),
      ],
    }),
    ends,
  };
}

/** Strokes: a run needs two points. */
function joined(points: readonly PlacedPoint[]): readonly (readonly XY[])[] {
  return trendRuns(points)
    .filter((run) => run.length > 1)
    .map((run) => run.map(({ x, y }) => ({ x, y })));
}
