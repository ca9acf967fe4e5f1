/** A JSON text read, with the line of each key, or the place where it stops making sense. */
export type ParsedJson =
  | {
      readonly kind: 'value';
      readonly value: unknown;
      readonly lines: ReadonlyMap<string, number>;
      readonly duplicates: readonly string[];
    }
  | { readonly kind: 'error'; readonly line: number; readonly found: string };

/** Thrown inside this file only, where a recursive reader meets what it cannot read. */
class Unreadable extends Error {}

/**
 * Reads JSON and remembers lines, which JSON.parse does not: `lines` is keyed by dotted path (`fieldwork.from`).
 * A key written twice in one object, of which JSON.parse keeps the last in silence, is listed in `duplicates`.
 */
export function parseJson(text: string): ParsedJson {
  const lines = new Map<string, number>();
  const duplicates: string[] = [];
  let at = 0;

  try {
    const value = readValue('');
    skipSpace();
    if (at < text.length) fail();
    return { kind: 'value', value, lines, duplicates };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { kind: 'error', line: lineAt(at), found: text.slice(at, at + 12).split('\n')[0] ?? '' };
  }

  function fail(): never {
    throw new Unreadable();
  }
  function lineAt(position: number): number {
    return text.slice(0, position).split('\n').length;
  }
  function skipSpace(): void {
    while (' \n\t\r'.includes(text[at] ?? '-')) at++;
  }
  function expect(character: string): void {
    skipSpace();
    if (text[at] !== character) fail();
    at++;
  }
  function has(character: string): boolean {
    skipSpace();
    if (text[at] !== character) return false;
    at++;
    return true;
  }
  function readValue(path: string): unknown {
    skipSpace();
    if (!lines.has(path)) lines.set(path, lineAt(at));
    if (text[at] === '{') return readObject(path);
    if (text[at] === '[') return readArray(path);
    if (text[at] === '"') return readString();
    const scalar = /^(true|false|null|-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?)(?![\w.])/.exec(text.slice(at, at + 40));
    if (!scalar) fail();
    at += scalar[0].length;
    return JSON.parse(scalar[0]) as unknown;
  }
  function readString(): string {
    const literal = /^"(?:[^"\\\n]|\\.)*"/.exec(text.slice(at));
    if (!literal) fail();
    try {
      const value = JSON.parse(literal[0]) as string;
      at += literal[0].length;
      return value;
    } catch {
      fail();
    }
  }
  function readObject(path: string): unknown {
    const entries: [string, unknown][] = [];
    const seen = new Set<string>();
    expect('{');
    if (has('}')) return {};
    do {
      skipSpace();
      if (text[at] !== '"') fail();
      const key = readString();
      const child = path === '' ? key : `${path}.${key}`;
      if (seen.has(key)) duplicates.push(child);
      seen.add(key);
      expect(':');
      entries.push([key, readValue(child)]);
    } while (has(','));
    expect('}');
    return Object.fromEntries(entries);
  }
  function readArray(path: string): unknown {
    const items: unknown[] = [];
    expect('[');
    if (has(']')) return items;
    do items.push(readValue(`${path}.${items.length}`));
    while (has(','));
    expect(']');
    return items;
  }
}
