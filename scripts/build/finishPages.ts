import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { shortenDots } from './shortenDots.ts';
import { ownStyles } from './styles/ownStyles.ts';

/** Embeds share one small sheet that browsers keep, and are registered byte for byte. */
const EMBEDS = /(^|\/)embed\//;

/**
 * Gives the pages of a build what Astro cannot: their own styles, a script that no first paint waits for, and shorter drawings.
 * Embeds stay as they are.
 *
 * @param folder what Astro built
 * @param basePath under which it is served, with both slashes
 */
export function finishPages(folder: string, basePath: string): void {
  const withStyles = ownStyles(folder, basePath);
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!entry.endsWith('.html') || EMBEDS.test(entry.replaceAll(path.sep, '/'))) continue;
    const file = path.join(folder, entry);
    const html = readFileSync(file, 'utf8');
    const finished = shortenDots(runScriptsAside(withStyles(html)));
    if (finished !== html) writeFileSync(file, finished);
  }
}

/**
 * A module script waits for the whole page, and the browser then lays the page out in the same breath as it runs the script: on
 * a slow phone one long task. `async`, which Astro takes for « leave this script alone », lets each go on by itself.
 */
function runScriptsAside(html: string): string {
  return html.replaceAll('<script type="module" src=', '<script async type="module" src=');
}
