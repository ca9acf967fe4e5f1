import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { flightsOf } from './flights.ts';
import { pageNames } from './pageNames.ts';
import { parseSheet, type StylePiece } from './parseSheet.ts';
import { readScriptNames } from './scriptNames.ts';
import { usedStyles } from './usedStyles.ts';

const LINK = /<link rel="stylesheet" href="([^"]+)">/g;
/** Where the pages stand of which a script copies pieces into this one; see `composeComparison` and `answerMayI`. */
const BORROWS = /\sdata-pages="([^"]+)"/g;

/**
 * Gives a page the part of the style sheets that it uses, in place of its links: inside, so that what is read first waits for no
 * file but the page, or as one file where the page would take a round trip more with it. A thousand pages share a sheet: it is
 * parsed once.
 *
 * @param folder what Astro built; sheets of pages go to its assets
 * @param basePath under which it is served, with both slashes
 * @returns the page's HTML with its styles, from its HTML
 */
export function ownStyles(folder: string, basePath: string): (html: string) => string {
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
    const withStyles = (element: string): string => written.replace(first[0], () => element);
    const inside = withStyles(`<style>${css}</style>`);
    if (flightsOf(inside) <= flightsOf(withStyles(''))) return inside;
    return withStyles(`<link rel="stylesheet" href="${basePath}${keepSheet(folder, css)}">`);
  };
}

/** @returns where it is kept: pages with the same styles share a file, and its name changes with it */
function keepSheet(folder: string, css: string): string {
  const name = `assets/styles.${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`;
  writeFileSync(path.join(folder, name), css);
  return name;
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
