import { breakName } from './breakName.ts';
import { departementGrid } from './departementGrid.ts';
import type { TileMapSpec, TileSpec } from './TileMapSpec.ts';

/** Widths in percent of the drawing, heights in pixels: the map is as wide as its column, its text stays at its size. */
export interface TileMapLayout {
  readonly label: string;
  readonly height: number;
  readonly tileWidth: string;
  readonly tileHeight: number;
  readonly tiles: readonly PlacedTile[];
}

export interface PlacedTile extends Omit<TileSpec, 'name'> {
  readonly x: string;
  readonly y: number;
  /** One or two lines; none in the small drawing. */
  readonly nameLines: readonly string[];
}

/** The drawing for phones has codes only, the one for wide columns names too. */
export type TileMapSize = 'codes' | 'names';

const SIZES: Readonly<Record<TileMapSize, { rowHeight: number; gap: number }>> = {
  codes: { rowHeight: 34, gap: 2 },
  names: { rowHeight: 58, gap: 3 },
};

/** Of every second row, which begins half a tile later. */
const HALF = 0.5;

/** Between tiles of a row, as a part of one. */
const GAP = 0.032;

/** What a name has room for where the drawing is narrowest, 68 rem, in the pixels of `textWidth`, which never says too few. */
const NAME_WIDTH = 82;

/** @throws RangeError where a département has no tile, or two */
export function layoutTileMap({ label, tiles }: TileMapSpec, size: TileMapSize): TileMapLayout {
  const grid = departementGrid();
  const cells = [...grid.values()];
  const columns = Math.max(...cells.map(({ column, row }) => column + (row % 2) * HALF)) + 1;
  const { rowHeight, gap } = SIZES[size];
  if (new Set(tiles.map(({ code }) => code)).size !== tiles.length) throw new RangeError('a département has two tiles');
  const percent = (tile: number) => `${round((100 * tile) / columns)}%`;
  return {
    label,
    height: (Math.max(...cells.map(({ row }) => row)) + 1) * rowHeight - gap,
    tileWidth: percent(1 - GAP),
    tileHeight: rowHeight - gap,
    tiles: tiles.map(({ name, ...tile }) => {
      const cell = grid.get(tile.code);
      if (!cell) throw new RangeError(`no tile for the département ${tile.code}`);
      return {
        ...tile,
        x: percent(cell.column + (cell.row % 2) * HALF),
        y: cell.row * rowHeight,
        nameLines: size === 'names' ? breakName(name, NAME_WIDTH) : [],
      };
    }),
  };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
