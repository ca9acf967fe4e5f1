import { readdirSync, readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';

const room = new URL('../../src/stats/', import.meta.url);
const files = readdirSync(room).filter((file) => file.endsWith('.ts'));
const functions: Record<string, unknown> = {};
for (const file of files) Object.assign(functions, await import(new URL(file, room).href));

/** `@example expression // result`, the result as JSON; numbers agree to the digits written. */
function examplesOf(file: string): { readonly expression: string; readonly written: string }[] {
  const text = readFileSync(new URL(file, room), 'utf8');
  return [...text.matchAll(/@example (?<expression>.+?) \/\/ (?<written>\S.*)$/gm)].map(({ groups }) => ({
    expression: groups?.['expression'] ?? '',
    written: (groups?.['written'] ?? '').replace(/ \(.*\)$/, ''),
  }));
}

function expectAsWritten(actual: unknown, written: unknown): void {
  if (typeof written === 'number') {
    const decimals = `${written}`.split('.')[1]?.length ?? 0;
    expect(typeof actual).toBe('number');
    expect(Math.abs(Number(actual) - written)).toBeLessThanOrEqual(0.51 * 10 ** -decimals);
  } else if (typeof written === 'object' && written !== null && typeof actual === 'object' && actual !== null) {
    expect(Object.keys(actual)).toEqual(Object.keys(written));
    const ours = new Map(Object.entries(actual));
    for (const [key, value] of Object.entries(written)) expectAsWritten(ours.get(key), value);
  } else {
    expect(actual).toEqual(written);
  }
}

describe.each(files)('%s', (file) => {
  const name = file.replace(/\.ts$/, '');

  it('exports one function, named after the file', () => {
    const own = [...readFileSync(new URL(file, room), 'utf8').matchAll(/^export (?:function|const|class) (\w+)/gm)];
    expect(own.map((match) => match[1])).toEqual([name]);
    expect(functions[name]).toBeTypeOf('function');
  });

  it('has an example that runs and tells the truth', () => {
    const examples = examplesOf(file);
    expect(examples).not.toHaveLength(0);
    for (const { expression, written } of examples) {
      expectAsWritten(runInNewContext(expression, functions), JSON.parse(written));
    }
  });
});
