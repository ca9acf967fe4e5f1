import { describe, expect, it } from 'vitest';
import { findFaults } from './findFaults.ts';
import { readPages } from './readBuild.ts';

describe('HTML', () => {
  it('is valid on every page in French', async () => {
    const french = readPages('test-dist').filter(({ address }) => !address.includes('/en/'));
    expect(french.length).toBeGreaterThan(100);
    expect((await findFaults(french)).slice(0, 30)).toEqual([]);
  });

  it('would be seen invalid', async () => {
    const page = {
      address: '/',
      html: '<!doctype html><html lang="fr"><p><div></div></p></html>',
      isDemonstration: false,
    };
    expect(await findFaults([page])).not.toEqual([]);
  });
});
