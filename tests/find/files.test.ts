import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { communeFilesOf } from '../../src/find/communeFilesOf.ts';
import { departementsOfDigits } from '../../src/find/departementsOfDigits.ts';
import { foldName } from '../../src/find/foldName.ts';
import { neededFiles } from '../../src/find/neededFiles.ts';
import { places } from '../views/places.ts';
import { communeFiles, index, postcodeFiles } from './finder.ts';

const wire = (content: unknown) => gzipSync(JSON.stringify(content)).length;
const KB = 1000;

describe('the files of communes', () => {
  it('hold every commune where its name leads, with its article and without', () => {
    const lines = communeFiles.map((file) => new Set<string>(file.lines));
    const lost = places.communes.filter(({ name, departement }) => {
      const folded = foldName(name);
      const ways = [folded, folded.replace(/^(l|la|le|les) (?=.)/, '')].map((way) => way.replaceAll(' ', ''));
      return !ways.every((way) =>
        communeFilesOf(way, index.communeFiles).some((position) => lines[position]?.has(`${name};${departement}`)),
      );
    });
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  it('are asked for by any beginning that is long enough, all that have a commune that begins so', () => {
    for (const beginning of ['marse', 'lar', 'saintet', 'zu']) {
      const asked = communeFilesOf(beginning, index.communeFiles);
      const held = new Set(asked.flatMap((position) => communeFiles[position]?.lines ?? []));
      const wanted = places.communes
        .filter(({ name }) => foldName(name).replaceAll(' ', '').startsWith(beginning))
        .map(({ name, departement }) => `${name};${departement}` as const);
      expect(wanted.length, beginning).toBeGreaterThan(0);
      expect(wanted.filter((line) => !held.has(line))).toEqual([]);
    }
  });

  it('are not fetched for a letter or two that half the country begins with', () => {
    expect(communeFilesOf('', index.communeFiles)).toEqual([]);
    expect(communeFilesOf('s', index.communeFiles)).toEqual([]);
    expect(communeFilesOf('saint', index.communeFiles)).toHaveLength(1);
    expect(communeFilesOf('690', index.communeFiles)).toEqual([]);
  });
});

describe('what a keystroke costs', () => {
  it('is at most 20 kB over the wire, and the first one 20 kB more', () => {
    const largest = Math.max(...communeFiles.map(({ lines }) => wire(lines)));
    expect(2 * largest).toBeLessThan(20 * KB);
    expect(Math.max(...[...postcodeFiles.values()].map(wire))).toBeLessThan(8 * KB);
    expect(wire(index)).toBeLessThan(20 * KB);
  });

  it('is one file for a postcode, two for a town', () => {
    expect(neededFiles(index, '69003')).toEqual({ communes: [], postcodes: ['69'] });
    expect(neededFiles(index, 'marseille').communes.length).toBeLessThanOrEqual(2);
    expect(neededFiles(index, 'caf 69003').postcodes).toEqual(['69']);
    expect(neededFiles(index, '99999')).toEqual({ communes: [], postcodes: [] });
  });
});

describe('departementsOfDigits', () => {
  const codes = places.departements.map(({ code }) => code);

  it('resolves each of the 101 by its code', () => {
    for (const code of codes) expect(departementsOfDigits(code.toLowerCase(), codes)).toContain(code);
  });

  it('guesses right for every postcode that does not cross a border', () => {
    const wrong = places.communes.flatMap(({ departement, postcodes }) =>
      postcodes.filter((p) => !departementsOfDigits(p, codes).includes(departement)),
    );
    // Those that cross one, and Aéroport d’Orly: the files know them.
    expect(new Set(wrong).size).toBeLessThan(20);
    expect(wrong.filter((p) => p.startsWith('20') || p.startsWith('97'))).toEqual([]);
  });
});
