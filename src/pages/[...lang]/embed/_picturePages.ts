import type { PictureShape } from '../../../share/embed/PictureShape.ts';
import { embedPages } from './_embedPages.ts';

/** `image.png`, `image-carre.png`, `image-portrait.png` (`embedFiles`). */
const SHAPES: readonly (readonly [picture: string, shape: PictureShape])[] = [
  ['image', 'wide'],
  ['image-carre', 'square'],
  ['image-portrait', 'portrait'],
];

/** Every live chart in each shape as a page of a route. */
export function picturePages() {
  return embedPages()
    .filter(({ props }) => !props.embed.pinned)
    .flatMap(({ params, props: { embed } }) =>
      SHAPES.map(([picture, shape]) => ({ params: { ...params, picture }, props: { embed, shape } })),
    );
}
