import { z } from 'zod';

export const num = z.number();
const nums = z.array(num);

/** What a reference value is computed from. */
export type Inputs = Readonly<Record<string, unknown>>;

export const n = (inputs: Inputs, key: string) => num.parse(inputs[key]);
export const list = (inputs: Inputs, key: string) => nums.parse(inputs[key]);
export const text = (inputs: Inputs, key: string) => z.string().parse(inputs[key]);
export const pair = (inputs: Inputs) => [n(inputs, 'k1'), n(inputs, 'n1'), n(inputs, 'k2'), n(inputs, 'n2')] as const;

/** The lists `k` and `n` side by side. */
export function counts(inputs: Inputs): { readonly k: number; readonly n: number }[] {
  const sizes = list(inputs, 'n');
  return list(inputs, 'k').map((k, i) => ({ k, n: sizes[i] ?? NaN }));
}

/** Strata of shares of all: the base is the whole stratum. */
export function strata(inputs: Inputs) {
  return z
    .array(z.object({ k: num, n: num, W: num }))
    .parse(inputs['cells'])
    .map(({ k, n: size, W }) => ({ k, n: size, base: size, share: W }));
}
