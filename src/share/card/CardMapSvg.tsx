import type { ReactElement } from 'react';
import type { Box } from '../../charts/boxes.ts';
import { departementGrid } from '../../charts/tileMap/departementGrid.ts';

interface Props {
  readonly here?: string | undefined;
  /** Codes of the départements with a local figure. */
  readonly measured: readonly string[];
  readonly box: Box;
}

/** France as tiles, one of them filled: where the page speaks of. Plain tiles are measured, hatched ones are not. */
export function CardMapSvg({ here, measured, box }: Props): ReactElement {
  const grid = departementGrid();
  const cells = [...grid.values()];
  const columns = Math.max(...cells.map(({ column, row }) => column + (row % 2) * 0.5)) + 1;
  const rows = Math.max(...cells.map(({ row }) => row)) + 1;
  const width = Math.floor((box.right - box.left) / columns);
  const height = Math.floor((box.bottom - box.top) / rows);
  const known = new Set(measured);
  return (
    <>
      {[...grid].map(([code, { column, row }]) => {
        const x = box.left + Math.round((column + (row % 2) * 0.5) * width);
        const y = Math.round(box.top + row * height);
        const mark = code === here ? 'f-ink' : known.has(code) ? 'f-tint' : 'f-hatch-l';
        return (
          <g key={code}>
            <rect className={mark} x={x} y={y} width={width - 3} height={height - 3} />
            {code === here && (
              <text className="t-n on-ink" x={x + (width - 3) / 2} y={y + height / 2 + 4} textAnchor="middle">
                {code}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}
