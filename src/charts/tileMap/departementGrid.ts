/**
 * Where each département stands: rows of tiles, each second row half a tile to the right, so that a tile has six neighbours.
 * Six borders out of seven are kept (`tests/charts/tileMap.test.ts`). Corsica and overseas stand apart.
 */
export function departementGrid(): ReadonlyMap<string, { readonly column: number; readonly row: number }> {
  return GRID;
}

const ROWS = `
.  .  .  .  .  .  62 59 .  .  .  .
.  .  .  .  76 60 80 02 .  .  .  .
.  .  .  .  14 27 95 93 08 .  .  57
.  .  50 61 78 92 75 94 51 55 54 67
.  22 35 53 72 28 91 77 10 52 88 68
29 56 44 49 37 41 45 89 21 70 90 .
.  .  85 79 86 36 18 58 71 39 25 .
.  .  17 16 87 23 03 69 01 74 .  .
.  .  .  33 24 19 63 42 38 73 .  .
.  .  40 47 46 15 43 07 26 05 .  .
.  .  64 32 82 12 48 30 84 04 .  .
.  .  65 31 81 34 .  13 83 06 .  .
.  .  .  .  09 11 66 .  .  .  2B .
971 972 973 974 976 . . .  .  . 2A .
`;

const GRID: ReadonlyMap<string, { readonly column: number; readonly row: number }> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((line, row) =>
      line
        .trim()
        .split(/ +/)
        .flatMap((code, column): readonly [string, { column: number; row: number }][] =>
          code === '.' ? [] : [[code, { column, row }]],
        ),
    ),
);
