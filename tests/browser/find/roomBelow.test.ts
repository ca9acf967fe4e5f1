import { describe, expect, it } from 'vitest';
import { roomBelow } from '../../../src/browser/find/roomBelow.ts';

describe('roomBelow', () => {
  it('asks for half a screen', () => {
    expect(roomBelow(300, 740)).toBe(true);
    expect(roomBelow(370, 740)).toBe(true);
    expect(roomBelow(371, 740)).toBe(false);
    expect(roomBelow(700, 740)).toBe(false);
  });
});
