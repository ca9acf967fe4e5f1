import { expect, it } from 'vitest';
import { wholeAddresses } from '../../../src/browser/copy/wholeAddresses.ts';

const origin = 'https://example.org';

it.each([
  ['<iframe src="/embed/ranking/all/pickup/">', '<iframe src="https://example.org/embed/ranking/all/pickup/">'],
  ['/organismes/caf/', 'https://example.org/organismes/caf/'],
  ['Printemps 2026, /sub/campagnes/2026-t2/.', 'Printemps 2026, https://example.org/sub/campagnes/2026-t2/.'],
])('makes the paths of « %s » whole', (text, whole) => {
  expect(wholeAddresses(text, origin)).toBe(whole);
});

it.each([
  'src="https://example.org/embed/ranking/"',
  '7,8/10 et 40 appels/jour',
  'oui / non',
  '<p>fin</p>',
  '//cdn.example.org/a/b',
])('leaves « %s » as it is', (text) => {
  expect(wholeAddresses(text, origin)).toBe(text);
});
