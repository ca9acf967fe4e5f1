import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Build } from './readBuild.ts';
import { buildFolder, readPages } from './readBuild.ts';
import { readAnchors, readLinks } from './readLinks.ts';

const ORIGIN = 'http://127.0.0.1';

interface Link {
  readonly from: string;
  readonly written: string;
  readonly target: URL;
}

function internalLinks(build: Build, base: string): readonly Link[] {
  return readPages(build, base).flatMap(({ address, html }) =>
    readLinks(html)
      .filter((written) => !/^(https?:|mailto:|tel:|data:)/.test(written))
      .map((written) => ({ from: address, written, target: new URL(written, ORIGIN + address) })),
  );
}

describe.each([
  ['test-dist', '/'],
  ['test-dist-sub', '/sub/'],
] as const)('links of %s', (build, base) => {
  const links = internalLinks(build, base);
  const pages = new Map(readPages(build, base).map((page) => [page.address, page]));

  it('are many', () => {
    expect(links.length).toBeGreaterThan(pages.size * 10);
  });

  it(`stand under ${base}`, () => {
    const outside = links.filter(
      ({ written, target }) => !written.startsWith('#') && !target.pathname.startsWith(base),
    );
    expect(outside).toEqual([]);
  });

  it('lead to something that was built, by its own address', () => {
    const broken = new Map<string, string>();
    for (const { from, written, target } of links) {
      const place = decodeURIComponent(target.pathname.slice(base.length));
      const file = path.join(buildFolder(build), place.endsWith('/') || place === '' ? `${place}index.html` : place);
      if (!existsSync(file) || !statSync(file).isFile()) broken.set(written, from);
    }
    expect([...broken]).toEqual([]);
  });

  it('lead to a place that is in the page', () => {
    const broken = new Map<string, string>();
    const anchors = new Map<string, ReadonlySet<string>>();
    for (const { from, written, target } of links.filter((link) => link.target.hash !== '')) {
      const page = pages.get(target.pathname);
      if (page === undefined) continue;
      const known = anchors.get(page.address) ?? readAnchors(page.html);
      anchors.set(page.address, known);
      if (!known.has(decodeURIComponent(target.hash.slice(1)))) broken.set(`${from} ${written}`, target.pathname);
    }
    expect([...broken]).toEqual([]);
  });

  it('reach every page from the first one', () => {
    const from = Map.groupBy(links, (link) => link.from);
    const seen = new Set<string>([base]);
    for (const address of seen) for (const { target } of from.get(address) ?? []) seen.add(target.pathname);
    // Embeds are reached from the pages of others.
    const ours = [...pages.keys()].filter((address) => !address.includes('/embed/'));
    const lost = ours.filter((address) => !seen.has(address) && !address.endsWith('/404.html'));
    expect(lost).toEqual([]);
  });
});
