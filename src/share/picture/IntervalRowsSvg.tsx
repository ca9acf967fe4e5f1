import type { ReactElement } from 'react';
import type { Box } from '../../charts/boxes.ts';
import { px } from '../../charts/coordinates.ts';
import type { IntervalRowSpec } from '../../charts/intervalRow/IntervalRowSpec.ts';
import { layoutIntervalRow, shareOf } from '../../charts/intervalRow/layoutIntervalRow.ts';
import type { CardIntervalRow } from '../../views/cards/CardView.ts';
import type { ScaleView } from '../../views/plot.ts';
import { PictureText } from './PictureText.tsx';
import { fitText, pictureTextWidth } from './pictureText.ts';

interface Props {
  readonly rows: readonly CardIntervalRow[];
  readonly scale: ScaleView;
  readonly box: Box;
  /** Of names and figures; the scale is set smaller. */
  readonly size: number;
}

/** Organisations on one scale: name, point with its interval, figure, rank interval. */
export function IntervalRowsSvg({ rows, scale, box, size }: Props): ReactElement {
  const axis = size * 1.35;
  const pitch = Math.min(size * 2.3, (box.bottom - box.top - axis) / Math.max(1, rows.length));
  const widest = (texts: readonly string[], bold: boolean): number =>
    Math.max(0, ...texts.map((text) => pictureTextWidth(text, { face: 'texte', size, bold })));
  const named = rows.flatMap((row) => ('gap' in row ? [] : [row]));
  const whole = box.right - box.left;
  const nameWidth = Math.min(
    whole * 0.36,
    widest(
      named.map(({ name }) => name),
      false,
    ) + 4,
  );
  const figureWidth = widest(
    named.map(({ figure }) => figure),
    true,
  );
  const rankWidth = Math.min(
    whole * 0.22,
    widest(
      named.map(({ rank }) => rank),
      false,
    ),
  );
  const rankAt = box.right - rankWidth;
  const figureEnd = rankAt - (rankWidth > 0 ? size : 0);
  const plot = { left: box.left + nameWidth + size, right: figureEnd - figureWidth - size * 1.2 };
  const x = (share: number): number => plot.left + share * (plot.right - plot.left);
  const bottom = box.top + axis + pitch * rows.length;
  return (
    <>
      {scale.ticks.map(({ at, label }) => {
        const share = shareOf(at, scale.domain);
        return (
          <g key={at}>
            <line className="tick" x1={px(x(share))} x2={px(x(share))} y1={px(box.top + axis - 4)} y2={px(bottom)} />
            <PictureText
              x={px(x(share))}
              y={box.top + size * 0.75}
              size={size * 0.72}
              lines={[label]}
              quiet
              anchor={share < 0.02 ? 'start' : share > 0.98 ? 'end' : 'middle'}
            />
          </g>
        );
      })}
      {rows.map((row, index) => {
        const middle = box.top + axis + (index + 0.5) * pitch;
        if ('gap' in row)
          return (
            <PictureText key="gap" x={box.left} y={middle + size * 0.3} size={size * 0.8} lines={[row.gap]} quiet />
          );
        const name = fitText(
          row.name,
          { face: 'texte' },
          { width: nameWidth, maxLines: 2, sizes: [size, size * 0.9, size * 0.8, size * 0.7, size * 0.6] },
        );
        const rank = fitText(
          row.rank,
          { face: 'texte' },
          { width: rankWidth, maxLines: 2, sizes: [size, size * 0.9, size * 0.8, size * 0.7] },
        );
        const lineHeight = 1.08;
        const first = ({ lines, size: own }: { readonly lines: readonly string[]; readonly size: number }): number =>
          middle + own * 0.34 - ((lines.length - 1) * own * lineHeight) / 2;
        return (
          <g key={row.name}>
            <PictureText x={box.left} y={first(name)} size={name.size} lines={name.lines} leading={lineHeight} />
            {row.plot && <Marks spec={row.plot} x={x} y={middle} size={size} />}
            <PictureText x={figureEnd} y={middle + size * 0.36} size={size} lines={[row.figure]} bold anchor="end" />
            {rankWidth > 0 && (
              <PictureText x={rankAt} y={first(rank)} size={rank.size} lines={rank.lines} quiet leading={lineHeight} />
            )}
          </g>
        );
      })}
    </>
  );
}

function Marks(props: {
  readonly spec: IntervalRowSpec;
  readonly x: (share: number) => number;
  readonly y: number;
  readonly size: number;
}): ReactElement {
  const { at, line, hollow } = layoutIntervalRow(props.spec);
  const { x, y, size } = props;
  const end = size * 0.24;
  return (
    <g strokeWidth={3}>
      {line && (
        <line className="ci" x1={px(x(line.from))} x2={px(x(line.to))} y1={px(y)} y2={px(y)} strokeWidth={size / 9} />
      )}
      {line?.ends.map((share, index) => (
        <line
          key={index}
          className="ci-end"
          x1={px(x(share))}
          x2={px(x(share))}
          y1={px(y - end)}
          y2={px(y + end)}
          strokeWidth={size / 9}
        />
      ))}
      <circle className={hollow ? 'pt-hollow' : 'pt'} cx={px(x(at))} cy={px(y)} r={px(size * 0.3)} />
    </g>
  );
}
