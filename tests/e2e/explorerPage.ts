import type { Locator, Page } from '@playwright/test';
import { readPages } from '../dist/readBuild.ts';
import { served } from './served.ts';

/** The page of the demonstration with the most trends to explore. */
export function explorerPage(): string {
  const pages = readPages('test-dist').filter(({ address }) => /^\/demo\/organismes\/[^/]+\/$/.test(address));
  const count = (html: string): number => html.split('<touch-island').length;
  const most = pages.reduce((best, page) => (count(page.html) > count(best.html) ? page : best));
  if (count(most.html) < 2) throw new Error('no page of the demonstration has a trend to explore');
  return served('SITE_ADDRESS', most.address);
}

export const figureOf = (page: Page): Locator => page.locator('figure:has(touch-island)').first();

export async function idOfExplorer(page: Page): Promise<string | null> {
  await page.goto(explorerPage());
  return figureOf(page).getAttribute('id');
}
