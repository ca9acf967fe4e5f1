import { expect, it } from 'vitest';
import { layoutTrend } from '../../src/charts/trend/layoutTrend.ts';
import { FIGURE_SIZE } from '../../src/charts/trend/placeLabels.ts';
import { renderTrend } from '../../src/charts/trend/renderTrend.ts';
import { TREND_SIZES } from '../../src/charts/trend/TrendLayout.ts';
import { textWidth } from '../../src/charts/textWidth.ts';
import { messagesFr } from '../../src/present/messages.fr.ts';
import { quarters, trends } from './sampleSpecs.ts';

it('writes nothing over the axis, and no name to the edge of a small drawing in letters wider than ours', () => {
  for (const spec of Object.values(trends)) {
    const layout = layoutTrend(spec, TREND_SIZES.embedNarrow, messagesFr);
    if (layout.yTicks.length > 0)
      for (const label of layout.labels)
        expect(label.x - textWidth(label.text, FIGURE_SIZE, { bold: true }) / 2, label.text).toBeGreaterThanOrEqual(
          layout.plot.left - 2,
        );
  }
  for (const at of [1, 3, 5]) {
    const { points } = quarters.segments[0] ?? { points: [] };
    const segments = [
      { name: 'Protocole p1', points: points.slice(0, at) },
      { name: 'Protocole p2', points: points.slice(at, at + 1) },
    ];
    if (segments.some((segment) => segment.points.length === 0)) continue;
    for (const name of layoutTrend({ ...quarters, segments }, TREND_SIZES.embedNarrow, messagesFr).names) {
      const text = name.rest ? name.text + name.rest : name.text;
      const length = textWidth(text, 13, { bold: true }) * 1.15;
      const left = name.anchor === 'start' ? name.x : name.anchor === 'end' ? name.x - length : name.x - length / 2;
      expect(left, text).toBeGreaterThanOrEqual(0);
      expect(left + length, text).toBeLessThanOrEqual(TREND_SIZES.embedNarrow.width);
    }
  }
});

it('paints no halo over words: of two runs in one text the second would cover the end of the first', () => {
  const drawn = renderTrend(quarters, messagesFr);
  const painted = [...drawn.matchAll(/<text class="([^"]*)"[^>]*><tspan[^>]*>[^<]*<\/tspan>[^<]+/g)].map(([, c]) => c);
  expect(painted.length).toBeGreaterThan(1);
  expect(painted.filter((classes) => /\bhalo /.test(`${classes} `) && !classes?.includes('halo-alone'))).toEqual([]);
});
