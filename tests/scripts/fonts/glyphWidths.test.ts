import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { glyphWidths } from '../../../scripts/fonts/glyphWidths.ts';
import table from '../../../src/share/picture/glyphWidths.json' with { type: 'json' };

describe('the table of widths', () => {
  it.each(Object.entries(table))('is that of the committed font: %s', (name, widths) => {
    const font = readFileSync(`src/styles/fonts/${name}.ttf`);
    expect(glyphWidths(font, Object.keys(widths).join(''))).toEqual(widths);
  });

  it('leaves out what a font does not have', () => {
    expect(Object.keys(glyphWidths(readFileSync('src/styles/fonts/titre-400.ttf'), 'éж'))).toEqual(['é']);
  });
});
