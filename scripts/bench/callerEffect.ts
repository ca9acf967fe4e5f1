/** Nodes and weights of the trapezium rule over a standard normal: exact to many digits for smooth functions. */
export const CALLER_NODES: readonly { readonly z: number; readonly weight: number }[] = (() => {
  const step = 0.25;
  const nodes = Array.from({ length: 57 }, (_, index) => {
    const z = (index - 28) * step;
    return { z, weight: Math.exp((-z * z) / 2) };
  });
  const total = nodes.reduce((sum, { weight }) => sum + weight, 0);
  return nodes.map(({ z, weight }) => ({ z, weight: weight / total }));
})();

/** The logistic function: a share from 0 to 1. */
export function expit(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** The mean of a function of a standard normal number: what a population of callers gets. */
export function averageOverCallers(of: (z: number) => number): number {
  return CALLER_NODES.reduce((sum, { z, weight }) => sum + weight * of(z), 0);
}

/**
 * How far callers differ, on the logit scale, so that a share of one half has this intraclass correlation:
 * the variance of the callers' own shares over p(1 − p).
 *
 * @param icc from 0 to less than 1
 * @example Math.round(callerSpread(0.1) * 100) / 100 // 0.7
 */
export function callerSpread(icc: number): number {
  if (!(icc >= 0 && icc < 1)) throw new RangeError(`invalid icc; not in [0, 1): ${icc}`);
  if (icc === 0) return 0;
  let low = 0;
  let high = 20;
  for (let count = 0; count < 60; count++) {
    const middle = (low + high) / 2;
    const variance = averageOverCallers((z) => (expit(middle * z) - 0.5) ** 2);
    if (variance / 0.25 < icc) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
