/** Coefficients B(2j) / (2j (2j − 1)) of Stirling's series, B being Bernoulli's numbers. */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400] as const;

/** From here eight terms of the series leave an error under 1e-16. */
const LARGE_ENOUGH = 10;

/**
 * Natural logarithm of the gamma function.
 *
 * The recurrence Γ(x+1) = xΓ(x) carries x to where Stirling's series is exact to the last digits.
 *
 * @param x a number > 0
 * @throws RangeError unless x > 0
 * @source Abramowitz & Stegun 1964, 6.1.15 and 6.1.40
 * @example logGamma(5) // 3.178053830348 (the logarithm of 4!)
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`invalid x; not > 0: ${x}`);
  let shifted = x;
  let product = 1;
  while (shifted < LARGE_ENOUGH) {
    product *= shifted;
    shifted += 1;
  }
  const inverse = 1 / shifted;
  const inverseSquared = inverse * inverse;
  let series = 0;
  let power = inverse;
  for (const coefficient of STIRLING) {
    series += coefficient * power;
    power *= inverseSquared;
  }
  return (shifted - 0.5) * Math.log(shifted) - shifted + 0.5 * Math.log(2 * Math.PI) + series - Math.log(product);
}
