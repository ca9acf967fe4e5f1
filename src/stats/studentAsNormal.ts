/**
 * The normal value that as much lies beyond as beyond t in Student's law: ((8ν + 1)/(8ν + 3)) √(ν ln(1 + t²/ν)).
 *
 * For a million degrees of freedom and more, where it errs by some t⁵/ν², under 1e-9: logarithms of gamma functions of such
 * size lose the digits in which the two laws differ, and at 1e15 degrees all of them.
 *
 * @param t ≥ 0
 * @param df degrees of freedom, ≥ 1e6
 * @returns ≥ 0
 * @source Wallace 1959, Bounds on normal approximations to Student's and the chi-square distributions, Ann. Math. Stat. 30
 * @example studentAsNormal(1.959963984540, 1e12) // 1.959963984538
 */
export function studentAsNormal(t: number, df: number): number {
  return ((8 * df + 1) / (8 * df + 3)) * Math.sqrt(df * Math.log1p((t * t) / df));
}
