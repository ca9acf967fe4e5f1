import type { ReactElement } from 'react';
import type { Box } from '../../charts/boxes.ts';
import { HandsetSvg } from '../../charts/tenHandsets/HandsetSvg.tsx';
import { layoutTenHandsets } from '../../charts/tenHandsets/layoutTenHandsets.ts';
import type { TenHandsetsSpec } from '../../charts/tenHandsets/TenHandsetsSpec.ts';
import type { CardDrawing, CardReachRow } from '../../views/cards/CardView.ts';
import { PictureText } from '../picture/PictureText.tsx';
import { fitTogether } from '../picture/pictureText.ts';
import { IntervalRowsSvg } from '../picture/IntervalRowsSvg.tsx';
import { CardMapSvg } from './CardMapSvg.tsx';
import { CardNumbersSvg } from './CardNumbersSvg.tsx';

/** The one drawing of a card, in the room that its words leave. */
export function CardDrawingSvg({ drawing, box }: { readonly drawing: CardDrawing; readonly box: Box }): ReactElement {
  switch (drawing.kind) {
    case 'handsets':
      return <Handsets spec={drawing.spec} box={box} />;
    case 'reach':
      return <ReachRows rows={drawing.rows} box={box} />;
    case 'intervals':
      return <IntervalRowsSvg rows={drawing.rows} scale={drawing.scale} box={box} size={23} />;
    case 'numbers':
      return <CardNumbersSvg numbers={drawing.numbers} box={box} />;
    case 'map':
      return <CardMapSvg here={drawing.here} measured={drawing.measured} box={box} />;
  }
}

/** Ten receivers as large as the box allows, in its middle. */
function Handsets({ spec, box }: { readonly spec: TenHandsetsSpec; readonly box: Box }): ReactElement {
  const { width, height, handsets } = layoutTenHandsets(spec);
  // A receiver leaves its place of 40 × 40 free at the sides, which would indent the row.
  const from = handsets[0]?.state === 'none' ? 2.2 : 6.6;
  const to = width - (handsets.at(-1)?.state === 'none' ? 2.2 : 6.6);
  const scale = Math.min((box.right - box.left) / (to - from), (box.bottom - box.top) / height);
  const rounded = Math.round(scale * 1000) / 1000;
  const y = box.top + (box.bottom - box.top - height * scale) / 2;
  return (
    <g transform={`translate(${Math.round(box.left - from * scale)} ${Math.round(y)}) scale(${rounded})`}>
      {handsets.map((handset) => (
        <HandsetSvg key={handset.x} {...handset} />
      ))}
    </g>
  );
}

/** A row an organisation: its name, its receivers, its figure with interval and n. */
function ReachRows({ rows, box }: { readonly rows: readonly CardReachRow[]; readonly box: Box }): ReactElement {
  const pitch = Math.min(54, (box.bottom - box.top) / rows.length);
  const [handsetsAt, figureAt, detailAt] = [box.left + 300, box.left + 660, box.left + 772];
  const names = fitTogether(
    rows.map(({ name }) => name),
    { face: 'texte', bold: true },
    { width: 286, maxLines: 1, sizes: [24, 22, 20, 18, 16] },
  );
  const details = fitTogether(
    rows.map(({ detail }) => detail),
    { face: 'texte' },
    { width: box.right - detailAt, maxLines: 1, sizes: [19, 17, 15] },
  );
  return (
    <>
      {rows.map(({ name, spec, figure }, index) => {
        const middle = box.top + (index + 0.5) * pitch;
        return (
          <g key={name}>
            <Middle x={box.left} middle={middle} size={names.size} lines={names.lines[index] ?? []} bold />
            <Handsets
              spec={spec}
              box={{
                left: handsetsAt,
                right: handsetsAt + 336,
                top: middle - pitch * 0.46,
                bottom: middle + pitch * 0.46,
              }}
            />
            <PictureText x={figureAt} y={middle + 10} size={30} lines={[figure]} face="titre" bold />
            <Middle x={detailAt} middle={middle} size={details.size} lines={details.lines[index] ?? []} quiet />
          </g>
        );
      })}
    </>
  );
}

/** Lines around a middle. */
function Middle(props: {
  readonly x: number;
  readonly middle: number;
  readonly size: number;
  readonly lines: readonly string[];
  readonly bold?: boolean;
  readonly quiet?: boolean;
}): ReactElement {
  const { middle, size, lines, ...text } = props;
  const leading = 1.12;
  return (
    <PictureText
      {...text}
      y={middle + size * 0.34 - ((lines.length - 1) * size * leading) / 2}
      size={size}
      lines={lines}
      leading={leading}
    />
  );
}
