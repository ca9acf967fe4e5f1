import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

const FOLDER = new URL('../golden/', import.meta.url);

/**
 * Compares a drawing with `tests/golden/<name>.svg`, numbers rounded to three decimals, one tag a line. Where they differ,
 * what was drawn is left beside it as `<name>-changed.svg`; `UPDATE_GOLDEN=1` takes it as the new reference.
 */
export function expectGolden(name: string, markup: string): void {
  const drawn = normalise(markup);
  const golden = new URL(`${name}.svg`, FOLDER);
  const changed = new URL(`${name}-changed.svg`, FOLDER);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(golden, drawn);
  }
  const expected = existsSync(golden) ? readFileSync(golden, 'utf8') : '';
  if (drawn === expected) rmSync(changed, { force: true });
  else writeFileSync(changed, drawn);
  expect(drawn, `see tests/golden/${name}-changed.svg`).toBe(expected);
}

function normalise(markup: string): string {
  const rounded = markup.replaceAll(/-?\d+\.\d{4,}/g, (number) => String(Number(Number(number).toFixed(3))));
  return `${rounded.replaceAll('><', '>\n<')}\n`;
}
