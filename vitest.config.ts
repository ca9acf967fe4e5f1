import { defineConfig } from 'vitest/config';

/** A busy machine is slow, and that is no fault of the code: only what hangs is stopped. */
const PATIENCE_MS = 300_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/dist/**', 'tests/e2e/**'],
          testTimeout: PATIENCE_MS,
          // Nothing here keeps a state: what one file has imported, the next one need not.
          isolate: false,
        },
      },
      // What was built: `npm test` builds first, into .cache/test-dist.
      { test: { name: 'dist', include: ['tests/dist/**/*.test.ts'], testTimeout: PATIENCE_MS } },
    ],
  },
});
