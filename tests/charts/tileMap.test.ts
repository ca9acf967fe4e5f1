import { describe, expect, it } from 'vitest';
import { breakName } from '../../src/charts/tileMap/breakName.ts';
import { departementGrid } from '../../src/charts/tileMap/departementGrid.ts';
import { layoutTileMap } from '../../src/charts/tileMap/layoutTileMap.ts';
import { renderTileMap } from '../../src/charts/tileMap/renderTileMap.ts';
import { textWidth } from '../../src/charts/textWidth.ts';
import { departementNeighbours } from '../../src/domain/departementNeighbours.ts';
import { places } from '../views/places.ts';
import { expectGolden } from './expectGolden.ts';

const tile = (code: string, name: string, count = 0) => ({
  code,
  name,
  count,
  href: `/territoires/${code}/`,
  title: `${name} (${code}) : ${count === 0 ? 'non mesuré' : count}`,
});
const grid = departementGrid();
const all = places.departements.map(({ code, name }) => tile(code, name));

describe('the map of tiles', () => {
  it('has one tile for each of the 101, and no two in one place', () => {
    expect([...grid.keys()].sort()).toEqual(places.departements.map(({ code }) => code).sort());
    expect(new Set([...grid.values()].map(({ column, row }) => `${column}|${row}`)).size).toBe(101);
  });

  it('keeps six borders out of seven', () => {
    const at = (code: string) => {
      const cell = grid.get(code);
      if (!cell) throw new Error(`no ${code}`);
      return { x: cell.column + (cell.row % 2) / 2, y: cell.row };
    };
    const borders = places.departements.flatMap(({ code }) =>
      departementNeighbours(code)
        .filter((next) => next > code)
        .map((next) => [at(code), at(next)] as const),
    );
    const kept = borders.filter(([a, b]) => {
      const [dx, dy] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
      return (dy === 0 && dx === 1) || (dy === 1 && dx === 0.5);
    });
    expect(kept.length / borders.length).toBeGreaterThan(6 / 7);
  });

  it('has room for each name, in two lines at most', () => {
    const { tiles } = layoutTileMap({ label: '', tiles: all }, 'names');
    for (const { code, nameLines } of tiles) {
      expect(nameLines.length, code).toBeLessThanOrEqual(2);
      for (const line of nameLines) expect(textWidth(line, 13), line).toBeLessThanOrEqual(82);
    }
    expect(breakName('Maine-et-Loire', 82)).toEqual(['Maine-', 'et-Loire']);
    expect(breakName('Territoire de Belfort', 82)).toEqual(['Territoire', 'de Belfort']);
    expect(breakName('Ain', 82)).toEqual(['Ain']);
  });

  it('refuses a département that it has no tile for, or twice', () => {
    expect(() => layoutTileMap({ label: '', tiles: [tile('20', 'Corse')] }, 'codes')).toThrow('20');
    expect(() => layoutTileMap({ label: '', tiles: [tile('01', 'Ain'), tile('01', 'Ain')] }, 'codes')).toThrow('two');
  });

  it('is drawn as it was', () => {
    const some = [
      tile('01', 'Ain', 1),
      tile('69', 'Rhône'),
      tile('04', 'Alpes-de-Haute-Provence'),
      tile('2A', 'Corse-du-Sud'),
    ];
    expectGolden('tile-map', renderTileMap({ label: 'Quatre départements', tiles: some }));
  });
});
