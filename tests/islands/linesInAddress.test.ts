import { describe, expect, it } from 'vitest';
import { readLines, writeLines } from '../../src/islands/trendExplorer/linesInAddress.ts';

const caf = { kind: 'organisation', id: 'caf-doulc' } as const;
const own = { kind: 'indicator', id: 'within_300' } as const;

describe('lines in an address', () => {
  it('come back as they were added', () => {
    for (const lines of [[caf], [own, caf], [caf, own]])
      expect(readLines(writeLines('', 'evolution-pickup', lines), 'evolution-pickup')).toEqual(lines);
    expect(writeLines('', 'evolution-pickup', [caf, own])).toBe('?evolution-pickup=caf-doulc~.within_300');
  });

  it('leave what else was asked for, and leave nothing behind', () => {
    const asked = '?evolution-resolved=caf-a&q=1';
    expect(writeLines(asked, 'evolution-pickup', [caf])).toBe(
      '?evolution-resolved=caf-a&q=1&evolution-pickup=caf-doulc',
    );
    expect(writeLines(writeLines(asked, 'evolution-pickup', [caf]), 'evolution-pickup', [])).toBe(asked);
    expect(writeLines('?evolution-pickup=caf-a', 'evolution-pickup', [])).toBe('');
  });

  it('are three at most, each once, and nothing that is no name', () => {
    const ids = (search: string) => readLines(search, 'c').map(({ id }) => id);
    expect(ids('?c=a~b~a~d~e')).toEqual(['a', 'b', 'd']);
    expect(ids('?c=<b>~..x~A~~x_y')).toEqual(['x_y']);
    expect(ids('')).toEqual([]);
  });
});
