import { expect, test } from '@playwright/test';
import { served } from './served.ts';

test('letters, digits and narrow spaces of a page are drawn with its own fonts', async ({ page }) => {
  await page.goto(served('SITE_ADDRESS', '/demo/'));
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  // Fonts are optional: on a busy machine those of a visit may come too late, and the next one has them. A letter that they lack
  // never comes.
  await expect(async () => {
    await page.reload();
    await page.evaluate(() => document.fonts.ready);
    const { root } = await devtools.send('DOM.getDocument', { depth: 0 });
    const { nodeIds } = await devtools.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'body *' });
    const used = await Promise.all(
      nodeIds.map(async (nodeId) => (await devtools.send('CSS.getPlatformFontsForNode', { nodeId })).fonts),
    );
    const glyphs = used.flat().filter(({ glyphCount }) => glyphCount > 0);
    expect(glyphs.length).toBeGreaterThan(20);
    expect(glyphs.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName }) => familyName)).toEqual([]);
  }).toPass({ timeout: 60_000 });
});

test('letters of the title family are asked in the weight that its font has', async ({ page }) => {
  for (const address of ['/demo/', '/methode/', '/demo/organismes/mutuelle-des-sept-etangs/']) {
    await page.goto(served('SITE_ADDRESS', address));
    const light = await page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (texts.nextNode()) {
        const { parentElement, nodeValue } = texts.currentNode;
        if (!parentElement || !/\p{L}/u.test(nodeValue ?? '')) continue;
        const { fontFamily, fontWeight } = getComputedStyle(parentElement);
        if (fontFamily.includes('Décroché titre') && Number(fontWeight) < 640) found.push(nodeValue ?? '');
      }
      return found;
    });
    expect(light).toEqual([]);
  }
});

test('two letters of a heading stand as near as its design has them', async ({ page }) => {
  await page.goto(served('SITE_ADDRESS', '/demo/'));
  // Asked for by hand: those of a page may come too late.
  const nearer = await page.evaluate(async () => {
    const sources = [...document.querySelectorAll<HTMLLinkElement>('link[rel="preload"][as="font"]')].map(
      (it) => it.href,
    );
    const widthOf = async (file: string, text: string, kerning: string) => {
      const face = new FontFace(file, `url(${sources.find((source) => source.includes(`/${file}.`)) ?? ''})`);
      document.fonts.add(await face.load());
      const box = document.body.appendChild(document.createElement('span'));
      box.style.cssText = `font: 100px ${file}; font-kerning: ${kerning}; position: absolute`;
      box.textContent = text;
      return box.getBoundingClientRect().width;
    };
    const gain = async (file: string, text: string) =>
      (await widthOf(file, text, 'none')) - (await widthOf(file, text, 'normal'));
    return { Té: await gain('titre', 'Té'), in: await gain('titre', 'in') };
  });
  expect(nearer['Té']).toBeGreaterThan(3);
  expect(nearer.in).toBe(0);
});
