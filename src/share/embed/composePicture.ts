import { createElement } from 'react';
import { renderSvg } from '../../charts/renderSvg.ts';
import type { EmbedView } from '../../views/embedView.ts';
import { finishPicture } from '../picture/finishPicture.ts';
import { typesetView } from '../picture/typesetView.ts';
import { EmbedPictureSvg } from './EmbedPictureSvg.tsx';
import type { PictureShape } from './PictureShape.ts';

/**
 * A chart as one SVG with all that it may not be shown without: title, drawing, n, interval, campaign and its days, source,
 * address, corrections and replies. `image.svg` is this, and `image.png` is drawn from it.
 */
export function composePicture(view: EmbedView, shape: PictureShape): string {
  const { locale } = view;
  // Neither is drawn, and both are long.
  const { results: _, table: __, ...drawn } = view;
  const set = locale === 'fr' ? typesetView(drawn) : drawn;
  return finishPicture(renderSvg(createElement(EmbedPictureSvg, { view: set, shape })), locale);
}
