import { describe, expect, it } from 'vitest';
import { indicatorAddress } from '../../../src/browser/ranking/indicatorAddress.ts';
import { PUBLISHED_STATE } from '../../../src/browser/ranking/rankingState.ts';

describe('another indicator', () => {
  const sorted = { ...PUBLISHED_STATE, sort: 'name', sector: 'sante' } as const;
  const ALL = '/demo/classement/tous/wrong/';
  const FAMILLE = '/demo/classement/famille/resolved/';

  it('keeps how the ranking is arranged, its sector too', () => {
    expect(indicatorAddress(ALL, [], sorted)).toBe(`${ALL}?secteur=sante&tri=nom`);
    expect(indicatorAddress(ALL, [], PUBLISHED_STATE)).toBe(ALL);
  });

  it('opens the page of the sector that was chosen where only sectors are ranked', () => {
    const sectors = ['famille', 'sante'];
    expect(indicatorAddress(FAMILLE, sectors, sorted)).toBe('/demo/classement/sante/resolved/?tri=nom');
    expect(indicatorAddress('/en/classement/sante/resolved/', sectors, PUBLISHED_STATE)).toBe(
      '/en/classement/famille/resolved/',
    );
  });

  it('opens the first sector where the chosen one has no such page', () => {
    expect(indicatorAddress(FAMILLE, ['famille', 'energie'], sorted)).toBe(`${FAMILLE}?tri=nom`);
  });
});
