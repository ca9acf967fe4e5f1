import { describe, expect, it } from 'vitest';
import { describePeerFunnel } from '../../src/charts/peerFunnel/describePeerFunnel.ts';
import { layoutPeerFunnel, PEER_FUNNEL_SIZES } from '../../src/charts/peerFunnel/layoutPeerFunnel.ts';
import { placeMine } from '../../src/charts/peerFunnel/placeMine.ts';
import { spread } from '../../src/charts/spread.ts';
import { peerFunnel } from './peerFunnelSample.ts';

const MINE = 'Caisse familiale de Valmont';

describe.each(Object.entries(PEER_FUNNEL_SIZES))('layoutPeerFunnel, %s', (_name, size) => {
  const layout = layoutPeerFunnel(peerFunnel(MINE), size);
  const { plot, lines } = layout;

  it('draws everything inside the plot, names of lines too', () => {
    const inside = ({ x, y }: { x: number; y: number }) =>
      x >= plot.left && x <= plot.right && y >= plot.top && y <= plot.bottom;
    expect(layout.peers.every(inside)).toBe(true);
    expect(lines.flatMap(({ points }) => points).every(inside)).toBe(true);
    expect(lines.every(({ labelY }) => labelY >= plot.top && labelY <= plot.bottom)).toBe(true);
    expect(layout.xTicks.every(({ x }) => x >= plot.left && x <= plot.right)).toBe(true);
  });

  it('nests the lines, and closes in on the reference from left to right', () => {
    expect(lines.map(({ line }) => line)).toEqual(['outerHigh', 'innerHigh', 'reference', 'innerLow', 'outerLow']);
    const ends = lines.map(({ points }) => points.at(-1)?.y ?? 0);
    expect(ends).toEqual([...ends].sort((a, b) => a - b));
    const [outerHigh, , , , outerLow] = lines;
    const width = (at: number) => (outerLow?.points.at(at)?.y ?? 0) - (outerHigh?.points.at(at)?.y ?? 0);
    expect(width(0)).toBeGreaterThan(1.3 * width(-1));
    expect(lines.every(({ labelY }, i) => i === 0 || labelY - (lines[i - 1]?.labelY ?? 0) >= 15)).toBe(true);
  });

  it('starts a little under the fewest calls, where there are limits so far left', () => {
    // Fewest: 96, six tenths of it 57.6; limits stand at 30, 49, 68.
    const [first] = layout.lines;
    expect(first?.points).toHaveLength(19);
    const many = { ...peerFunnel(), points: [{ name: 'a', n: 33, value: 0.5, mine: false }] };
    expect(layoutPeerFunnel(many, size).lines[0]?.points).toHaveLength(20);
  });

  it('sets a point on its share', () => {
    const [low, high] = [layout.yTicks[0], layout.yTicks.at(-1)];
    const perShare = ((high?.y ?? 0) - (low?.y ?? 0)) / ((high?.share ?? 0) - (low?.share ?? 0));
    expect(layout.mine?.y).toBeCloseTo((low?.y ?? 0) + perShare * (0.513 - (low?.share ?? 0)), 6);
    expect(layout.peers).toHaveLength(5);
  });

  it('draws no point of one’s own where the page is about nobody in it', () => {
    expect(layoutPeerFunnel(peerFunnel(), size).mine).toBeUndefined();
  });
});

describe('layoutPeerFunnel', () => {
  it('refuses what makes no funnel', () => {
    const spec = peerFunnel();
    expect(() => layoutPeerFunnel({ ...spec, points: [] }, PEER_FUNNEL_SIZES.wide)).toThrow('not a point and two');
    const one = { ...spec, limits: spec.limits.slice(0, 1) };
    expect(() => layoutPeerFunnel(one, PEER_FUNNEL_SIZES.wide)).toThrow('not a point and two');
  });
});

describe('placeMine', () => {
  const plot = { left: 40, right: 700, top: 10, bottom: 340 };
  const at = (x: number, y: number) => ({ x, y, peer: { name: 'Valmont', n: 1, value: 0.5, mine: true } });

  it('writes to the right, to the left where another stands there, and stays inside', () => {
    expect(placeMine(at(300, 200), [], [], plot)).toEqual({ x: 312, y: 200, anchor: 'start' });
    expect(placeMine(at(300, 200), [at(330, 205)], [], plot).anchor).toBe('end');
    expect(placeMine(at(690, 200), [], [], plot).anchor).toBe('end');
    expect(placeMine(at(300, 200), [at(330, 205), at(270, 205)], [], plot)).toMatchObject({ anchor: 'middle', y: 170 });
  });

  it('keeps off a line where it can', () => {
    const line = [
      { x: 300, y: 205 },
      { x: 700, y: 205 },
    ];
    expect(placeMine(at(310, 200), [], [line], plot).anchor).toBe('end');
  });
});

describe('spread', () => {
  it('leaves what is apart, pushes what is not, and keeps within both ends', () => {
    expect(spread([10, 40, 80], 15, 0, 100)).toEqual([10, 40, 80]);
    expect(spread([10, 12, 80], 15, 0, 100)).toEqual([10, 25, 80]);
    expect(spread([90, 95, 99], 15, 0, 100)).toEqual([70, 85, 100]);
    expect(spread([-5, 3], 15, 0, 100)).toEqual([0, 15]);
  });
});

describe('describePeerFunnel', () => {
  it('says how many, the common rate, the extremes and n', () => {
    expect(describePeerFunnel(peerFunnel(), 'en')).toBe(
      '6 organisations around a common rate of 55.5%: from 40.2% (Caisse familiale d’Orsanne) to 64.0% (Caisse familiale de Montclar), effective n from 96 to 391 calls.',
    );
    expect(() => describePeerFunnel({ ...peerFunnel(), points: [] }, 'fr')).toThrow('not a point');
  });
});
