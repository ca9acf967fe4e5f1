import { describe, expect, it } from 'vitest';
import { embedFiles } from '../../src/views/embedFiles.ts';

describe('the files beside an embed', () => {
  it('are four pictures and four tables where it follows the latest campaign', () => {
    expect(embedFiles({ pinned: false })).toEqual([
      'image.png',
      'image-carre.png',
      'image-portrait.png',
      'image.svg',
      'data.csv',
      'data-excel.csv',
      'data.xlsx',
      'data.json',
    ]);
  });

  it('are what any program can draw and read where it stays', () => {
    expect(embedFiles({ pinned: true })).toEqual(['image.svg', 'data.csv']);
  });
});
