/** The part of the package that `fonts.ts` uses; it brings no types of its own. */
declare module 'fontverter' {
  const fontverter: { readonly convert: (font: Buffer, to: 'woff2' | 'truetype') => Promise<Buffer> };
  export default fontverter;
}
