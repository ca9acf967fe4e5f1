import type { ReactElement } from 'react';
import type { Box } from '../../charts/boxes.ts';
import { px } from '../../charts/coordinates.ts';
import { layoutIntervalRow, shareOf } from '../../charts/intervalRow/layoutIntervalRow.ts';
import { HandsetSvg } from '../../charts/tenHandsets/HandsetSvg.tsx';
import { layoutTenHandsets, type HandsetState } from '../../charts/tenHandsets/layoutTenHandsets.ts';
import type { Locale } from '../../domain/locale.ts';
import { pictureWords } from '../../present/words/pictureWords.ts';
import type { EmbedDrawing } from '../../views/embedDrawing.ts';
import { IntervalMarks } from '../picture/IntervalMarks.tsx';
import { PictureText } from '../picture/PictureText.tsx';
import { fitText, pictureTextWidth } from '../picture/pictureText.ts';

type FigureDrawing = Extract<EmbedDrawing, { kind: 'figure' }>;

interface Props {
  readonly drawing: FigureDrawing;
  readonly locale: Locale;
  readonly box: Box;
  readonly size: number;
}

/** The figure, large; the ten handsets; and under them, on the same width from 0 to 100 %, the point with its interval. */
export function FigurePicture({ drawing, locale, box, size }: Props): ReactElement {
  const { figure, label, plot, ten } = drawing;
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  const handsets = ten ? width / 10 : 0;
  const axis = plot ? size * 2.5 : 0;
  const key = ten ? size * 1.5 : 0;
  const number = Math.min(width * 0.24, (height - handsets - axis - key) * 0.8);
  const count = fitText(
    figure.text,
    { face: 'titre', bold: true },
    { width, maxLines: 1, sizes: [number, number * 0.8, number * 0.6, number * 0.45] },
  );
  const free = Math.max(0, height - count.size * 0.9 - handsets - axis - key - size);
  const gap = free / 3;
  const numberAt = box.top + gap + count.size * 0.76;
  const handsetsAt = numberAt + size * 0.9 + gap;
  const axisAt = handsetsAt + handsets + size * 0.3;
  const numberWidth = Math.max(
    ...count.lines.map((line) => pictureTextWidth(line, { face: 'titre', bold: true, size: count.size })),
  );
  const beside = box.left + numberWidth + size;
  const name = fitText(
    label,
    { face: 'texte', bold: true },
    { width: Math.max(size * 6, box.right - beside), maxLines: 2, sizes: [size * 1.25, size * 1.1, size] },
  );
  return (
    <>
      <PictureText
        x={box.left - count.size * 0.03}
        y={numberAt}
        size={count.size}
        lines={count.lines}
        face="titre"
        bold
        spacing={-0.02 * count.size}
      />
      <PictureText
        x={beside}
        y={numberAt - (name.lines.length - 1) * name.size * 1.2}
        size={name.size}
        lines={name.lines}
        leading={1.2}
      />
      {ten && (
        <>
          <g transform={`translate(${box.left} ${Math.round(handsetsAt)}) scale(${px(width / 400)})`}>
            {layoutTenHandsets(ten.handsets).handsets.map((handset) => (
              <HandsetSvg key={handset.x} {...handset} />
            ))}
          </g>
          <Key ten={ten} locale={locale} x={box.left} y={axisAt + axis + size * 1.1} size={size * 0.84} />
        </>
      )}
      {plot && <Axis drawing={drawing} plot={plot} box={box} y={axisAt + size * 0.5} size={size} />}
    </>
  );
}

/** The scale, as wide as the row of handsets above it. */
function Axis(props: {
  readonly drawing: FigureDrawing;
  readonly plot: NonNullable<FigureDrawing['plot']>;
  readonly box: Box;
  readonly y: number;
  readonly size: number;
}): ReactElement {
  const { drawing, plot, box, y, size } = props;
  const x = (share: number): number => box.left + share * (box.right - box.left);
  return (
    <>
      <line className="tick" x1={box.left} x2={box.right} y1={px(y)} y2={px(y)} strokeWidth={2} />
      {drawing.scale.ticks.map(({ at, label }) => {
        const share = shareOf(at, drawing.scale.domain);
        return (
          <g key={at}>
            <line className="tick" x1={px(x(share))} x2={px(x(share))} y1={px(y - 7)} y2={px(y + 7)} strokeWidth={2} />
            <PictureText
              x={px(x(share))}
              y={y + size * 1.45}
              size={size * 0.76}
              lines={[label]}
              quiet
              anchor={share < 0.02 ? 'start' : share > 0.98 ? 'end' : 'middle'}
            />
          </g>
        );
      })}
      <IntervalMarks layout={layoutIntervalRow(plot)} x={x} y={y} size={size * 1.25} />
    </>
  );
}

/** What the fillings mean, those that are shown. */
function Key(props: {
  readonly ten: NonNullable<FigureDrawing['ten']>;
  readonly locale: Locale;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}): ReactElement {
  const { ten, locale, size } = props;
  const words = pictureWords[locale].handsets;
  const { handsets } = layoutTenHandsets(ten.handsets);
  const said: Readonly<Record<HandsetState, string>> = {
    good: ten.handsets.resolved === undefined ? words.reached : words.good,
    half: words.half,
    none: words.none,
  };
  let { x } = props;
  return (
    <>
      {[...new Set(handsets.map(({ state }) => state))].map((state) => {
        const at = x;
        const scale = (size * 1.5) / 40;
        x += size * 1.8 + pictureTextWidth(said[state], { face: 'texte', size }) + size * 1.4;
        return (
          <g key={state}>
            <g transform={`translate(${px(at)} ${px(props.y - size * 1.1)}) scale(${px(scale)})`}>
              <HandsetSvg x={20} y={20} state={state} />
            </g>
            <PictureText x={px(at + size * 1.8)} y={props.y} size={size} lines={[said[state]]} quiet />
          </g>
        );
      })}
    </>
  );
}
