import { describe, expect, it } from 'vitest';
import { embedFiles } from '../../src/views/embedFiles.ts';
import { embedKey, embedsOf } from '../../src/views/embedsOf.ts';
import { real } from './site.ts';

const LIVE = ['image.png', 'image.svg', 'data.csv', 'data-excel.csv'];
const POSTED = ['image.png', 'image-carre.png', 'image-portrait.png', 'image.svg', 'data.csv', 'data-excel.csv'];

describe('the files beside an embed', () => {
  const files = new Map(embedsOf(real).map((embed) => [embedKey(embed.of), embedFiles(real, embed)]));

  it('are those that are built, chart by chart', () => {
    expect(files.get('figure/caf/pickup')).toEqual(POSTED);
    expect(files.get('ranking/all/pickup')).toEqual(POSTED);
    expect(files.get('figure/caf/pickup/inc-ddd-2022')).toEqual(['image.svg', 'data.csv']);
    const others = embedsOf(real).filter(
      ({ of, pinned }) => !pinned && !('indicator' in of && of.indicator === 'pickup'),
    );
    expect(others.length).toBeGreaterThan(3);
    for (const { of } of others) expect(files.get(embedKey(of)), embedKey(of)).toEqual(LIVE);
  });

  it('are the same for every pinned chart', () => {
    for (const { of, pinned } of embedsOf(real))
      if (pinned) expect(files.get(embedKey(of)), embedKey(of)).toEqual(['image.svg', 'data.csv']);
  });
});
