import type { Barometer } from '../../domain/barometer.ts';
import type { Site } from '../../domain/site.ts';
import type { Embed } from '../../views/embedsOf.ts';
import { embedView } from '../../views/embedView.ts';
import { drawPicture } from '../picture/drawPicture.ts';
import { baseWithin } from './baseWithin.ts';
import { composePicture } from './composePicture.ts';
import { PICTURE_SHAPES, type PictureShape } from './PictureShape.ts';

/**
 * The picture of an embed as SVG. Where no origin is known its address is that within the site: a folder in which the site
 * happens to be tried out would tell nobody where to look; the demonstration keeps its own, for its addresses are no others.
 */
export function pictureOf(site: Site, barometer: Barometer, embed: Embed, shape: PictureShape): string {
  const view = embedView(site.origin ? site : { ...site, base: baseWithin(site) }, barometer, embed);
  return composePicture(view, shape);
}

/** The same as PNG. */
export function drawnPictureOf(
  site: Site,
  barometer: Barometer,
  embed: Embed,
  shape: PictureShape,
): Uint8Array<ArrayBuffer> {
  return drawPicture(pictureOf(site, barometer, embed, shape), PICTURE_SHAPES[shape].width);
}
