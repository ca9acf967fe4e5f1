import { defineConfig } from 'vitest/config';

/** The tests that judge a mutant: those in the folder of its room, which scripts/mutate.ts names. */
export default defineConfig({
  // A mutant counts as noticed where a test fails, not where a busy machine is late: Stryker stops what hangs.
  test: { include: ['**/*.test.ts'], exclude: ['**/rankCampaign.many.test.ts'], testTimeout: 600_000 },
});
