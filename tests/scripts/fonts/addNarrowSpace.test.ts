import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { addNarrowSpace } from '../../../scripts/fonts/addNarrowSpace.ts';
import { NARROW_SPACE } from '../../../scripts/fonts/glyphLists.ts';
import { glyphWidths } from '../../../scripts/fonts/glyphWidths.ts';

const latin = readFileSync(
  'node_modules/@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-opsz-normal.woff2',
);
const cutTo = async (text: string): Promise<Buffer> => subsetFont(latin, text, { targetFormat: 'truetype' });

describe('the narrow space', () => {
  it('takes the glyph of its stand-in, is a fifth of an em wide, and changes no other', async () => {
    const font = await cutTo('15−\u2002');
    const before = glyphWidths(font, '15−\u2002');
    const after = glyphWidths(addNarrowSpace(font, '\u2002'), `15−\u2002${NARROW_SPACE}`);
    expect(before['\u2002']).toBe(500);
    expect(after).toEqual({ 1: before['1'], 5: before['5'], '−': before['−'], [NARROW_SPACE]: 200 });
    expect(glyphWidths(font, '\u2002')).toEqual({ '\u2002': 500 });
  });

  it.each([
    ['is not in the font', '15', '\u2002'],
    ['shares its segment', '15\u2013\u2014', '\u2014'],
    ['would leave the order of the map', '15\u2002\u2013', '\u2002'],
  ])('is refused where the stand-in %s', async (_, text, standIn) => {
    const font = await cutTo(text);
    expect(() => addNarrowSpace(font, standIn)).toThrow('no segment of the stand-in alone');
  });
});
