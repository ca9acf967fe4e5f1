import { describe, expect, it } from 'vitest';
import { renderCallWeekKey } from '../../../src/charts/callWeek/renderCallWeek.ts';
import { shortenDots } from '../../../scripts/build/shortenDots.ts';

/** Where the dots of a path stand, however it says so. */
function places(path: string): readonly (readonly [number, number])[] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([Mm])(-?[\d.]+) (-?[\d.]+)h0/g)].map(([, kind, first, second]) => {
    [x, y] = kind === 'M' ? [Number(first), Number(second)] : [x + Number(first), y + Number(second)];
    return [Math.round(x * 1e6) / 1e6, Math.round(y * 1e6) / 1e6];
  });
}

describe('shorter dots', () => {
  it('stand where they stood, however many', () => {
    const dots = Array.from(
      { length: 400 },
      (_, at) => `M${(at % 20) * 4.5 + 34.25} ${24.25 + Math.floor(at / 20) * 4.15}h0`,
    );
    const path = dots.join('').replaceAll(/(\d+\.\d\d)\d+/g, '$1');
    const short = shortenDots(`<path d="${path}">`);
    expect(places(short)).toEqual(places(path));
    expect(places(short)).toHaveLength(400);
    expect(short.length).toBeLessThan(0.75 * path.length);
  });

  it('are all that is changed', () => {
    const key = renderCallWeekKey([{ sign: 'named', text: 'le moment' }]);
    expect(shortenDots(key)).toBe(key);
    for (const html of ['<path d="M1 2h0">', '<path d="M1 2h4M3 4h0">', '<p title="M1 2h0M3 4h0">']) {
      expect(shortenDots(html)).toBe(html);
    }
    expect(shortenDots('<path class="dot" d="M10 2h0M14.5 2h0M10 6.5h0">')).toBe(
      '<path class="dot" d="M10 2h0m4.5 0h0m-4.5 4.5h0">',
    );
  });
});
