import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/testing/findChromium.ts';

const executablePath = process.env['CHROMIUM'] ?? findChromium();

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/e2e',
  globalSetup: './tests/e2e/serveBuilds.ts',
  fullyParallel: true,
  // A busy machine is slow, and that is no fault of a page: only what hangs is stopped.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  workers: 2,
  use: {
    browserName: 'chromium',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
