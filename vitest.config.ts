import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/dist/**', 'tests/e2e/**'] } },
      // What was built: `npm test` builds first, into .cache/test-dist.
      { test: { name: 'dist', include: ['tests/dist/**/*.test.ts'], testTimeout: 120_000 } },
    ],
  },
});
