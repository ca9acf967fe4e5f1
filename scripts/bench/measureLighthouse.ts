import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { median } from 'd3-array';
import lighthouse from 'lighthouse';
import { ensureChromium } from '../testing/findChromium.ts';
import { templateAddresses } from '../testing/templateAddresses.ts';
import { buildFor } from './buildFor.ts';
import { serveCompressed } from './serveCompressed.ts';

/** Two runs of one page differ by a tenth of a second of blocking: an odd number of them, and the middle of each figure. */
const RUNS = 3;

/** What Lighthouse's phone on a slow network says of a page once. */
interface PageFigures {
  /** 0 to 100. */
  readonly performance: number;
  readonly largestPaintMs: number;
  readonly layoutShift: number;
  readonly blockingMs: number;
  /** How fast the machine was meanwhile: Lighthouse slows it by four, and means 1,500 to 2,000. */
  readonly benchmarkIndex: number;
}

/** The median of each figure over the runs; of the shift the largest. */
export interface PageSpeed extends PageFigures {
  readonly address: string;
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
  const runs: PageFigures[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await runOnce(url, address, port));
  const middle = (figure: keyof PageFigures): number => median(runs, (run) => run[figure]) ?? Number.NaN;
  const measured = {
    performance: middle('performance'),
    largestPaintMs: middle('largestPaintMs'),
    layoutShift: Math.max(...runs.map(({ layoutShift }) => layoutShift)),
    blockingMs: middle('blockingMs'),
    benchmarkIndex: middle('benchmarkIndex'),
  };
  const missed = [
    ...(measured.performance >= TARGETS.performance ? [] : ['performance']),
    ...(measured.largestPaintMs <= TARGETS.largestPaintMs ? [] : ['LCP']),
    ...(measured.layoutShift <= TARGETS.layoutShift ? [] : ['CLS']),
    ...(measured.blockingMs <= TARGETS.blockingMs ? [] : ['TBT']),
  ];
  return { address, ...measured, missed };
}

async function runOnce(url: string, address: string, port: number): Promise<PageFigures> {
  const run = await lighthouse(url, { port, onlyCategories: ['performance'], logLevel: 'error', output: 'json' });
  if (run === undefined) throw new Error(`Lighthouse gave nothing for ${address}`);
  const value = (audit: string): number => run.lhr.audits[audit]?.numericValue ?? Number.NaN;
  return {
    performance: Math.round((run.lhr.categories['performance']?.score ?? Number.NaN) * 100),
    largestPaintMs: value('largest-contentful-paint'),
    layoutShift: value('cumulative-layout-shift'),
    blockingMs: value('total-blocking-time'),
    benchmarkIndex: run.lhr.environment.benchmarkIndex,
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
