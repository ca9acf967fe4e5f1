import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
import { slowdownFor } from './slowdownFor.ts';

/**
 * Two runs of one page differ by a tenth of a second of blocking: an odd number of them, and the middle of each figure. A page that the
 * machine holds up once in five runs still has a middle above 0 once in seventeen times: one that misses a target is measured again.
 */
const RUNS = 5;
const RUNS_AGAIN = 11;

/** What Lighthouse's phone on a slow network says of a page once. */
interface PageFigures {
  /** 0 to 100. */
  readonly performance: number;
  readonly largestPaintMs: number;
  readonly layoutShift: number;
  readonly blockingMs: number;
  /** How fast the machine was meanwhile. */
  readonly benchmarkIndex: number;
  /** By which it was slowed. */
  readonly slowdown: number;
}

/** The median of each figure over the runs; of the shift the largest. */
export interface PageSpeed extends PageFigures {
  readonly address: string;
  readonly runs: number;
  /** Which of the targets it misses. */
  readonly missed: readonly string[];
}

/** What any page costs on this machine, whatever it holds: nothing below that can be told of the others. */
export const CONTROL = '/page-d-une-phrase/';
const CONTROL_PAGE = `<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Témoin</title><p>Rien que cette phrase.`;

/** Issue of the public's site, point 9. */
const TARGETS = { performance: 100, largestPaintMs: 1200, layoutShift: 0, blockingMs: 0 } as const;

/**
 * Builds the site and its demonstration, and measures the longest page of each template, after one of a sentence.
 *
 * @param slowdown of the processor; by the speed of the machine where it is 0
 */
export async function measureLighthouse(
  slowdown: number,
  onPage: (speed: PageSpeed) => void,
): Promise<readonly PageSpeed[]> {
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
      const addresses = templateAddresses(folder);
      mkdirSync(path.join(folder, CONTROL));
      writeFileSync(path.join(folder, CONTROL, 'index.html'), CONTROL_PAGE);
      const run = await pageRunner(site.address, { port, slowdown }, CONTROL);
      for (const address of [CONTROL, ...addresses]) {
        const speed = await measurePage(address, run);
        if (address !== CONTROL) speeds.push(speed);
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

async function measurePage(address: string, run: (address: string) => Promise<PageFigures>): Promise<PageSpeed> {
  const runs: PageFigures[] = [];
  for (let count = 0; count < RUNS; count++) runs.push(await run(address));
  if (summarise(address, runs).missed.length > 0) while (runs.length < RUNS_AGAIN) runs.push(await run(address));
  return summarise(address, runs);
}

function summarise(address: string, runs: readonly PageFigures[]): PageSpeed {
  const middle = (figure: keyof PageFigures): number => median(runs, (one) => one[figure]) ?? Number.NaN;
  const measured = {
    performance: middle('performance'),
    largestPaintMs: middle('largestPaintMs'),
    layoutShift: Math.max(...runs.map(({ layoutShift }) => layoutShift)),
    blockingMs: middle('blockingMs'),
    benchmarkIndex: middle('benchmarkIndex'),
    slowdown: middle('slowdown'),
  };
  const missed = [
    ...(measured.performance >= TARGETS.performance ? [] : ['performance']),
    ...(measured.largestPaintMs <= TARGETS.largestPaintMs ? [] : ['LCP']),
    ...(measured.layoutShift <= TARGETS.layoutShift ? [] : ['CLS']),
    ...(measured.blockingMs <= TARGETS.blockingMs ? [] : ['TBT']),
  ];
  return { address, runs: runs.length, ...measured, missed };
}

/** A machine's index jumps by half from one run to the next, and its speed does not: the middle of the last ones is believed. */
const INDEXES = 5;

/** Runs Lighthouse on one page after another; the machine is as fast in a run as it was in those before. */
async function pageRunner(
  origin: string,
  { port, slowdown }: { readonly port: number; readonly slowdown: number },
  first: string,
): Promise<(address: string) => Promise<PageFigures>> {
  const indexes: number[] = [];
  const run = async (address: string): Promise<PageFigures> => {
    const index = median(indexes.slice(-INDEXES));
    const cpuSlowdownMultiplier = slowdown > 0 ? slowdown : index === undefined ? 4 : slowdownFor(index);
    const result = await lighthouse(
      origin + address,
      { port, logLevel: 'error', output: 'json' },
      {
        extends: 'lighthouse:default',
        settings: { onlyCategories: ['performance'], throttling: { cpuSlowdownMultiplier } },
      },
    );
    if (result === undefined) throw new Error(`Lighthouse gave nothing for ${address}`);
    const value = (audit: string): number => result.lhr.audits[audit]?.numericValue ?? Number.NaN;
    const { benchmarkIndex } = result.lhr.environment;
    indexes.push(benchmarkIndex);
    return {
      performance: Math.round((result.lhr.categories['performance']?.score ?? Number.NaN) * 100),
      largestPaintMs: value('largest-contentful-paint'),
      layoutShift: value('cumulative-layout-shift'),
      blockingMs: value('total-blocking-time'),
      benchmarkIndex,
      slowdown: cpuSlowdownMultiplier,
    };
  };
  for (let count = 0; count < INDEXES; count++) await run(first);
  return run;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
