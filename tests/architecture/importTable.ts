/**
 * Who may import whom: the table of the house as data. A room is a folder of `src/`, or one of the few files that stand
 * beside them. Change a row together with the code that needs it, and say why in the commit.
 */
export interface RoomRules {
  /** Other rooms; a room may always import itself. */
  readonly rooms: readonly string[];
  /** Packages, and Node's own modules, by name or by a beginning that ends with `*`. */
  readonly packages: readonly string[];
  /** Packages that only the named file of the room may import. */
  readonly byOneFile?: Readonly<Record<string, readonly string[]>>;
  /** Files outside `src/`, from the root of the project. */
  readonly outside?: readonly string[];
}

export const importTable: Readonly<Record<string, RoomRules>> = {
  domain: { rooms: [], packages: ['zod'] },
  stats: { rooms: [], packages: [] },
  ingest: {
    rooms: ['domain', 'stats'],
    packages: ['papaparse', 'zod'],
    // The ingest runs in a browser too: one file knows the file system.
    byOneFile: { 'readDataFolder.ts': ['node:*'] },
  },
  indicators: { rooms: ['domain', 'stats'], packages: [] },
  compare: { rooms: ['domain', 'stats'], packages: [] },
  planning: { rooms: ['domain', 'stats'], packages: [] },
  present: { rooms: ['domain'], packages: [] },
  charts: { rooms: ['domain', 'present'], packages: ['d3-array', 'd3-scale', 'd3-shape', 'react', 'react-dom/server'] },
  views: { rooms: ['domain', 'present', 'charts'], packages: [] },
  publish: { rooms: ['domain'], packages: [] },
  // A page's component puts itself into the layout, and the layout is made of components.
  components: {
    rooms: ['views', 'charts', 'present', 'styles', 'content', 'layouts', 'islands', 'browser'],
    packages: ['astro:*', 'astro'],
  },
  layouts: {
    rooms: ['views', 'charts', 'present', 'styles', 'content', 'components', 'islands', 'browser'],
    packages: ['astro:*', 'astro'],
  },
  pages: {
    // Of the domain a route needs its languages and its ids.
    rooms: [
      'domain',
      'barometer.ts',
      'methodExamples.ts',
      'site.ts',
      'places.ts',
      'find',
      'views',
      'publish',
      'share',
      'components',
      'layouts',
    ],
    packages: ['astro:*', 'astro'],
    // The documents of the API name the version that wrote them.
    outside: ['package.json'],
  },
  // Plain scripts of a page, a few kilobytes without React: they add to HTML that reads without them.
  browser: { rooms: ['domain', 'find', 'present'], packages: [] },
  // What was meant by what was typed: names, postcodes, towns. Runs at build, where it cuts the files, and in a browser.
  find: { rooms: ['domain'], packages: [] },
  islands: {
    rooms: ['domain', 'charts', 'present', 'ingest'],
    packages: ['react', 'react-dom', 'react-dom/client', 'recharts', 'd3-scale', 'd3-shape', 'd3-array'],
  },
  share: {
    // What one takes away holds the files of the API beside words.
    rooms: ['domain', 'present', 'charts', 'views', 'publish'],
    packages: ['react'],
    // Files are packed, and pictures drawn with fonts, colours and a cache on disk: each of these is known to one file.
    byOneFile: {
      'atomFeed.ts': ['feedsmith'],
      'calendarIcs.ts': ['ical-generator'],
      'jsonFeed.ts': ['feedsmith'],
      'campaignZip.ts': ['node:crypto'],
      'pressFile.ts': ['node:crypto'],
      'drawPicture.ts': ['@resvg/resvg-js', 'node:*'],
      'encodePng.ts': ['node:zlib'],
      'inlineMarks.ts': ['node:fs', 'node:path'],
      'writeWorkbook.ts': ['write-excel-file/node', 'fflate'],
      'zipFiles.ts': ['fflate'],
    },
  },
  content: { rooms: [], packages: [] },
  styles: { rooms: [], packages: [] },
  // The composition root, and the one file that reads the environment for it.
  'barometer.ts': { rooms: ['domain', 'ingest', 'indicators', 'compare'], packages: [] },
  // What the method page shows and only statistics can compute: views cannot reach them, and a file of typed numbers would age.
  'methodExamples.ts': { rooms: ['domain', 'stats', 'compare'], packages: [] },
  // Reads the towns and postcodes of a package from disk, once a build.
  'places.ts': { rooms: ['domain'], packages: ['node:fs', 'node:module', 'node:path'] },
  'site.ts': { rooms: ['domain', 'ingest', 'barometer.ts', 'site.config.ts'], packages: ['node:path'] },
  'site.config.ts': { rooms: ['domain'], packages: [] },
  'middleware.ts': { rooms: ['present'], packages: ['astro:middleware'] },
  'content.config.ts': { rooms: [], packages: ['astro:content', 'astro/loaders', 'astro/zod'] },
  'env.d.ts': { rooms: ['domain'], packages: ['astro/client'] },
};

/** Rows that may stand without a room on disk. */
export const optionalRooms: readonly string[] = ['content.config.ts', 'share'];
