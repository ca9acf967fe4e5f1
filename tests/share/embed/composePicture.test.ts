import { describe, expect, it } from 'vitest';
import type { Barometer } from '../../../src/domain/barometer.ts';
import type { Site } from '../../../src/domain/site.ts';
import { typeset } from '../../../src/present/typography.ts';
import { composePicture } from '../../../src/share/embed/composePicture.ts';
import { PICTURE_SHAPES, type PictureShape } from '../../../src/share/embed/PictureShape.ts';
import { drawPicture } from '../../../src/share/picture/drawPicture.ts';
import { missingGlyphs } from '../../../src/share/picture/pictureText.ts';
import { embedsOf } from '../../../src/views/embedsOf.ts';
import { embedView, type EmbedView } from '../../../src/views/embedView.ts';
import { simulated, simulatedFolder } from '../../views/simulated.ts';
import { english, real, site } from '../../views/site.ts';
import { readPng } from '../picture/readPng.ts';
import { textsOf } from '../picture/textsOf.ts';

const invented = simulated(simulatedFolder());
const shapes = Object.keys(PICTURE_SHAPES) as PictureShape[];

/** One live chart of each kind, from figures that are simulated, and those of real rankings and figures. */
function samples(in_: Site): readonly EmbedView[] {
  const byKind = (barometer: Barometer) => {
    const live = embedsOf(barometer).filter(({ pinned }) => !pinned);
    const all = live.map((embed) => embedView(in_, barometer, embed));
    return [...Map.groupBy(all, ({ drawing }) => drawing.kind).values()].flatMap(([first]) => first ?? []);
  };
  return [...byKind(invented), ...byKind(real)];
}

describe.each([
  ['French', site],
  ['English', english],
] as const)('a picture in %s', (_, in_) => {
  const views = samples(in_);
  const set = (text: string) => (in_.locale === 'fr' ? typeset(text) : text).replaceAll('\u00a0', ' ');

  it('is one of each kind of chart', () => {
    expect(new Set(views.map(({ drawing }) => drawing.kind)).size).toBe(6);
  });

  it.each(shapes)('says its title, n, interval, source, days and address: %s', (shape) => {
    for (const view of views) {
      const words = textsOf(composePicture(view, shape));
      for (const part of [view.title, view.n, view.interval, view.source, view.campaign.fieldwork])
        expect(words, view.key).toContain(set(part));
      expect(words, view.key).toContain(view.page.href.replace(/#.*$/, ''));
      for (const mark of view.marks) expect(words, view.key).toContain(set(mark.text));
      expect(words.includes('DONNÉES FICTIVES'), view.key).toBe(view.fictional);
      expect(missingGlyphs(words), view.key).toEqual([]);
    }
  });

  it.each(shapes)('has no class, no style and no number that is not one: %s', (shape) => {
    for (const view of views)
      expect(composePicture(view, shape), view.key).not.toMatch(/ class=| style=|var\(|NaN|Infinity|undefined/);
  });
});

describe('the picture of a week', () => {
  const weeks = embedsOf(invented)
    .filter(({ of, pinned }) => of.chart === 'when-to-call' && !pinned)
    .map((embed) => embedView(site, invented, embed));

  it.each(shapes)('explains hatching where something is hatched, and nowhere else: %s', (shape) => {
    const hatched = weeks.map((view) => {
      const svg = composePicture(view, shape);
      // Once in the key.
      const drawn = svg.split('url(#hatch').length > 2;
      expect(textsOf(svg).includes('moins de 10 appels'), view.key).toBe(drawn);
      return drawn;
    });
    expect(hatched).toContain(false);
  });

  it('fills the width that its key leaves in a picture for an article', () => {
    for (const view of weeks) {
      const rule = /<line x1="0" x2="([\d.]+)"[^>]*>/.exec(composePicture(view, 'wide'))?.[1];
      const scale = /<g transform="translate\([^)]*\) scale\(([\d.]+)\)"><text/.exec(composePicture(view, 'wide'))?.[1];
      expect(Number(rule) * Number(scale), view.key).toBeGreaterThan(0.6 * (1200 - 2 * 56));
    }
  });
});

describe('the picture of answers', () => {
  const found = embedsOf(invented).find(({ of, pinned }) => of.chart === 'answers' && !pinned);
  const view = found && embedView(site, invented, found);
  if (view?.drawing.kind !== 'answers') throw new Error('there are no answers');
  const { questions } = view.drawing;
  const without = questions.map(({ bar: _, ...question }) => question);
  const bare: EmbedView = { ...view, drawing: { kind: 'answers', questions: without } };

  it.each(shapes)('says the counts and explains no filling where no bar is drawn: %s', (shape) => {
    const svg = composePicture(bare, shape);
    const words = textsOf(svg);
    const [question] = questions;
    if (!question) throw new Error('there is no question');
    const { complete, acceptable, incomplete, wrong, none } = question.tally;
    expect(words.replaceAll(/\s+/g, ' ')).toContain(
      `complète ${complete} · acceptable ${acceptable} · incomplète ${incomplete} · fausse ${wrong} · sans réponse ou renvoi ${none}`,
    );
    // The key has one name of each filling more than the questions.
    expect(words.split('acceptable ').length - 1).toBeLessThanOrEqual(questions.length + 1);
    expect(svg.match(/width="26" height="13"/g)).toBeNull();
  });
});

describe('the picture of a ranking', () => {
  const rankings = [real, invented].flatMap((barometer) =>
    embedsOf(barometer)
      .filter(({ of, pinned }) => of.chart === 'ranking' && !pinned)
      .map((embed) => embedView(site, barometer, embed)),
  );

  it.each(shapes)('heads its ranks and says how many organisations have none: %s', (shape) => {
    expect(rankings.some(({ drawing }) => drawing.kind === 'ranking' && drawing.unranked > 0)).toBe(true);
    for (const view of rankings) {
      if (view.drawing.kind !== 'ranking') continue;
      const { rows, unranked } = view.drawing;
      const words = textsOf(composePicture(view, shape)).replaceAll(/\s+/g, ' ');
      if (rows.some(({ rank }) => rank)) expect(words, view.key).toContain('Rang possible');
      expect(/organismes? non classés?/.test(words), view.key).toBe(unranked > 0);
    }
  });
});

describe('a picture as PNG', () => {
  const [view] = samples(site);
  if (!view) throw new Error('there is no picture');

  it.each(shapes)('has the size of its shape: %s', (shape) => {
    const { width, height } = PICTURE_SHAPES[shape];
    expect(readPng(drawPicture(composePicture(view, shape), width))).toMatchObject({ width, height });
  });

  it('has the ink of its words', () => {
    const svg = composePicture(view, 'wide');
    const paper = (markup: string) => readPng(drawPicture(markup, 1200)).colours.get(0xf5f2e8) ?? 0;
    expect(paper(svg.replaceAll(/<text[\s\S]*?<\/text>/g, '')) - paper(svg)).toBeGreaterThan(15_000);
  });
});
