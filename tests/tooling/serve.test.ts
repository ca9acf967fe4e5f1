import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/serve.mjs';

type Server = Awaited<ReturnType<typeof serve>>;

const parent = mkdtempSync(path.join(os.tmpdir(), 'decroche-serve-'));
const folder = path.join(parent, 'site');
let atRoot: Server;
let underSub: Server;

beforeAll(async () => {
  const files = {
    _headers: readFileSync('public/_headers', 'utf8'),
    'index.html': 'accueil',
    'demo/en/embed/figure/index.html': 'chiffre',
    'en/index.html': 'home',
    '404.html': 'perdu',
    'demo/index.html': 'démonstration',
    'demo/404.html': 'perdu en démonstration',
    'api/v1/results.csv': 'a,b',
    'api/v1/index.json': '{}',
    'demo/api/v1/results.csv': 'a,b',
    'calendrier.ics': '',
    'flux.xml': '',
    'catalogue.jsonld': '',
    'a.svg': '',
    'a.woff2': '',
    'été.html': 'été',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  writeFileSync(path.join(parent, 'secret.txt'), 'secret');
  atRoot = await serve({ folder, base: '/', port: 0 });
  underSub = await serve({ folder, base: '/sub/', port: 0 });
});

afterAll(async () => {
  await Promise.all([atRoot.close(), underSub.close()]);
  rmSync(parent, { recursive: true });
});

async function get(server: Server, address: string) {
  const response = await fetch(new URL(address, server.address), { redirect: 'manual' });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

describe('the server', () => {
  it('listens on this machine only, and says where', () => {
    expect(atRoot.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(underSub.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/sub\/$/);
  });

  it('lets any site read the API, and nothing else', async () => {
    const allowed = async (address: string) =>
      (await get(underSub, address)).headers.get('access-control-allow-origin');
    expect(await allowed('/sub/api/v1/index.json')).toBe('*');
    expect(await allowed('/sub/demo/api/v1/results.csv')).toBe('*');
    expect(await allowed('/sub/')).toBeNull();
    expect(await allowed('/sub/demo/')).toBeNull();
  });

  it('gives each address the headers of the rules that match it, as a host does', async () => {
    const { headers } = await get(underSub, '/sub/demo/en/embed/figure/');
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-security-policy': 'frame-ancestors *',
      'cross-origin-resource-policy': 'cross-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'x-robots-tag': 'noindex',
      'x-content-type-options': 'nosniff',
    });
    expect((await get(underSub, '/sub/en/')).headers.get('content-security-policy')).toBeNull();
  });

  it.each([
    ['/', 200, 'accueil'],
    ['/demo/', 200, 'démonstration'],
    ['/api/v1/results.csv', 200, 'a,b'],
    ['/%C3%A9t%C3%A9.html', 200, 'été'],
    ['/nulle-part/', 404, 'perdu'],
    ['/demo/nulle/part/', 404, 'perdu en démonstration'],
    ['/api/', 404, 'perdu'],
    ['/index.html/', 404, 'perdu'],
    ['/%E0%A4%A', 404, 'perdu'],
    ['/..%2fsecret.txt', 404, 'perdu'],
    ['/demo/..%2f..%2fsecret.txt', 404, 'perdu'],
  ])('%s gives %i %s', async (address, status, text) => {
    expect(await get(atRoot, address)).toMatchObject({ status, text });
  });

  it('sends a folder without its slash to the one with it, query and all', async () => {
    const { status, headers } = await get(atRoot, '/demo?orgs=a~b');
    expect([status, headers.get('location')]).toEqual([301, '/demo/?orgs=a~b']);
  });

  it.each([
    ['/api/v1/results.csv', 'text/csv; charset=utf-8'],
    ['/api/v1/index.json', 'application/json; charset=utf-8'],
    ['/calendrier.ics', 'text/calendar; charset=utf-8'],
    ['/catalogue.jsonld', 'application/ld+json; charset=utf-8'],
    ['/flux.xml', 'application/xml; charset=utf-8'],
    ['/a.svg', 'image/svg+xml; charset=utf-8'],
    ['/a.woff2', 'font/woff2'],
    ['/', 'text/html; charset=utf-8'],
  ])('says that %s is %s', async (address, type) => {
    expect((await get(atRoot, address)).headers.get('content-type')).toBe(type);
  });

  it('serves under a path, and nothing beside it', async () => {
    expect(await get(underSub, '/sub/demo/')).toMatchObject({ status: 200, text: 'démonstration' });
    expect(await get(underSub, '/demo/')).toMatchObject({ status: 404 });
    for (const address of ['/', '/sub']) {
      const { status, headers } = await get(underSub, address);
      expect([status, headers.get('location')]).toEqual([301, '/sub/']);
    }
  });

  it('says in French that a port is taken', async () => {
    const port = Number(new URL(atRoot.address).port);
    await expect(serve({ folder, base: '/', port })).rejects.toThrow(`Le port ${port} est déjà pris`);
  });

  it('reads only', async () => {
    expect((await fetch(atRoot.address, { method: 'POST' })).status).toBe(405);
    const head = await fetch(atRoot.address, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });
});
