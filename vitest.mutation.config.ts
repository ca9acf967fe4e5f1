import { defineConfig } from 'vitest/config';

/** The tests that judge a mutant: those in the folder of its room, which scripts/mutate.ts names. */
export default defineConfig({
  test: { include: ['**/*.test.ts'] },
});
