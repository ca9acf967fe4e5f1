// `npm run mutate` breaks the code of a room in thousands of small ways and asks which ones its tests do not notice.
// The score, the survivors and how to read this: tests/mutation.md. scripts/mutate.ts says which room.
const folder = '.cache/mutation';

export default {
  testRunner: 'vitest',
  // One test reads a room from disk and imports each file by its path: no list of related files knows of it.
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // A machine has other things to do for the hour that this takes.
  concurrency: 1,
  timeoutMS: 5_000,
  ignorePatterns: ['/.astro', '/.cache', '/data', '/dist', '/public'],
  incremental: true,
  tempDirName: `${folder}/sandbox`,
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { allowEmojis: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 85, break: 85 },
};
