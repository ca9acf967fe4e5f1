import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { unlockPress } from '../../../src/share/press/unlockPress.ts';

describe('the script of the sealed page', () => {
  it('is whole in itself: its source runs where nothing of this project is', () => {
    const nothing = { document: { querySelector: () => null } };
    expect(() => runInNewContext(`(${unlockPress.toString()})();`, nothing) as unknown).not.toThrow();
  });
});
