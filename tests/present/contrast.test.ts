import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../src/present/contrast.ts';
import { COLOUR_PAIRS, DECORATIVE } from '../../src/present/palette.ts';

const STYLES = new URL('../../src/styles/', import.meta.url);
const tokens = readFileSync(new URL('tokens.css', STYLES), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');

/** Colours that a rule of tokens.css sets, by name. */
function coloursOf(selector: string): Map<string, string> {
  const start = tokens.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`no rule ${selector} in tokens.css`);
  const rule = tokens.slice(start, tokens.indexOf('}', start));
  return new Map([...rule.matchAll(/--([\w-]+):\s*(#[\da-f]{6})\b/gi)].map(([, name = '', hex = '']) => [name, hex]));
}

const themes = {
  light: coloursOf(':root'),
  'dark by choice': coloursOf(":root[data-theme='dark']"),
  'dark by the system': coloursOf(":root:not([data-theme='light'])"),
};

describe('contrast', () => {
  it('knows the values of the standard', () => {
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 10);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
    expect(contrast('#123456', '#123456')).toBe(1);
    expect(contrast('#000000', '#ffffff')).toBe(contrast('#ffffff', '#000000'));
  });
  it('refuses what is no #rrggbb', () => {
    expect(() => contrast('Canvas', '#ffffff')).toThrow('invalid colour; not #rrggbb: Canvas');
  });
});

describe.each(Object.entries(themes))('tokens, %s', (_theme, colours) => {
  it.each(COLOUR_PAIRS)('$front on $back: $least at least', ({ front, back, least }) => {
    const [a, b] = [colours.get(front), colours.get(back)];
    expect(a, `--${front}`).toBeDefined();
    expect(b, `--${back}`).toBeDefined();
    expect(contrast(a ?? '', b ?? '')).toBeGreaterThanOrEqual(least);
  });
});

describe('both dark themes', () => {
  it('are the same', () => {
    expect(themes['dark by the system']).toEqual(themes['dark by choice']);
  });
});

describe('style sheets', () => {
  const sheets = readdirSync(STYLES).filter((name) => name.endsWith('.css') && name !== 'tokens.css');
  const known = new Set<string>([...COLOUR_PAIRS.map(({ front }) => front), ...DECORATIVE]);
  const readable = new Set<string>(COLOUR_PAIRS.filter(({ least }) => least === 4.5).map(({ front }) => front));
  const backs = new Set<string>(COLOUR_PAIRS.map(({ back }) => back));

  /** `--answer-complete: var(--ink)`: the answers have names of their own for colours of the palette. */
  const aliases = new Map([...tokens.matchAll(/--([\w-]+):\s*var\(--([\w-]+)\)/g)].map(([, name, of]) => [name, of]));
  const colours = (css: string, pattern: RegExp) =>
    [...css.matchAll(pattern)].map(([, name = '']) => aliases.get(name) ?? name);

  it('has sheets to read', () => {
    expect(sheets.length).toBeGreaterThan(0);
  });
  it.each(sheets)('%s colours text and marks with tokens whose contrast is held, and with nothing else', (sheet) => {
    const css = readFileSync(new URL(sheet, STYLES), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
    const fronts = colours(css, /(?:^|[\s;{])(?:color|fill|stroke):\s*var\(--([\w-]+)\)/g);
    expect(fronts.filter((name) => !known.has(name))).toEqual([]);
    const grounds = colours(css, /[\s;{]background(?:-color)?:\s*var\(--([\w-]+)\)/g);
    expect(grounds.filter((name) => !backs.has(name) && !known.has(name))).toEqual([]);
    const outsideTokens = css.replaceAll(/--[\w-]+:[^;}]*/g, '');
    expect(outsideTokens.match(/#[\da-f]{3,8}\b(?=\s*[;,)])/gi) ?? []).toEqual([]);
  });
  // `svg text` has the ink of the page: a class that writes in another colour inside a chart has to insist.
  it.each(sheets)('%s writes, in charts too, with nothing but colours that can be read', (sheet) => {
    const css = readFileSync(new URL(sheet, STYLES), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
    const onPage = colours(css, /(?:^|[\s;{])color:\s*var\(--([\w-]+)\)/g);
    const inCharts = colours(css, /[\s;{]fill:\s*var\(--([\w-]+)\)\s*!important/g);
    expect([...onPage, ...inCharts].filter((name) => !readable.has(name))).toEqual([]);
  });
});
