/**
 * How many times a machine is faster than the phone that is meant: Lighthouse slows whatever it runs on by four, which makes a phone
 * of a machine of 1,500 to 2,000 and something slower of another (its `docs/throttling.md`).
 *
 * @param benchmarkIndex as Lighthouse measures it
 */
export function slowdownFor(benchmarkIndex: number): number {
  const phone = 1750 / 4;
  return Math.max(1, benchmarkIndex / phone);
}
