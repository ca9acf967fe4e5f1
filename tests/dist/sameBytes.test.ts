import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildFolder, listFiles, readText } from './readBuild.ts';

/** The campaign that scripts/testing/embargoedFolder.ts has put into the data of the second build, and what belongs to it. */
const SECRET = /campagne-secrete-7319|tenue? secr|erratum-secret|secret-7319/i;

describe('two builds of the same data at the same instant, in two time zones, the second with a campaign under embargo', () => {
  it('have the same files', () => {
    expect(listFiles('test-dist').length).toBeGreaterThan(100);
    expect(listFiles('test-dist-again')).toEqual(listFiles('test-dist'));
  });

  it('have the same bytes', () => {
    const read = (build: 'test-dist' | 'test-dist-again', file: string): Buffer =>
      readFileSync(path.join(buildFolder(build), file));
    const different = listFiles('test-dist').filter(
      (file) => !read('test-dist', file).equals(read('test-dist-again', file)),
    );
    expect(different).toEqual([]);
  });

  it('have no file, address or word of that campaign, and no source map', () => {
    const files = listFiles('test-dist-again');
    const written = readFileSync(path.join(buildFolder('test-dist-again'), '../test-data-embargo/errata.csv'), 'utf8');
    expect(written).toMatch(SECRET);
    expect(files.filter((file) => SECRET.test(file) || file.endsWith('.map'))).toEqual([]);
    const telling = files.filter((file) => /\.(html|json|csv|xml|ics|txt|js|css|svg|cff|bib)$/.test(file));
    expect(telling.length).toBeGreaterThan(100);
    expect(telling.filter((file) => SECRET.test(readText('test-dist-again', file)))).toEqual([]);
  });
});
