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

  it('keeps the demonstration out of search engines', () => {
    expect(rules().get('/demo/*')).toContain('X-Robots-Tag: noindex');
  });

  it('lets anybody frame an embed, and says nothing of frames elsewhere', () => {
    const framing = [...rules()].filter(([, headers]) => headers.join().includes('frame-ancestors'));
    expect(framing.map(([path]) => path)).toEqual(['/embed/*', '/en/embed/*', '/demo/embed/*', '/demo/en/embed/*']);
    for (const [, headers] of framing) expect(headers).toEqual(rules().get('/embed/*'));
    expect([...rules().values()].flat().join()).not.toContain('X-Frame-Options');
  });

  it('lets a page that isolates itself load an embed with its style and script', () => {
    for (const path of ['/embed/*', '/embed.js', '/embed-host.js', '/assets/*'])
      for (const root of ['', '/demo'])
        expect(rules().get(root + path), root + path).toEqual(
          expect.arrayContaining(['Access-Control-Allow-Origin: *', 'Cross-Origin-Resource-Policy: cross-origin']),
        );
    expect(rules().get('/embed/*')).toContain('Cross-Origin-Embedder-Policy: require-corp');
  });
});
