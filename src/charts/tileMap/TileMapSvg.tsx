import type { ReactElement } from 'react';
import type { PlacedTile, TileMapLayout } from './layoutTileMap.ts';

/** Each tile is an `<svg>` of its own, so that its text is placed in pixels from its corner. */
export function TileMapSvg({ layout, className }: { layout: TileMapLayout; className: string }): ReactElement {
  const { label, height, tileWidth, tileHeight, tiles } = layout;
  return (
    <svg className={`tiles ${className}`} role="group" aria-label={label} width="100%" height={height}>
      {tiles.map((tile) => (
        <svg key={tile.code} x={tile.x} y={tile.y} width={tileWidth} height={tileHeight}>
          <Tile tile={tile} height={tileHeight} />
        </svg>
      ))}
    </svg>
  );
}

function Tile({ tile, height }: { tile: PlacedTile; height: number }): ReactElement {
  const { code, href, title, count, other, nameLines } = tile;
  return (
    <a href={href} className={count > 0 ? 'tile measured' : other ? 'tile other' : 'tile'}>
      <title>{title}</title>
      <rect className="ground" width="100%" height={height} />
      {nameLines.length > 0 ? (
        <>
          <text className="code" x={7} y={19}>
            {code}
          </text>
          {count > 0 && (
            <text className="count" x="94%" y={19} textAnchor="end">
              {count}
            </text>
          )}
          {nameLines.map((line, i) => (
            <text key={line} className="name" x={7} y={35 + i * 13.5}>
              {line}
            </text>
          ))}
        </>
      ) : (
        <text className="code" x="50%" y={height / 2 + 5} textAnchor="middle">
          {code}
        </text>
      )}
    </a>
  );
}
