import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { BEHAVIOURS } from '../../../src/browser/behaviours.ts';
import { islandBehaviour } from '../../../src/islands/islandBehaviour.ts';

/** What waits on a page for a first focus, by what marks it; see `awaitFinder`. */
const AWAITED = ['form[data-finder]', 'attachFinder'] as const;

/** Which marks of a page call which scripts, and what those scripts may write into it. */
interface ScriptNames {
  /** Stands in the HTML of a page that calls the script. */
  readonly mark: string;
  readonly names: ReadonlySet<string>;
}

/**
 * Every word of a script may become an element or a class of the page: more than it adds, never less.
 *
 * @param folder where the scripts of a build are
 * @throws Error where a behaviour of pages has no script there
 */
export function readScriptNames(folder: string): readonly ScriptNames[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
  const called = [
    ...[...BEHAVIOURS, islandBehaviour].map(({ selector, chunk }) => [selector, chunk] as const),
    AWAITED,
  ];
  return called.map(([selector, chunk]) => {
    const file = files.find((name) => name.startsWith(`${chunk}.`));
    if (file === undefined) throw new Error(`No script ${chunk} in ${folder}: which file does « ${selector} » call?`);
    const names = new Set<string>();
    for (const name of withImports(folder, file))
      for (const [word] of readFileSync(path.join(folder, name), 'utf8').matchAll(/[A-Za-z][\w-]*/g))
        names.add(word.toLowerCase()).add(`.${word}`).add(`#${word}`);
    return { mark: markOf(selector), names };
  });
}

/** `form[data-finder]`: `data-finder`; `.call-filters`: `call-filters`. */
function markOf(selector: string): string {
  return selector.replace(/^.*[[.]/, '').replace(']', '');
}

/** The script of every page: others share pieces of it, and it calls each where the page holds its mark. */
const ENTRY = 'Page.';

/** A script with all that it imports, at once or later; not what every page's script may call. */
function withImports(folder: string, file: string): ReadonlySet<string> {
  const found = new Set([file]);
  for (const name of found) {
    if (name.startsWith(ENTRY)) continue;
    for (const [, imported = ''] of readFileSync(path.join(folder, name), 'utf8').matchAll(
      /(?:from|import)\s*\(?\s*["'`]\.\/([^"'`]+\.js)["'`]/g,
    ))
      found.add(imported);
  }
  return found;
}
