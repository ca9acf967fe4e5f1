import { Blob as FontBlob, Buffer as GlyphBuffer, Face, Font, shape } from 'harfbuzzjs';

/** How two glyphs of a font stand side by side. */
export interface KernedPair {
  /** The two characters. */
  readonly pair: string;
  /** Glyphs of the font. */
  readonly left: number;
  readonly right: number;
  /** By which the right one comes nearer (below 0) or goes away, units of the font. */
  readonly units: number;
}

/**
 * The kerning of every two of some characters in a font of one weight, as HarfBuzz sets them, without pairs that stand as they are.
 *
 * @param font TrueType, with its table `GPOS`
 */
export function kerningOf(font: Uint8Array, text: string): readonly KernedPair[] {
  const shaper = new Font(new Face(new FontBlob(font)));
  const set = (characters: string): readonly { readonly glyph: number; readonly advance: number }[] => {
    const buffer = new GlyphBuffer();
    buffer.addText(characters);
    buffer.guessSegmentProperties();
    shape(shaper, buffer);
    const positions = buffer.getGlyphPositions();
    return buffer
      .getGlyphInfos()
      .map(({ codepoint }, at) => ({ glyph: codepoint, advance: positions[at]?.xAdvance ?? 0 }));
  };
  const characters = Array.from(new Set(text));
  const widths = new Map(characters.map((character) => [character, set(character)[0]?.advance ?? 0]));
  return characters.flatMap((before) =>
    characters.flatMap((after): readonly KernedPair[] => {
      const [left, right, ...more] = set(before + after);
      // What becomes one glyph or three is no pair.
      if (!left || !right || more.length > 0) return [];
      const units = left.advance - (widths.get(before) ?? 0);
      return units === 0 ? [] : [{ pair: before + after, left: left.glyph, right: right.glyph, units }];
    }),
  );
}
