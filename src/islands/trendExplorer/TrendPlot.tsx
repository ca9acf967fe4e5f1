import { useMemo, type ReactElement } from 'react';
import { Area, ComposedChart, ErrorBar, Line, ReferenceLine, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { TrendFrameSvg } from '../../charts/trend/TrendFrameSvg.tsx';
import { TrendLabelsSvg } from '../../charts/trend/TrendLabelsSvg.tsx';
import { chartRows } from './chartRows.ts';
import { LineNames } from './LineNames.tsx';
import { lineStyle } from './lineStyle.ts';
import type { PlacedChart } from './placeChart.ts';
import { PlaceMark } from './PlaceMark.tsx';
import type { ReadingPlace } from './ReadingPlace.ts';
import { SeriesMark } from './SeriesMark.tsx';

interface Props {
  readonly chart: PlacedChart;
  readonly place: ReadingPlace;
  /** Of the point that is read. */
  readonly value: string | undefined;
}

/** Over marks of Recharts (up to 600) and under nothing. */
const OVER_MARKS = 2000;
/* With several lines, marks make room for each other. */
const MARK = { alone: 5.5, beside: 4.5 };
const STROKE = { alone: 2.5, beside: 2 };
const WHISKER = { alone: 2, beside: 1.25 };

/**
 * The chart that answers: Recharts draws bands, strokes, intervals and marks by its scales, in the frame that the static
 * chart is drawn in. Nothing is animated. It is hidden from those who listen: the stage around it speaks.
 */
export function TrendPlot({ chart, place, value }: Props): ReactElement {
  const { frame } = chart;
  const { size, plot, yDomain } = frame;
  const { rows, runs } = useMemo(() => chartRows(chart), [chart]);
  const several = chart.lines.length > 1;
  const mark = several ? MARK.beside : MARK.alone;
  const day = place.at === undefined ? undefined : chart.days[place.at];
  const read = day && chart.lines[place.line];
  return (
    <ComposedChart
      width={size.width}
      height={size.height}
      data={[...rows]}
      margin={{ top: plot.top, left: plot.left, right: size.width - plot.right, bottom: size.height - plot.bottom }}
      accessibilityLayer={false}
      aria-hidden="true"
      style={{ width: '100%', height: 'auto', aspectRatio: `${size.width} / ${size.height}` }}
    >
      <XAxis type="number" dataKey="x" domain={[plot.left, plot.right]} allowDataOverflow hide />
      <YAxis type="number" domain={[yDomain.min, yDomain.max]} allowDataOverflow hide />
      <TrendFrameSvg frame={frame} />
      {read &&
        runs
          .filter(({ slot, isHollow }) => slot === read.slot && !isHollow)
          .map(({ band, slot }) => (
            <Area
              key={band}
              dataKey={band}
              className={`interval-band ${lineStyle(slot).className}`}
              stroke="none"
              type="linear"
              connectNulls
              dot={false}
              activeDot={false}
              isAnimationActive={false}
            />
          ))}
      {day && <ReferenceLine className="cursor" x={day.x} />}
      {runs.map(({ value: key, ends, slot, isHollow }) => {
        const { ink, dashes } = lineStyle(slot);
        return (
          <Line
            key={key}
            dataKey={key}
            stroke={ink}
            strokeWidth={several ? STROKE.beside : STROKE.alone}
            {...(dashes === undefined ? {} : { strokeDasharray: dashes })}
            strokeLinejoin="round"
            type="linear"
            connectNulls
            activeDot={false}
            isAnimationActive={false}
            dot={({ cx = 0, cy = 0, index }) => (
              <SeriesMark key={index} slot={slot} x={cx} y={cy} size={mark} isHollow={isHollow} />
            )}
          >
            {!isHollow && (
              <ErrorBar
                dataKey={ends}
                width={4}
                stroke={ink}
                strokeWidth={several ? WHISKER.beside : WHISKER.alone}
                isAnimationActive={false}
              />
            )}
          </Line>
        );
      })}
      <ZIndexLayer zIndex={OVER_MARKS}>
        <TrendLabelsSvg labels={chart.labels} ends={chart.ends} />
        <LineNames names={chart.names} />
        {read && <PlaceMark chart={chart} slot={read.slot} runs={read.runs} date={day.date} value={value} />}
      </ZIndexLayer>
    </ComposedChart>
  );
}
