import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'acorn';
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
 * Every text of a script that can be a name, or several, may become an element or a class of the page: more than it adds, never
 * less. What a script says, in sentences, and what its own variables are called, is no name: both share words with classes.
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
      for (const word of possibleNames(readFileSync(path.join(folder, name), 'utf8')))
        names.add(word.toLowerCase()).add(`.${word}`).add(`#${word}`);
    return { mark: markOf(selector), names };
  });
}

/** `pt`, `ci ci-end`, the `figure ` of « figure ${kind} »; not « Aucun nom. », nor `.calls > tr`, which looks for what is there. */
const NAMES = /^\s*[a-z][\w-]*(?:\s+[a-z][\w-]*)*\s*$/;

function possibleNames(script: string): readonly string[] {
  const texts: string[] = [];
  const onToken = ({ type, value }: { readonly type: { readonly label: string }; readonly value?: unknown }): void => {
    if ((type.label === 'string' || type.label === 'template') && typeof value === 'string') texts.push(value);
  };
  parse(script, { ecmaVersion: 'latest', sourceType: 'module', onToken });
  // Of a piece of HTML every word is taken: where it is cut, no attribute ends.
  return texts
    .filter((text) => NAMES.test(text) || text.includes('<') || text.includes('="'))
    .flatMap((text) => text.match(/[A-Za-z][\w-]*/g) ?? []);
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
