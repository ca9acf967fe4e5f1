import { expect, test } from '@playwright/test';
import type { Page, Response } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { adoptStyles } from './adoptStyles.ts';
import { findCutText } from './findCutText.ts';
import { findSidewaysScroll } from './findSidewaysScroll.ts';
import { laidOut } from './laidOut.ts';
import { served } from './served.ts';
import { templatePages } from './templates.ts';
import { takeSkipLink, walkByKeyboard } from './walkByKeyboard.ts';

/** What readers may set, and lose nothing: WCAG 1.4.4 and 1.4.12. */
const READERS_STYLES = {
  'text at 200 %': 'html { font-size: 200% !important; }',
  'wider spacing': `
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-bottom: 2em !important; }`,
};

/** @returns headings that jump a level, one line for each */
function findJumps(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')];
    const level = (heading: Element | undefined) => Number(heading?.tagName.slice(1) ?? 0);
    return headings
      .filter((heading, place) => level(heading) > level(headings[place - 1]) + 1)
      .map((heading) => `${heading.tagName} jumps a level: ${heading.textContent}`);
  });
}

/** Gzipped, of all scripts that come before anything is touched. */
const MOST_SCRIPT = 8_000;

for (const { address } of templatePages()) {
  test(`${address} reads by keyboard, with larger text and with wider spacing`, async ({ page }) => {
    const scripts: Promise<Buffer>[] = [];
    const keep = (response: Response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.body());
    };
    page.on('response', keep);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(served('SITE_ADDRESS', address));
    await laidOut(page);
    page.off('response', keep);
    const weight = (await Promise.all(scripts)).reduce((sum, body) => sum + gzipSync(body).length, 0);
    expect(weight, 'scripts').toBeLessThanOrEqual(MOST_SCRIPT);
    const faults: string[] = [];
    const note = (where: string, found: readonly string[]) =>
      faults.push(...found.map((fault) => `${where}: ${fault}`));

    note('headings', await findJumps(page));
    if ((await page.locator('h1, main, body > header, footer').count()) < 4) faults.push('a landmark is missing');
    // The walk leaves the page at its end: the next Tab comes in again at the top.
    note('keyboard', await walkByKeyboard(page));
    note('skip link', await takeSkipLink(page));
    for (const [name, css] of Object.entries(READERS_STYLES)) {
      await adoptStyles(page, css);
      note(name, [...(await findSidewaysScroll(page)), ...(await findCutText(page))]);
    }
    // On a phone a doubled text leaves eleven words' width: columns give way to rows.
    await page.setViewportSize({ width: 360, height: 740 });
    await adoptStyles(page, READERS_STYLES['text at 200 %']);
    note('text at 200 % on a phone', [...(await findSidewaysScroll(page)), ...(await findCutText(page))]);
    expect(faults).toEqual([]);
  });
}
