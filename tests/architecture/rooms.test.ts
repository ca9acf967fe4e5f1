import { readdirSync } from 'node:fs';
import path from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { findCycle } from './findCycle.ts';
import { findTrespasses } from './findTrespasses.ts';
import { importTable, optionalRooms } from './importTable.ts';
import { readImports } from './readImports.ts';
import { projectFolder, readSources } from './sources.ts';

const CODE = ['.ts', '.tsx', '.astro', '.mjs'];
const sources = readSources('src', CODE);

describe('the import table', () => {
  it('holds for every import of src/', () => {
    expect(sources.flatMap((source) => findTrespasses(source, importTable))).toEqual([]);
  });

  it('has a row for each room on disk', () => {
    const rooms = readdirSync(path.join(projectFolder, 'src'));
    expect(rooms.filter((room) => !(room in importTable))).toEqual([]);
  });

  it('has no row without a room on disk', () => {
    const rooms = readdirSync(path.join(projectFolder, 'src'));
    const empty = Object.keys(importTable).filter((room) => !rooms.includes(room) && !optionalRooms.includes(room));
    expect(empty).toEqual([]);
  });

  it('names no room without a row', () => {
    const named = Object.values(importTable).flatMap((rules) => rules.rooms);
    expect(named.filter((room) => !(room in importTable))).toEqual([]);
  });

  it('says who trespasses, where and what is allowed', () => {
    const service = { file: 'src/views/service.ts', text: "import { wilson } from '../stats/wilson.ts';\n" };
    expect(findTrespasses(service, importTable)).toEqual([
      'views/service.ts imports stats/; views/ may import only: domain/, present/, charts/',
    ]);
  });

  it.each([
    ['a static import', "import x from '../stats/a.ts';"],
    ['an import of a type', "import type { X } from '../stats/a.ts';"],
    ['an import without a name', "import '../stats/a.ts';"],
    ['a re-export', "export { x } from '../stats/a.ts';"],
    ['a dynamic import', "const x = await import('../stats/a.ts');"],
    ['a type in place', "let x: import('../stats/a.ts').X;"],
  ])('sees %s', (_name, text) => {
    expect(findTrespasses({ file: 'src/views/service.ts', text }, importTable)).toHaveLength(1);
  });

  it('sees the frontmatter, the scripts and the expressions of an Astro file', () => {
    const text = [
      '---',
      "import { a } from '../stats/a.ts';",
      '---',
      '<p>{(await import("../stats/b.ts")).b}</p>',
      '<script>',
      "  import { c } from '../stats/c.ts';",
      '</script>',
      '<script is:inline>',
      "  import('../stats/d.ts');",
      '</script>',
    ].join('\n');
    const found = readImports('src/components/X.astro', text).map(({ specifier, line }) => `${line} ${specifier}`);
    expect(found.sort()).toEqual(['2 ../stats/a.ts', '4 ../stats/b.ts', '6 ../stats/c.ts', '9 ../stats/d.ts']);
  });

  it('allows a package by room, and one by file', () => {
    const text = "import { readFileSync } from 'node:fs';\nimport { z } from 'zod';\n";
    expect(findTrespasses({ file: 'src/ingest/readDataFolder.ts', text }, importTable)).toEqual([]);
    expect(findTrespasses({ file: 'src/ingest/parseRows.ts', text }, importTable)).toEqual([
      'ingest/parseRows.ts imports node:fs; ingest/ may import only: domain/, stats/, papaparse, zod',
    ]);
  });
});

describe('imports', () => {
  const relative = sources.flatMap(({ file, text }) =>
    readImports(file, text)
      .filter(({ specifier }) => specifier.startsWith('.'))
      .map(({ specifier, line }) => ({ file, line, specifier })),
  );

  it('carry the extension of their file', () => {
    expect(relative.filter(({ specifier }) => path.extname(specifier.replace(/\?.*$/, '')) === '')).toEqual([]);
  });

  it('are never computed', () => {
    expect(
      sources.filter(({ file, text }) => readImports(file, text).some((i) => i.specifier === '(computed)')),
    ).toEqual([]);
  });

  it('run in no circle', () => {
    const graph = new Map<string, string[]>();
    for (const { file } of sources) graph.set(file, []);
    for (const { file, specifier } of relative) graph.get(file)?.push(path.join(path.dirname(file), specifier));
    expect(findCycle(graph)).toBeUndefined();
  });

  it('would be seen running in a circle', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ]);
    expect(findCycle(graph)).toEqual(['b', 'c', 'b']);
  });
});
