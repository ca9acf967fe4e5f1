import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PARTS } from '../../src/browser/layOutRest.ts';

it('lays out exactly what styles leave for later', () => {
  const styles = readFileSync('src/styles/rest.css', 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const left = [...styles.matchAll(/([^{}]*)\{[^{}]*content-visibility: auto/g)].flatMap(([, selectors = '']) =>
    selectors.split(',').map((selector) => selector.trim().replace(':root:not([data-laid-out]) ', '')),
  );
  expect(left).toEqual(PARTS);
});
