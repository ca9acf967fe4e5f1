import { createElement } from 'react';
import { renderSvg } from '../renderSvg.ts';
import { layoutTileMap } from './layoutTileMap.ts';
import { TileMapSvg } from './TileMapSvg.tsx';
import type { TileMapSpec } from './TileMapSpec.ts';

/** Both drawings of a map: codes alone for narrow columns, names too for wide ones. */
export function renderTileMap(spec: TileMapSpec): string {
  return (['codes', 'names'] as const)
    .map((size) => renderSvg(createElement(TileMapSvg, { layout: layoutTileMap(spec, size), className: size })))
    .join('');
}
