/**
 * The t of Student's law beyond which as much lies as beyond a normal value: `studentAsNormal` the other way round.
 *
 * @param z ≥ 0
 * @param df degrees of freedom, ≥ 1e6
 * @returns ≥ 0
 * @source Wallace 1959, Bounds on normal approximations to Student's and the chi-square distributions, Ann. Math. Stat. 30
 * @example normalAsStudent(1.959963984540, 1e12) // 1.959963984542
 */
export function normalAsStudent(z: number, df: number): number {
  const w = z * ((8 * df + 3) / (8 * df + 1));
  return Math.sqrt(df * Math.expm1((w * w) / df));
}
