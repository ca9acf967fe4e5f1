import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { served } from './served.ts';
import { templatePages } from './templates.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const address of templatePages()) {
  test(`${address} has no fault that axe finds`, async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [320, 1280]) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 800 });
        await page.goto(served('SITE_ADDRESS', address));
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
        const faults = violations.map(({ id, nodes }) => ({
          id,
          at: nodes.slice(0, 3).map(({ target, failureSummary }) => `${String(target)} ${failureSummary ?? ''}`),
        }));
        expect(faults, `${colorScheme}, ${width} px`).toEqual([]);
      }
    }
  });
}
