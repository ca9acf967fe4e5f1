import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { fitText, pictureTextWidth, textRuns, wrapText } from '../../../src/share/picture/pictureText.ts';
import { setFaces } from '../../../src/share/picture/setFaces.ts';

const FONTS = ['titre-400', 'titre-700', 'texte-400', 'texte-700', 'espace-400'];
const font = { loadSystemFonts: false, fontFiles: FONTS.map((name) => `src/styles/fonts/${name}.ttf`) };

/** What resvg makes of a text, in pixels. */
function drawnWidth(text: string, size: number): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2000 200"><text y="100" font-size="${size}">${text}</text></svg>`;
  return new Resvg(setFaces(svg), { font }).getBBox()?.width ?? 0;
}

describe('the width of a text', () => {
  it.each(['Sur 10 appels, 4 aboutissent à quelqu’un', 'Œuvre « été » −12,5\u202f%', 'Caisse familiale de Montclar'])(
    'is that of its glyphs: %s',
    (text) => {
      const expected = pictureTextWidth(text, { face: 'texte', size: 100 });
      expect(Math.abs(drawnWidth(text, 100) - expected) / expected).toBeLessThan(0.03);
    },
  );

  it('counts a narrow space as a fifth of the size', () => {
    const style = { face: 'texte', size: 100 } as const;
    expect(pictureTextWidth('1\u202f5', style) - pictureTextWidth('15', style)).toBeCloseTo(20);
  });
});

describe('runs', () => {
  it('take digits from the titles, and hold no digit of an entity for one', () => {
    expect(textRuns('sur 384 appels', 'texte').map(({ face, text }) => `${face} ${text}`)).toEqual([
      'texte sur ',
      'titre 384',
      'texte  appels',
    ]);
    expect(textRuns('l&#x27;an', 'texte')).toEqual([{ face: 'texte', text: 'l&#x27;an' }]);
  });
});

describe('wrapping', () => {
  const style = { face: 'texte', size: 20 } as const;
  const name = 'Caisse primaire d’assurance maladie des Alpes-de-Haute-Provence et du Var';

  it('loses no word and leaves no line with a lonely letter at its end', () => {
    const lines = wrapText('de quatre appels à cinq réponses', style, 190);
    expect(lines.join(' ').replaceAll('\u00a0', ' ')).toBe('de quatre appels à cinq réponses');
    expect(lines.some((line) => line.endsWith(' à'))).toBe(false);
  });

  it('begins no line with a sign that closes what is before it', () => {
    const style = { face: 'texte', size: 20 } as const;
    const widths = Array.from({ length: 40 }, (_, step) => 60 + 6 * step);
    const lines = widths.flatMap((width) => wrapText('moins de 10 appels : rien n’en est dit, à 95 % ?', style, width));
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.filter((line) => /^[:?%]/.test(line))).toEqual([]);
  });

  it('takes the largest size that fits, and the smallest in more lines where none does', () => {
    const room = { width: 400, maxLines: 2, sizes: [40, 30, 22] };
    const fitted = fitText(name, { face: 'texte' }, room);
    expect(fitted.size).toBe(22);
    expect(fitted.lines.join(' ')).toBe(name);
    expect(fitText('CAF', { face: 'texte' }, room)).toEqual({ size: 40, lines: ['CAF'] });
  });

  it('never lets a long word leave its room', () => {
    const long = 'Alpes-de-Haute-Provence-Alpes-Côte-d’Azur';
    const { size, lines } = fitText(long, { face: 'texte' }, { width: 200, maxLines: 1, sizes: [30, 20] });
    expect(lines).toEqual([long]);
    expect(pictureTextWidth(long, { face: 'texte', size })).toBeLessThanOrEqual(200.01);
  });
});
