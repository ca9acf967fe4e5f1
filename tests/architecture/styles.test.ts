import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = path.join(import.meta.dirname, '..', '..', 'src', 'styles');

/** Classes that a sheet lays out by their name alone, at the beginning of a line. */
function owned(css: string): ReadonlySet<string> {
  return new Set([...css.matchAll(/^\.(?<name>[a-z][\w-]*)(?: \{|,)$/gm)].map(({ groups }) => groups?.['name'] ?? ''));
}

describe('style sheets', () => {
  it('own each class in one sheet: all are served together, and a second owner would undo the first', () => {
    const owners = new Map<string, string[]>();
    for (const sheet of readdirSync(folder).filter((file) => file.endsWith('.css'))) {
      for (const name of owned(readFileSync(path.join(folder, sheet), 'utf8'))) {
        owners.set(name, [...(owners.get(name) ?? []), sheet]);
      }
    }
    expect(owners.size).toBeGreaterThan(100);
    expect([...owners].filter(([, sheets]) => sheets.length > 1)).toEqual([]);
  });
});
