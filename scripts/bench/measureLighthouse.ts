import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { ensureChromium } from '../testing/findChromium.ts';
import { templateAddresses } from '../testing/templateAddresses.ts';
import { buildFor } from './buildFor.ts';
import { serveCompressed } from './serveCompressed.ts';

/** What Lighthouse's phone on a slow network says of one page. */
export interface PageSpeed {
  readonly address: string;
  /** 0 to 100. */
  readonly performance: number;
  readonly largestPaintMs: number;
  readonly layoutShift: number;
  readonly blockingMs: number;
  /** Which of the targets it misses. */
  readonly missed: readonly string[];
}

/** Issue of the public's site, point 9. */
const TARGETS = { performance: 100, largestPaintMs: 1200, layoutShift: 0, blockingMs: 0 } as const;

/** Builds the site and its demonstration, and measures the longest page of each template. */
export async function measureLighthouse(onPage: (speed: PageSpeed) => void): Promise<readonly PageSpeed[]> {
  const place = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const folder = path.join(place, 'dist');
  try {
    buildFor({ out: folder });
    const site = await serveCompressed(folder);
    const port = await freePort();
    const browser = await chromium.launch({
      executablePath: ensureChromium(),
      args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${port}`],
    });
    try {
      const speeds: PageSpeed[] = [];
      for (const address of templateAddresses(folder)) {
        const speed = await measurePage(`${site.address}${address}`, address, port);
        speeds.push(speed);
        onPage(speed);
      }
      return speeds;
    } finally {
      await browser.close();
      site.close();
    }
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

async function measurePage(url: string, address: string, port: number): Promise<PageSpeed> {
  const run = await lighthouse(url, { port, onlyCategories: ['performance'], logLevel: 'error', output: 'json' });
  if (run === undefined) throw new Error(`Lighthouse gave nothing for ${address}`);
  const value = (audit: string): number => run.lhr.audits[audit]?.numericValue ?? Number.NaN;
  const measured = {
    performance: Math.round((run.lhr.categories['performance']?.score ?? Number.NaN) * 100),
    largestPaintMs: value('largest-contentful-paint'),
    layoutShift: value('cumulative-layout-shift'),
    blockingMs: value('total-blocking-time'),
  };
  const missed = [
    ...(measured.performance >= TARGETS.performance ? [] : ['performance']),
    ...(measured.largestPaintMs <= TARGETS.largestPaintMs ? [] : ['LCP']),
    ...(measured.layoutShift <= TARGETS.layoutShift ? [] : ['CLS']),
    ...(measured.blockingMs <= TARGETS.blockingMs ? [] : ['TBT']),
  ];
  return { address, ...measured, missed };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
