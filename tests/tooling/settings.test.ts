import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseBasePath, projectFolder, readSettings } from '../../scripts/settings.mjs';

describe('BASE_PATH', () => {
  it.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['sub', '/sub/'],
    ['/sub', '/sub/'],
    ['/sub/', '/sub/'],
    ['//a//b-2/', '/a/b-2/'],
  ])('%s stands for %s', (text, expected) => {
    expect(normaliseBasePath(text)).toBe(expected);
  });

  it.each(['a b', '/a?b', '/a#b', '../a', '/a/../b', 'https://example.org/a', 'é'])('refuses %s', (text) => {
    expect(() => normaliseBasePath(text)).toThrow('BASE_PATH');
  });

  it('once normal, stays as it is', () => {
    const segment = fc.stringMatching(/^[a-z0-9-]{1,8}$/);
    const paths = fc.array(segment, { maxLength: 4 });
    fc.assert(
      fc.property(paths, (segments) => {
        const once = normaliseBasePath(segments.join('/'));
        expect(normaliseBasePath(once)).toBe(once);
        expect(once.startsWith('/') && once.endsWith('/')).toBe(true);
      }),
      { seed: 7 },
    );
  });
});

describe('the environment', () => {
  it('has the defaults of the contract', () => {
    const now = new Date('2026-03-01T08:00:00Z');
    expect(readSettings({}, now)).toEqual({
      dataFolder: path.join(projectFolder, 'data'),
      outFolder: path.join(projectFolder, 'dist'),
      origin: undefined,
      basePath: '/',
      clock: '2026-03-01T08:00:00.000Z',
      withDemonstration: true,
      port: 4321,
    });
  });

  it('is read as it was set', () => {
    const environment = {
      BAROMETER_DATA: '/data/mine',
      OUT_DIR: '/www',
      SITE_URL: 'https://example.org/',
      BASE_PATH: 'sub',
      BUILD_CLOCK: '2026-03-01T09:00:00+01:00',
      DEMO: '0',
      PORT: '8080',
    };
    expect(readSettings(environment)).toEqual({
      dataFolder: path.resolve('/data/mine'),
      outFolder: path.resolve('/www'),
      origin: 'https://example.org',
      basePath: '/sub/',
      clock: '2026-03-01T09:00:00+01:00',
      withDemonstration: false,
      port: 8080,
    });
  });

  it.each([
    ['SITE_URL', 'example.org'],
    ['SITE_URL', 'ftp://example.org'],
    ['SITE_URL', 'https://example.org/sub/'],
    ['BUILD_CLOCK', 'hier'],
    ['BUILD_CLOCK', '2026-03-01'],
    ['BUILD_CLOCK', '2026-03-01T08:00:00'],
    ['BUILD_CLOCK', '2026-13-01T08:00:00Z'],
    ['PORT', '0'],
    ['PORT', '70000'],
    ['PORT', '43x'],
    ['PORT', '-1'],
  ])('refuses %s=%s by name', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(`${name} vaut « ${value} »`);
  });
});
