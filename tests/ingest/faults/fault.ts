import { ATTEMPTS, CAMPAIGN, FIGURES, PUBLISHED, SAMPLE, type Written } from '../sampleFolder.ts';

/** A change in a folder that is otherwise right, and the findings it must give, if any: « code line column », in order. */
export interface Fault {
  readonly name: string;
  readonly folder: Written;
  readonly changes: Readonly<Record<string, string | Uint8Array | undefined>>;
  readonly expected: readonly string[];
}

type Changes = Fault['changes'];

/** In a campaign of calls. */
export function inCalls(name: string, changes: Changes, ...expected: readonly string[]): Fault {
  return { name, folder: SAMPLE, changes, expected };
}

/** In a campaign of published figures. */
export function inFigures(name: string, changes: Changes, ...expected: readonly string[]): Fault {
  return { name, folder: PUBLISHED, changes, expected };
}

/** `attempts.csv` with a passage replaced. */
export function attempts(from: string | RegExp, to: string): Changes {
  return { [`${CAMPAIGN}/attempts.csv`]: replaced(ATTEMPTS, from, to) };
}

/** `published.csv` with a passage replaced. */
export function figures(from: string | RegExp, to: string): Changes {
  return { [`${CAMPAIGN}/published.csv`]: replaced(FIGURES, from, to) };
}

/** A replacement that finds nothing to replace is a mistake of the test. */
export function replaced(text: string, from: string | RegExp, to: string): string {
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`nothing to replace: ${String(from)}`);
  return changed;
}
