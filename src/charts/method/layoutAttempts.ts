import type { AttemptsSpec } from './AttemptsSpec.ts';

export interface AttemptsSize {
  readonly width: number;
  /** Between the middles of two dots. */
  readonly pitch: number;
  readonly radius: number;
}

export interface AttemptBlock {
  readonly left: number;
  readonly title: string;
  readonly detail: string;
  readonly then: { readonly y: number; readonly text: string };
  readonly dots: readonly { readonly x: number; readonly y: number; readonly reached: boolean }[];
}

export interface AttemptsLayout {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly blocks: readonly AttemptBlock[];
}

export const ATTEMPTS_SIZES = {
  wide: { width: 820, pitch: 23.5, radius: 8.5 },
  narrow: { width: 340, pitch: 9.6, radius: 3.6 },
} as const satisfies Readonly<Record<string, AttemptsSize>>;

const COLUMNS = 10;
const HEAD = 48;
const FOOT = 22;

/**
 * One block of dots an attempt, ten dots a row, so that the height of a block is the number of calls made.
 *
 * @throws RangeError where an attempt is made by more people than were left
 */
export function layoutAttempts({ attempts }: AttemptsSpec, { width, pitch, radius }: AttemptsSize): AttemptsLayout {
  const gap = (width - attempts.length * COLUMNS * pitch) / Math.max(1, attempts.length - 1);
  const most = Math.max(...attempts.map(({ made }) => made));
  let left = attempts[0]?.made ?? 0;
  const blocks = attempts.map(({ made, reached, title, detail, then }, index) => {
    if (!(reached <= made && made <= left))
      throw new RangeError(`invalid attempt; not reached <= made <= ${left}: ${reached}, ${made}`);
    left = made - reached;
    const start = index * (COLUMNS * pitch + gap);
    const rows = Math.ceil(made / COLUMNS);
    return {
      left: start,
      title,
      detail,
      then: { y: HEAD + rows * pitch + 16, text: then },
      dots: Array.from({ length: made }, (_, dot) => ({
        x: start + ((dot % COLUMNS) + 0.5) * pitch,
        y: HEAD + (Math.floor(dot / COLUMNS) + 0.5) * pitch,
        reached: dot < reached,
      })),
    };
  });
  return { width, height: HEAD + Math.ceil(most / COLUMNS) * pitch + FOOT, radius, blocks };
}
