import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { laidOut } from './laidOut.ts';
import { served } from './served.ts';
import { embedPages, englishPages, templatePages } from './templates.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'RGAAv4', 'best-practice'];

type Visit = readonly [width: number, colorScheme: 'light' | 'dark'];
const VISITS: readonly Visit[] = [
  [320, 'light'],
  [320, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
];

/** Layout and colours are those of the French page; words, names and languages are not. */
const ENGLISH_VISITS: readonly Visit[] = [[1280, 'light']];

/** Longer in the demonstration, and with more names on a line here. */
const ALSO = [{ address: '/territoires/', visits: [[320, 'light']] as readonly Visit[] }];

const pages = [
  ...ALSO,
  ...[...templatePages(), ...embedPages()].map(({ address }) => ({ address, visits: VISITS })),
  ...englishPages().map(({ address }) => ({ address, visits: ENGLISH_VISITS })),
];

for (const { address, visits } of pages) {
  test(`${address} has no fault that axe finds`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(served('SITE_ADDRESS', address));
    await laidOut(page);
    const faults = new Set<string>();
    for (const [width, colorScheme] of visits) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      // A frame is a page of its own, and the slower way is for frames alone; what passes is not reported.
      const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'], iframes: false });
      // The dark theme changes colours and nothing else.
      const asked = colorScheme === 'light' ? axe.withTags(RULES) : axe.withRules(['color-contrast']);
      for (const { id, nodes } of (await asked.analyze()).violations) {
        for (const { target, failureSummary } of nodes) {
          faults.add(`${id} (${colorScheme}, ${width} px): ${String(target)}: ${failureSummary ?? ''}`);
        }
      }
    }
    expect([...faults]).toEqual([]);
  });
}
