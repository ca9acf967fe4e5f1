import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildFolder, listFiles } from './readBuild.ts';

describe('two builds of the same data at the same instant, in two time zones', () => {
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
});
