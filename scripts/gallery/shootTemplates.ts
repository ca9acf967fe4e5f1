import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { serve } from '../serve.mjs';
import { ensureChromium } from '../testing/findChromium.ts';
import { templateAddresses } from '../testing/templateAddresses.ts';

/** Four pictures of one template. */
export interface TemplateShots {
  readonly address: string;
  readonly shots: readonly { readonly file: string; readonly width: number; readonly theme: 'light' | 'dark' }[];
}

const WIDTHS = [360, 1280] as const;
const THEMES = ['light', 'dark'] as const;
/* A page of 30,000 pixels is no picture. */
const TALLEST = 8000;

/**
 * Photographs the longest page of each template of a built site.
 *
 * @param site folder of the built site
 * @param out where `shots/` is written
 */
export async function shootTemplates(
  site: string,
  out: string,
  onPage: (address: string) => void,
): Promise<readonly TemplateShots[]> {
  mkdirSync(path.join(out, 'shots'), { recursive: true });
  const served = await serve({ folder: site, base: '/', port: 0 });
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const all: TemplateShots[] = [];
    for (const address of templateAddresses(site)) {
      onPage(address);
      const shots = WIDTHS.flatMap((width) =>
        THEMES.map((theme) => ({ width, theme, file: fileOf(address, width, theme) })),
      );
      for (const { file, width, theme } of shots)
        await shoot(browser, new URL(address, served.address).href, { file: path.join(out, file), width, theme });
      all.push({ address, shots });
    }
    return all;
  } finally {
    await browser.close();
    await served.close();
  }
}

async function shoot(
  browser: Browser,
  url: string,
  { file, width, theme }: { readonly file: string; readonly width: number; readonly theme: 'light' | 'dark' },
): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme: theme });
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  const height = Math.min(TALLEST, await page.evaluate(() => document.documentElement.scrollHeight));
  await page.setViewportSize({ width, height });
  await page.screenshot({ path: file, type: 'jpeg', quality: 80 });
  await page.close();
}

function fileOf(address: string, width: number, theme: string): string {
  const name = address.replaceAll(/[^a-z0-9]+/gi, '-').replaceAll(/^-|-$/g, '') || 'accueil';
  return `shots/${name}-${width}-${theme}.jpg`;
}
