/**
 * Of some figures those that may stand on one axis: the set of comparable ones that most of them are in, the first met where two
 * are as large; undefined where no two compare. Each figure comes as the name of its set, or nothing where it compares with none.
 *
 * @example comparedGroup(['printemps|eau', undefined, 'printemps|eau']) // 'printemps|eau'
 */
export function comparedGroup(groups: readonly (string | undefined)[]): string | undefined {
  const sizes = new Map<string, number>();
  for (const group of groups) if (group !== undefined) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const largest = Math.max(0, ...sizes.values());
  return largest < 2 ? undefined : [...sizes].find(([, size]) => size === largest)?.[0];
}
