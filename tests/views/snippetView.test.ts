import { describe, expect, it } from 'vitest';
import type { Barometer } from '../../src/domain/barometer.ts';
import { embedsOf, type Embed } from '../../src/views/embedsOf.ts';
import { embedView } from '../../src/views/embedView.ts';
import { figureCode } from '../../src/views/figureCode.ts';
import { snippetView } from '../../src/views/snippetView.ts';
import { simulated, simulatedFolder } from './simulated.ts';
import { english, real, site } from './site.ts';

const invented = simulated(simulatedFolder());

function live(barometer: Barometer, chart: string): Embed {
  const found = embedsOf(barometer).find(({ of, pinned }) => of.chart === chart && !pinned);
  if (!found) throw new Error(`No live ${chart}.`);
  return found;
}

const captionOf = (code: string) => /<figcaption>(.*)<\/figcaption>/s.exec(code)?.[1] ?? '';
/** As it is read. */
const said = (code: string) => code.replaceAll(/<[^>]*>/g, '').replaceAll(/[\u00a0\u202f]/g, ' ');

describe('the figure without a frame', () => {
  it('bears the same marks as the frame, with their links', () => {
    const embed = live(invented, 'funnel');
    const { campaign } = embed;
    const [organisation] = invented.organisations.filter(({ id }) => id === embed.of.subject);
    if (!organisation) throw new Error('The funnel is nobody’s.');
    const marked: Barometer = {
      ...invented,
      errata: [{ id: 'e1', date: '2026-07-28', campaign, reason: 'x', before: '3 sur 4', after: '2 sur 4' }],
      replies: [
        { organisation: organisation.id, campaign, received: '2026-08-01', published: '2026-08-02', text: 'Oui.' },
      ],
    };
    for (const where of [site, english]) {
      const { marks } = embedView(where, marked, embed);
      const caption = captionOf(snippetView(where, marked, embed).figure);
      expect(marks.map(({ kind }) => kind)).toEqual(['erratum', 'reply']);
      for (const { text, links } of marks) {
        expect(said(caption)).toContain(text.replaceAll(/[\u00a0\u202f]/g, ' '));
        for (const { href } of links) expect(caption).toContain(`href="${href}"`);
      }
    }
  });

  it('says what is measured, where no table has a caption', () => {
    const embed = live(real, 'figure');
    const { title } = embedView(site, real, embed);
    expect(said(captionOf(snippetView(site, real, embed).figure))).toContain(
      `${title.replaceAll(/[\u00a0\u202f]/g, ' ')}. `,
    );
  });

  it('says between which rows of a ranking others stand, how many have no rank, and where all are', () => {
    const embed = live(real, 'ranking');
    const view = embedView(site, real, embed);
    if (view.drawing.kind !== 'ranking') throw new Error('No ranking is drawn.');
    const [row] = view.drawing.rows;
    if (!row) throw new Error('Nobody is ranked.');
    const long: typeof view = {
      ...view,
      drawing: { ...view.drawing, rows: Array.from({ length: 11 }, () => row), leftOut: 11, cut: 6, unranked: 2 },
      table: {
        caption: 'x',
        columns: view.table?.columns ?? [],
        rows: Array.from({ length: 11 }, () => view.table?.rows[0] ?? []),
      },
      page: { ...view.page, text: '13 autres organismes : le classement complet' },
    };
    const code = figureCode(site, long, long.href);
    const rows = code.match(/<tr>.*<\/tr>/g) ?? [];
    expect(rows).toHaveLength(1 + 12);
    expect(said(rows[7] ?? '')).toBe('11 organismes entre les deux');
    expect(said(captionOf(code))).toContain('2 organismes non classés.');
    expect(captionOf(code)).toMatch(new RegExp(`<a href="${view.page.href}">13 autres[^<]*</a>`));
  });

  it('is no wider than the page around it', () => {
    expect(snippetView(site, real, live(real, 'figure')).figure).toContain('style="max-width:100%;height:auto"');
  });
});
