import { describe, expect, it } from 'vitest';
import { parseChosenEmbed, serialiseChosenEmbed } from '../../../src/browser/embedBuilder/chosenEmbed.ts';

describe('the choice of the embed builder in its address', () => {
  it('comes back from where it was written', () => {
    for (const choice of [
      { key: 'figure/caf/pickup', pinned: false, theme: 'light' },
      { key: 'ranking/all/pickup', pinned: true, theme: 'dark' },
      { key: 'funnel/caf', pinned: false, theme: 'auto' },
    ] as const)
      expect(parseChosenEmbed(serialiseChosenEmbed(choice), '')).toEqual(choice);
  });

  it('leaves out what is usual, and takes the anchor of the list', () => {
    expect(serialiseChosenEmbed({ key: 'funnel/caf', pinned: false, theme: 'light' })).toBe('?graphique=funnel/caf');
    expect(parseChosenEmbed('', '#figure--caf--pickup').key).toBe('figure/caf/pickup');
    expect(parseChosenEmbed('?fond=mauve', '')).toEqual({ pinned: false, theme: 'light' });
  });
});
