/**
 * The counts that an erratum writes in French; undefined where it writes anything else.
 *
 * @example writtenCounts('115 sur 205') // { numerator: 115, denominator: 205 }
 */
export function writtenCounts(
  written: string | undefined,
): { readonly numerator: number; readonly denominator: number } | undefined {
  const [, k, n] = /^(\d+) sur (\d+)$/.exec(written ?? '') ?? [];
  return k === undefined || n === undefined ? undefined : { numerator: Number(k), denominator: Number(n) };
}
