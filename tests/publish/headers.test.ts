import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** Rules of `_headers` as path → header lines. */
function rules(): Map<string, string[]> {
  const text = readFileSync(fileURLToPath(new URL('../../public/_headers', import.meta.url)), 'utf8');
  const found = new Map<string, string[]>();
  let path = '';
  for (const line of text.split('\n').filter((one) => one.trim() !== '' && !one.startsWith('#'))) {
    if (line.startsWith('/')) found.set((path = line), []);
    else found.get(path)?.push(line.trim());
  }
  return found;
}

describe('_headers', () => {
  it('lets any site read the API, the real one and the demonstration', () => {
    expect(rules().get('/api/*')).toContain('Access-Control-Allow-Origin: *');
    expect(rules().get('/demo/api/*')).toEqual(rules().get('/api/*'));
  });

  it('opens nothing else', () => {
    expect(rules().get('/*')?.join()).not.toContain('Access-Control');
  });

  it('keeps the demonstration out of search engines and forbids no frame', () => {
    expect(rules().get('/demo/*')).toContain('X-Robots-Tag: noindex');
    expect([...rules().values()].flat().join()).not.toMatch(/X-Frame-Options|frame-ancestors/);
  });
});
