/**
 * Where a value stands between two fixed goalposts: 1 at the best or beyond, 0 at the worst or beyond. Fixed, so that
 * nobody's score moves because another's did.
 *
 * @param value any number; ∞ is allowed (never reached)
 * @param best goalpost, below or above the worst
 * @param worst goalpost, another number than best
 * @returns a share from 0 to 1
 * @throws RangeError for a value that is no number, or goalposts that are equal or not finite
 * @source METHOD 2.5; OECD/JRC 2008, Handbook on Constructing Composite Indicators
 * @example normalise(540, 60, 900) // 0.428571428571
 */
export function normalise(value: number, best: number, worst: number): number {
  if (Number.isNaN(value)) throw new RangeError(`invalid value; not a number: ${value}`);
  if (!(Number.isFinite(best) && Number.isFinite(worst) && best !== worst)) {
    throw new RangeError(`invalid goalposts; not two different numbers: ${best}, ${worst}`);
  }
  return Math.min(1, Math.max(0, (worst - value) / (worst - best)));
}
