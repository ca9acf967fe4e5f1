import type { ReactElement } from 'react';
import type { Box } from '../../charts/boxes.ts';
import { px } from '../../charts/coordinates.ts';
import { layoutIntervalRow, shareOf } from '../../charts/intervalRow/layoutIntervalRow.ts';
import type { CardIntervalRow } from '../../views/cards/CardView.ts';
import type { ScaleView } from '../../views/plot.ts';
import { IntervalMarks } from './IntervalMarks.tsx';
import { PictureText } from './PictureText.tsx';
import { fitTogether, pictureTextWidth } from './pictureText.ts';

interface Props {
  readonly rows: readonly CardIntervalRow[];
  readonly scale: ScaleView;
  readonly box: Box;
  /** Of names and figures; the scale is set smaller. */
  readonly size: number;
  /** Over the ranks, where nothing else says what they are. */
  readonly rankHead?: string;
}

/* Between two baselines of a name, and the head of a column, in the size of the text. */
const LINE = 1.08;
const HEAD = 0.72;

/** Organisations on one scale: name, point with its interval, figure, rank interval. */
export function IntervalRowsSvg({ rows, scale, box, size, rankHead }: Props): ReactElement {
  const axis = size * 1.35;
  const pitch = Math.min(size * 3.2, (box.bottom - box.top - axis) / Math.max(1, rows.length));
  // Few rows stand in the middle of their room.
  const top = box.top + Math.max(0, (box.bottom - box.top - axis - pitch * rows.length) / 3);
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
  const widestRank = widest(
    named.map(({ rank }) => rank),
    false,
  );
  const headWidth = rankHead === undefined ? 0 : pictureTextWidth(rankHead, { face: 'texte', size: size * HEAD });
  const rankWidth = Math.min(whole * 0.22, widestRank > 0 ? Math.max(widestRank, headWidth) + 4 : 0);
  const smaller = (parts: readonly number[]): readonly number[] => parts.map((part) => size * part);
  // Two lines of one row stay clear of those of the next.
  const isBroken = named.some(({ name }) => pictureTextWidth(name, { face: 'texte', size }) > nameWidth);
  const most = isBroken ? (pitch * 0.9) / (2 * LINE) : size;
  const nameSizes = smaller([1, 0.92, 0.84, 0.76, 0.68, 0.6]).map((one) => Math.min(one, most));
  const names = fitTogether(
    named.map(({ name }) => name),
    { face: 'texte' },
    { width: nameWidth, maxLines: 2, sizes: nameSizes },
  );
  const ranks = fitTogether(
    named.map(({ rank }) => rank),
    { face: 'texte' },
    { width: rankWidth, maxLines: 2, sizes: smaller([1, 0.92, 0.84, 0.76]) },
  );
  const rankAt = box.right - rankWidth;
  const figureEnd = rankAt - (rankWidth > 0 ? size : 0);
  const plot = { left: box.left + nameWidth + size, right: figureEnd - figureWidth - size * 1.2 };
  const x = (share: number): number => plot.left + share * (plot.right - plot.left);
  const narrow = plot.right - plot.left < size * 14;
  const bottom = top + axis + pitch * rows.length;
  return (
    <>
      {scale.ticks.map(({ at, label }, index) => {
        const share = shareOf(at, scale.domain);
        return (
          <g key={at}>
            <line className="tick" x1={px(x(share))} x2={px(x(share))} y1={px(top + axis - 4)} y2={px(bottom)} />
            <PictureText
              x={px(x(share))}
              y={top + size * 0.75}
              size={size * 0.72}
              lines={narrow && index % 2 === 1 ? [] : [label]}
              quiet
              anchor={share < 0.02 ? 'start' : share > 0.98 ? 'end' : 'middle'}
            />
          </g>
        );
      })}
      {rankHead !== undefined && rankWidth > 0 && (
        <PictureText x={rankAt} y={top + size * 0.75} size={size * HEAD} lines={[rankHead]} quiet />
      )}
      {rows.map((row, index) => {
        const middle = top + axis + (index + 0.5) * pitch;
        if ('gap' in row)
          return (
            <PictureText key="gap" x={box.left} y={middle + size * 0.3} size={size * 0.8} lines={[row.gap]} quiet />
          );
        const at = named.indexOf(row);
        const name = { size: names.size, lines: names.lines[at] ?? [] };
        const rank = { size: ranks.size, lines: ranks.lines[at] ?? [] };
        const first = ({ lines, size: own }: { readonly lines: readonly string[]; readonly size: number }): number =>
          middle + own * 0.34 - ((lines.length - 1) * own * LINE) / 2;
        return (
          <g key={row.name}>
            <PictureText x={box.left} y={first(name)} size={name.size} lines={name.lines} leading={LINE} />
            {row.plot && <IntervalMarks layout={layoutIntervalRow(row.plot)} x={x} y={middle} size={size} />}
            <PictureText x={figureEnd} y={middle + size * 0.36} size={size} lines={[row.figure]} bold anchor="end" />
            {rankWidth > 0 && (
              <PictureText x={rankAt} y={first(rank)} size={rank.size} lines={rank.lines} quiet leading={LINE} />
            )}
          </g>
        );
      })}
    </>
  );
}
