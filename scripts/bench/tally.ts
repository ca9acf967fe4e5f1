import type { PlantedDesign } from './plantedDesign.ts';

/** What a check is about: an indicator's own interval, or what is said of several figures. */
export type Quantity =
  | `level ${string}`
  | `never ${string}`
  | `part ${string}`
  | `pair ${string}`
  | `ranks ${string}`
  | `false pair ${string}`
  | `change ${string}`
  | `false trend ${string}`
  | `wrong way ${string}`
  | `false hour ${string}`
  | `any false hour ${string}`
  | `wrong hour ${string}`
  | `wrong of named ${string}`
  | `false profile ${string}`
  | `false effect ${string}`
  | `false notable ${string}`
  | `false of listed ${string}`;

/** What one data folder gave for one quantity: how many checks were made, and how many came out true. */
export interface Count {
  readonly quantity: Quantity;
  readonly design: PlantedDesign;
  readonly checks: number;
  readonly hits: number;
}

/** A share with its Monte-Carlo standard error. */
export interface Rate {
  readonly checks: number;
  readonly share: number;
  readonly error: number;
}

/**
 * The share of hits over all counts. Figures of one folder share their callers, so the error is that of a ratio over
 * folders, and at least that of as many checks by themselves.
 *
 * @returns undefined without a check
 */
export function rateOf(counts: readonly Count[]): Rate | undefined {
  const checks = counts.reduce((sum, count) => sum + count.checks, 0);
  if (checks === 0) return undefined;
  const hits = counts.reduce((sum, count) => sum + count.hits, 0);
  const share = hits / checks;
  const squares = counts.reduce((sum, count) => sum + (count.hits - share * count.checks) ** 2, 0);
  const folders = counts.filter((count) => count.checks > 0).length;
  const clustered = folders > 1 ? Math.sqrt(squares * (folders / (folders - 1))) / checks : 0;
  const kept = (hits + 1) / (checks + 2); // so that 40 of 40 is not certain
  return { checks, share, error: Math.max(clustered, Math.sqrt((kept * (1 - kept)) / checks)) };
}

/** Adds up the checks of one folder by quantity. */
export class FolderTally {
  readonly #design: PlantedDesign;
  readonly #sums = new Map<Quantity, { checks: number; hits: number }>();

  constructor(design: PlantedDesign) {
    this.#design = design;
  }

  /** @param hit whether the check came out true, or which part of it did */
  add(quantity: Quantity, hit: boolean | number): void {
    const sum = this.#sums.get(quantity) ?? { checks: 0, hits: 0 };
    sum.checks += 1;
    sum.hits += Number(hit);
    this.#sums.set(quantity, sum);
  }

  counts(): readonly Count[] {
    return [...this.#sums].map(([quantity, sum]) => ({ quantity, design: this.#design, ...sum }));
  }
}
