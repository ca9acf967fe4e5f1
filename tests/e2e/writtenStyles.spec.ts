import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSheet, type StylePiece } from '../../scripts/build/styles/parseSheet.ts';
import { buildFolder } from '../dist/readBuild.ts';
import { AWAKE, served } from './served.ts';
import { templatePages } from './templates.ts';

const BEHAVES =
  /data-copy|call-filters|data-compare-form|data-embed-form|data-may-form|data-places|data-ranking|touch-island/;
const folder = buildFolder('test-dist');
/** Before a build leaves out what a page does not use. */
const whole = readdirSync(path.join(folder, 'demo/assets'))
  .filter((file) => /^Page\..*\.css$/.test(file))
  .flatMap((file) => parseSheet(readFileSync(path.join(folder, 'demo/assets', file), 'utf8')));

/** Every selector of a sheet whose parts are all among these names. */
function matching(sheet: readonly StylePiece[], names: ReadonlySet<string>): readonly string[] {
  return sheet.flatMap((piece) => {
    if (piece.kind === 'always') return [];
    if (piece.kind === 'group') return matching(piece.pieces, names);
    return piece.selectors.filter(({ needs }) => needs.every((name) => names.has(name))).map(({ css }) => css);
  });
}

/** Touches whatever can be touched, and keeps what every element has been called meanwhile. */
async function touchEverything(page: Page): Promise<ReadonlySet<string>> {
  // Wherever a touch leads, the page stays.
  await page.route('**', (route) =>
    route.request().isNavigationRequest() ? route.fulfill({ status: 204 }) : route.continue(),
  );
  await page.evaluate(() => {
    const names = new Set<string>();
    const keep = (): void => {
      for (const element of document.querySelectorAll('*')) {
        names.add(element.tagName.toLowerCase());
        if (element.id !== '') names.add(`#${element.id}`);
        for (const name of element.classList) names.add(`.${name}`);
      }
    };
    keep();
    new MutationObserver(keep).observe(document, { subtree: true, childList: true, attributeFilter: ['class', 'id'] });
    Object.assign(window, { names });
  });
  for (const island of await page.locator('touch-island').all()) await island.dispatchEvent('pointerover');
  if ((await page.locator('touch-island').count()) > 0) await page.locator('.stage[data-live]').first().waitFor();
  await page.evaluate(async () => {
    const rest = () => new Promise((resolve) => setTimeout(resolve, 40));
    const say = (field: Element): void => {
      for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));
    };
    for (const field of document.querySelectorAll<HTMLInputElement>('input[type="search"], input[type="text"]')) {
      field.focus();
      field.value = 'ca';
      say(field);
      await rest();
    }
    for (const list of document.querySelectorAll('select'))
      for (const option of [...list.options].slice(-3)) {
        list.value = option.value;
        say(list);
        await rest();
      }
    for (const button of [...document.querySelectorAll<HTMLElement>('button, input[type="checkbox"]')].slice(0, 60)) {
      button.click();
      await rest();
    }
  });
  await page.waitForLoadState('networkidle');
  return new Set(await page.evaluate(() => [...(window as unknown as { names: Set<string> }).names]));
}

for (const { address } of templatePages()) {
  const file = path.join(folder, address, 'index.html');
  if (!address.endsWith('/') || !BEHAVES.test(readFileSync(file, 'utf8'))) continue;
  test(`${address} has the styles of what its scripts write`, async ({ page }) => {
    await page.goto(served('SITE_ADDRESS', address), AWAKE);
    const own = await page.evaluate(async () => {
      const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
      const files = await Promise.all(links.map(async ({ href }) => (await fetch(href)).text()));
      return [...[...document.querySelectorAll('style')].map(({ textContent }) => textContent), ...files].join('');
    });
    const names = await touchEverything(page);
    const kept = new Set(matching(parseSheet(own), names));
    expect(matching(whole, names).filter((selector) => !kept.has(selector))).toEqual([]);
  });
}
