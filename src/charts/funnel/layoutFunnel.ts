import { labelFits } from '../answerBar/layoutAnswerBar.ts';
import type { FunnelSpec } from './FunnelSpec.ts';

/* A digit of 13 px. */
const DIGIT = 7.8;

export type FunnelFill = 'tint' | 'ink' | 'half' | 'hatch' | 'hatch-l';

export interface FunnelPart {
  readonly fill: FunnelFill;
  readonly from: number;
  readonly width: number;
  /** A dotted line inside the part, and the count of each piece that it makes. Shares of the whole row. */
  readonly pieces: readonly { readonly from: number; readonly width: number; readonly label: string | undefined }[];
}

/** One bar: what remains, then what is lost. `marks`: where an upright line stands, higher than the bar. */
export interface FunnelRow {
  readonly kind: 'calls' | 'reached' | 'answered';
  readonly count: number;
  readonly lost: number | undefined;
  readonly parts: readonly FunnelPart[];
  readonly marks: readonly number[];
}

/**
 * Each row keeps the scale of the first, so that a length is a share of all calls.
 *
 * @throws RangeError where the counts do not add up: a funnel never widens.
 */
export function layoutFunnel(spec: FunnelSpec): readonly FunnelRow[] {
  const { calls, answers, censored = 0 } = spec;
  const reached = spec.reachedAt.reduce((sum, count) => sum + count, 0);
  if (!(calls > 0)) throw new RangeError(`invalid funnel; not at least one call: ${calls}`);
  if (!(reached + censored <= calls))
    throw new RangeError(`invalid funnel; not within ${calls}: ${reached + censored}`);
  const share = (count: number): number => count / calls;
  const part = (fill: FunnelFill, before: number, counts: readonly number[]): FunnelPart => {
    let at = before;
    const pieces = counts.map((count) => {
      const piece = { from: share(at), width: share(count), label: labelOf(count, share(count), counts.length) };
      at += count;
      return piece;
    });
    return { fill, from: share(before), width: share(at - before), pieces };
  };
  const nobody = calls - reached - censored;
  const rows: FunnelRow[] = [
    { kind: 'calls', count: calls, lost: undefined, parts: [part('tint', 0, [calls])], marks: [0] },
    {
      kind: 'reached',
      count: reached,
      lost: nobody,
      parts: [
        part('tint', 0, spec.reachedAt),
        part('hatch', reached, [nobody]),
        ...(censored > 0 ? [part('hatch-l', reached + nobody, [censored])] : []),
      ],
      marks: [0, share(reached)],
    },
  ];
  if (answers === undefined) return rows;
  const good = answers.complete + answers.acceptable;
  if (!(good <= reached)) throw new RangeError(`invalid funnel; not within ${reached}: ${good}`);
  return [
    ...rows,
    {
      kind: 'answered',
      count: good,
      lost: reached - good,
      parts: [part('ink', 0, [answers.complete, answers.acceptable]), part('half', good, [reached - good])],
      marks: [share(reached)],
    },
  ];
}

/** A part in one piece says its count in the line above the bar. */
function labelOf(count: number, share: number, pieces: number): string | undefined {
  return pieces > 1 && count > 0 && labelFits(`${count}`, share, DIGIT) ? `${count}` : undefined;
}
