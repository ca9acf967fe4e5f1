import { expect, test } from '@playwright/test';
import { listFiles, readText } from '../dist/readBuild.ts';
import { served } from './served.ts';

const addressOf = (file: string) => `/${file.replace(/index\.html$/, '')}`;

/** The embeds of when to call whose rows have most to say, of each drawing: a table of cells, or a week over a table of shares. */
function widestWeeks(folder: string): readonly string[] {
  const pages = listFiles('test-dist')
    .filter((file) => file.startsWith(folder) && file.endsWith('/index.html'))
    .map((file) => {
      const html = readText('test-dist', file);
      const rows = (html.match(/<tr[\s\S]*?<\/tr>/g) ?? []).map((row) => row.replaceAll(/<[^>]*>/g, ''));
      return {
        file,
        few: html.split('"few"').length,
        isTable: html.includes('<table class="when'),
        widest: Math.max(...rows.map((row) => row.length)),
      };
    })
    .sort((a, b) => b.widest - a.widest);
  const few = pages.toSorted((a, b) => b.few - a.few).slice(0, 2);
  const widest = [true, false].flatMap((is) => pages.filter(({ isTable }) => isTable === is).slice(0, 5));
  return [...few, ...widest].map(({ file }) => file);
}

for (const folder of ['demo/embed/when-to-call/', 'demo/en/embed/when-to-call/'])
  test(`${folder}: the widest labels lie neither sideways nor over each other`, async ({ page }) => {
    const weeks = widestWeeks(folder);
    expect(weeks.length).toBeGreaterThan(3);
    for (const file of weeks) {
      await page.goto(served('SITE_ADDRESS', addressOf(file)));
      const oembed = await page.request.get(served('SITE_ADDRESS', `${addressOf(file)}oembed.json`));
      const { height: reserved } = (await oembed.json()) as { height: number };
      for (const width of [320, 375, 640]) {
        await page.setViewportSize({ width, height: 700 });
        const [height, wide] = await page.evaluate(() => [
          document.documentElement.getBoundingClientRect().height,
          document.documentElement.scrollWidth,
        ]);
        expect(wide, `${file} at ${width}`).toBeLessThanOrEqual(width);
        expect(height, `${file} at ${width}`).toBeLessThanOrEqual(reserved);
        expect(await page.evaluate(overlappingTexts), `${file} at ${width}`).toEqual([]);
      }
    }
  });

/** Texts of a week or of its table that lie over each other, or that nothing keeps apart. In the page. */
function overlappingTexts(): readonly string[] {
  const boxes = [...document.querySelectorAll('.week text, .when thead th > :is(span, abbr), .when td small')].flatMap(
    (node) => {
      // Of what is written, not of the cell around it.
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      return box.width > 0 ? [{ box, text: node.textContent.trim() }] : [];
    },
  );
  return boxes.flatMap(({ box, text }, index) =>
    boxes
      .slice(index + 1)
      .filter(
        ({ box: other }) =>
          box.left < other.right + 1 &&
          other.left < box.right + 1 &&
          box.top + 3 < other.bottom &&
          other.top + 3 < box.bottom,
      )
      .map(({ text: under }) => `${text} | ${under}`),
  );
}
