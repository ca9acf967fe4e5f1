import type { ReactElement } from 'react';
import { px } from '../../charts/coordinates.ts';
import { lineStyle } from './lineStyle.ts';

interface Props {
  readonly slot: number;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly isHollow?: boolean;
}

/** The mark of a line: shape tells lines apart where colour does not. Hollow where n is unknown. */
export function SeriesMark({ slot, x, y, size = 5.5, isHollow = false }: Props): ReactElement {
  const className = `${isHollow ? 'pt-hollow' : 'pt'} ${lineStyle(slot).className}`;
  // A hollow mark has a thicker edge: it is drawn as much smaller.
  const r = isHollow ? size - 0.5 : size;
  if (slot === 0) return <circle className={className} cx={px(x)} cy={px(y)} r={r} />;
  return <path className={className} d={OUTLINES[slot % OUTLINES.length]?.(px(x), px(y), r) ?? ''} />;
}

type Outline = (x: number, y: number, r: number) => string;

const square: Outline = (x, y, r) => `M${x - r * 0.88} ${y - r * 0.88}h${r * 1.76}v${r * 1.76}h${-r * 1.76}z`;
const triangle: Outline = (x, y, r) => `M${x} ${y - r * 1.25}l${r * 1.2} ${r * 2.05}h${-r * 2.4}z`;
const diamond: Outline = (x, y, r) =>
  `M${x} ${y - r * 1.3}l${r * 1.15} ${r * 1.3}l${-r * 1.15} ${r * 1.3}l${-r * 1.15} ${-r * 1.3}z`;
const OUTLINES: readonly Outline[] = [square, square, triangle, diamond];
