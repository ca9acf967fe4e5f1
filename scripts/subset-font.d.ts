/** The part of the package that `fonts.ts` uses; it brings no types of its own. */
declare module 'subset-font' {
  type AxisRange = number | { readonly min: number; readonly max: number };
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      readonly targetFormat: 'woff2' | 'truetype';
      readonly keepFeatures?: readonly string[];
      readonly variationAxes?: Readonly<Record<string, AxisRange>>;
    },
  ): Promise<Buffer>;
}
