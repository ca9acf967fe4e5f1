import { readFileSync } from 'node:fs';

interface ReferenceValue {
  readonly name: string;
  readonly inputs: Readonly<Record<string, unknown>> & { readonly fn: string };
  readonly expected: unknown;
}

/** The reference values of one function; none is a mistake of the test. */
export function referenceValues(fn: string): readonly ReferenceValue[] {
  const path = new URL('../fixtures/refvalues.json', import.meta.url);
  const all = JSON.parse(readFileSync(path, 'utf8')) as readonly ReferenceValue[];
  const values = all.filter(({ inputs }) => inputs.fn === fn);
  if (values.length === 0) throw new Error(`no reference value for ${fn}`);
  return values;
}
