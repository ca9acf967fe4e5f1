/** Order of ids and codes: plain code units, the same on every machine and in every language. For `Array.sort`. */
export function codeUnitOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
