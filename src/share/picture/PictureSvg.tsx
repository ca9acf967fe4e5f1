import type { ReactElement, ReactNode } from 'react';
import { ChartPatterns } from '../../charts/defs/ChartPatterns.tsx';
import { HANDSET, WORDMARK_ACCENT, WORDMARK_BOX, WORDMARK_LETTERS } from '../../charts/defs/outlines.ts';
import { FAMILIES, PictureText } from './PictureText.tsx';
import { pictureTextWidth } from './pictureText.ts';

interface Props {
  readonly width: number;
  readonly height: number;
  /** All that the picture says, for those who do not see it. */
  readonly label: string;
  readonly children: ReactNode;
}

/** The ground of every picture, with what its drawings refer to. */
export function PictureSvg({ width, height, label, children }: Props): ReactElement {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      fontFamily={FAMILIES.texte}
      fontSize={15}
    >
      <title>{label}</title>
      <defs>
        <symbol id="handset" viewBox="0 0 48 32" overflow="visible">
          <path d={HANDSET} />
        </symbol>
        <ChartPatterns />
      </defs>
      <rect width={width} height={height} fill="var(--paper)" />
      <g fill="var(--ink)">{children}</g>
    </svg>
  );
}

/** The wordmark by its left edge and its baseline. */
export function Wordmark({
  x,
  y,
  height,
}: {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}): ReactElement {
  const scale = height / WORDMARK_BOX.height;
  return (
    <g transform={`translate(${x - WORDMARK_BOX.x * scale} ${y}) scale(${Math.round(scale * 100000) / 100000})`}>
      <path className="letters" d={WORDMARK_LETTERS} />
      <path className="accent" transform={WORDMARK_ACCENT} d={HANDSET} />
    </g>
  );
}

const TAG = { spacing: 0.8, pad: 0.55 };

/** « DONNÉES FICTIVES » in its box, by its right edge and its baseline. */
export function FictionalTag(props: {
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
}): ReactElement {
  const { right, y, size, text } = props;
  const pad = size * TAG.pad;
  const width = pictureTextWidth(text, { face: 'texte', size, bold: true }) + text.length * TAG.spacing + 2 * pad;
  return (
    <>
      <rect
        x={Math.round(right - width)}
        y={Math.round(y - size * 1.15)}
        width={Math.round(width)}
        height={Math.round(size * 1.6)}
        fill="none"
        stroke="var(--ink)"
        strokeWidth={size / 13}
      />
      <PictureText x={Math.round(right - width + pad)} y={y} size={size} lines={[text]} bold spacing={TAG.spacing} />
    </>
  );
}
