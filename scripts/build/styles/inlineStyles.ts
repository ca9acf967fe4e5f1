import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pageNames } from './pageNames.ts';
import { parseSheet, type StylePiece } from './parseSheet.ts';
import { readScriptNames } from './scriptNames.ts';
import { usedStyles } from './usedStyles.ts';

const LINK = /<link rel="stylesheet" href="([^"]+)">/g;
/** Where the pages stand of which a script copies pieces into this one; see `composeComparison` and `answerMayI`. */
const BORROWS = /\sdata-pages="([^"]+)"/g;

/**
 * Writes into a page the part of the style sheets that it uses, in place of its links: what is read first then waits for no file
 * but the page. A thousand pages share a sheet: it is parsed once.
 *
 * @param folder what Astro built
 * @param basePath under which it is served, with both slashes
 * @returns the page's HTML with its styles, from its HTML
 */
export function inlineStyles(folder: string, basePath: string): (html: string) => string {
  const sheets = new Map<string, readonly StylePiece[]>();
  const scripts = readScriptNames(path.join(folder, 'assets'));
  const sheetAt = (address: string): readonly StylePiece[] => {
    const known = sheets.get(address);
    if (known) return known;
    const sheet = parseSheet(readFileSync(path.join(folder, address.slice(basePath.length)), 'utf8'));
    sheets.set(address, sheet);
    return sheet;
  };
  return (html) => {
    const [first, ...others] = [...html.matchAll(LINK)];
    if (!first) return html;
    const names = new Set([...pageNames(html), ...borrowedNames(html, folder, basePath)]);
    for (const { mark, names: added } of scripts) if (html.includes(mark)) for (const name of added) names.add(name);
    const css = [first, ...others].map(([, address = '']) => usedStyles(sheetAt(address), names)).join('');
    const written = others.reduce((text, [link]) => text.replace(link, ''), html);
    return written.replace(first[0], () => `<style>${css}</style>`);
  };
}

/** What the pages hold that a script reads: their pieces look here as they do there. */
function borrowedNames(html: string, folder: string, basePath: string): readonly string[] {
  return [...html.matchAll(BORROWS)].flatMap(([, address = '']) => {
    const pages = path.join(folder, address.slice(basePath.length));
    return readdirSync(pages, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => [...pageNames(readFileSync(path.join(pages, name, 'index.html'), 'utf8'))]);
  });
}
