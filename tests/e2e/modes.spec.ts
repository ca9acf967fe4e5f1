import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { findSidewaysScroll } from './findSidewaysScroll.ts';
import { laidOut } from './laidOut.ts';
import { paintedMarks } from './paintedMarks.ts';
import { served } from './served.ts';
import { templatePages } from './templates.ts';

/** What can be told from its ground (WCAG 1.4.11). */
const SEEN = 3;
/** A4 without its margins, at 96 dots an inch. */
const SHEET = { width: 688, height: 1020 };

/**
 * Marks that can be told in usual colours and no longer in forced ones. They are compared by their place in the page: where a script
 * adds or takes away an element meanwhile, which the embed builder does to measure a frame, both looks are taken again.
 */
async function findLostMarks(page: Page): Promise<readonly string[]> {
  const usual = await paintedMarks(page);
  await page.emulateMedia({ forcedColors: 'active' });
  const forced = await paintedMarks(page);
  await page.emulateMedia({ forcedColors: 'none' });
  const again = await paintedMarks(page);
  if (forced.length !== usual.length || again.some(({ what }, place) => what !== usual[place]?.what))
    return findLostMarks(page);
  return usual
    .filter(({ contrast }, place) => contrast >= SEEN && (forced[place]?.contrast ?? 1) < SEEN)
    .map(({ what }) => `lost in forced colours: ${what}`);
}

function findMotion(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const moves = [...document.querySelectorAll('*')].filter((element) =>
      [undefined, '::before', '::after'].some((pseudo) => {
        const style = getComputedStyle(element, pseudo);
        const lasts = style.transitionDuration.split(',').some((duration) => parseFloat(duration) > 0);
        return lasts || style.animationName !== 'none' || style.scrollBehavior === 'smooth';
      }),
    );
    const running = document.getAnimations().length;
    return [
      ...moves.map((element) => `moves all the same: ${element.outerHTML.slice(0, 120)}`),
      ...(running > 0 ? [`${running} animations run`] : []),
    ];
  });
}

/** What paper cannot do, or loses. */
function findPrintFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const shown = (element: Element) => element.checkVisibility({ contentVisibilityAuto: true });
    const useless = 'nav, .skip, .tools, .embed-code, .short-cite, .taken pre, button:not(th button), input, select';
    for (const one of document.querySelectorAll(useless)) {
      if (shown(one)) faults.push(`printed for nothing: ${one.outerHTML.slice(0, 120)}`);
    }
    for (const folded of document.querySelectorAll('main details > :not(summary, form)')) {
      // Ways through a page and to files are of no use on paper, nor is code to be pasted; a page is cited once.
      if (folded.closest('nav, .tools, .embed-code, .short-cite') !== null) continue;
      if (!shown(folded) || folded.getBoundingClientRect().height === 0) {
        faults.push(`folded away: ${folded.outerHTML.slice(0, 120)}`);
      }
    }
    for (const table of document.querySelectorAll('main table')) {
      const frame = table.parentElement;
      if (frame !== null && frame.scrollWidth > frame.clientWidth + 1) {
        faults.push(`a table of ${frame.scrollWidth} px in ${frame.clientWidth}: ${table.outerHTML.slice(0, 120)}`);
      }
    }
    return faults;
  });
}

for (const { address } of templatePages()) {
  test(`${address} holds in forced colours, without motion and on paper`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(served('SITE_ADDRESS', address));
    await laidOut(page);
    const faults = [...(await findLostMarks(page))];

    await page.emulateMedia({ reducedMotion: 'reduce' });
    faults.push(...(await findMotion(page)));

    // A reader whose screen is dark prints on white all the same.
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.setViewportSize(SHEET);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
    faults.push(...(await findSidewaysScroll(page)), ...(await findPrintFaults(page)));
    expect(faults).toEqual([]);
  });
}
