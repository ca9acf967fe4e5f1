import { describe, expect, it } from 'vitest';
import { embedBuilderView } from '../../src/views/embedBuilderView.ts';
import { embedCodesView } from '../../src/views/embedCodesView.ts';
import { embedGroups } from '../../src/views/embedGroups.ts';
import { embedsOf } from '../../src/views/embedsOf.ts';
import { pressView } from '../../src/views/pressView.ts';
import { empty, english, real, site, tiny } from './site.ts';

describe('the embed builder', () => {
  it('has the code of each live chart, once', () => {
    const charts = embedGroups(tiny, 'fr').flatMap(({ id }) =>
      embedCodesView(site, tiny, id).subjects.flatMap((one) => one.charts),
    );
    const live = embedsOf(tiny).filter(({ pinned }) => !pinned);
    expect(live.length).toBeGreaterThan(3);
    expect(new Set(charts.map(({ id }) => id)).size).toBe(live.length);
    for (const { code, src, height } of charts) {
      expect(code).toContain(`src="${src}"`);
      expect(code).toContain(`height="${height}"`);
    }
  });

  it('opens with the first chart, and leads to the page of every group', () => {
    const { first, groups } = embedBuilderView(site, tiny);
    const [group] = embedGroups(tiny, 'fr');
    const ranked = embedCodesView(site, tiny, group?.id ?? '').subjects[0];
    expect(first?.charts.map(({ key }) => key)).toEqual(ranked?.charts.map(({ key }) => key));
    expect(first?.chart).toEqual(ranked?.charts[0]);
    expect(groups.map(({ href }) => href)).toEqual(embedGroups(tiny, 'fr').map(({ id }) => `/sub/integrer/${id}/`));
    const counted = groups.reduce((sum, { count }) => sum + Number.parseInt(count, 10), 0);
    expect(counted).toBe(embedsOf(tiny).filter(({ pinned }) => !pinned).length);
  });

  it('leads to the same charts in the other language', () => {
    expect(embedBuilderView(site, tiny).other).toBe('/sub/en/integrer/');
    expect(embedBuilderView(english, tiny).other).toBe('/sub/integrer/');
    expect(embedBuilderView(site, empty).groups).toEqual([]);
  });
});

describe('the page for the press', () => {
  it('shows that nobody has said whom to write to, and invents nobody', () => {
    const { contacts, logs } = pressView(site, real);
    expect([...contacts, logs].every(({ missing }) => missing)).toBe(true);
    const named = { ...site, config: { ...site.config, contact: 'presse@exemple.fr' } };
    expect(pressView(named, real).contacts[0]?.text).toBe('presse@exemple.fr');
  });

  it('has the sentences of the leading campaign, and none before the first', () => {
    expect(pressView(site, real).latest?.quotes.length).toBeGreaterThan(0);
    expect(pressView(site, empty).latest).toBeUndefined();
  });
});
