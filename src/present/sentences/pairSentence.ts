import type { Unit } from '../../domain/indicator.ts';
import type { Pair } from '../../domain/ranking.ts';
import { formatDifference } from '../formatDifference.ts';
import { formatNumber } from '../formatNumber.ts';
import { formatValue } from '../formatValue.ts';
import type { Messages } from '../messages.ts';

interface NamedValue {
  readonly name: string;
  readonly value: number;
  /** Decimals of a share, as its source printed it (see `shareDecimals`); one without. */
  readonly decimals?: number;
}

export interface PairWords {
  /** The pair as compared, `a − b`; only `established` and the interval decide the words. */
  readonly pair: Pick<Pair, 'difference' | 'low' | 'high' | 'established'>;
  readonly a: NamedValue;
  readonly b: NamedValue;
  readonly unit: Unit;
  /** Calls of both together. */
  readonly n: number;
  /** By what they are compared, for a sentence that leaves its table. */
  readonly label?: string;
}

/** Two organisations compared (METHOD 3.10): « plus élevé que », or « écart non établi avec n appels ». */
export function pairSentence({ pair, a, b, unit, n, label }: PairWords, { locale, sentences }: Messages): string {
  const figure = ({ name, value, decimals }: NamedValue): { name: string; figure: string } => ({
    name,
    figure: formatValue(value, unit, locale, decimals === undefined ? {} : { decimals }),
  });
  if (!pair.established) {
    const { interval } = formatDifference(pair, locale, { unit, preposition: true });
    const points = unit === 'percent' ? `${interval} points` : interval;
    // An interval without 0 beside « not established » is that of one comparison among many.
    const gap = pair.low > 0 || pair.high < 0 ? sentences.gapAlone(points) : points;
    return sentences.pairNotEstablished(figure(a), figure(b), formatNumber(n, locale), gap, label);
  }
  const [higher, lower, low, high] = pair.difference > 0 ? [a, b, pair.low, pair.high] : [b, a, -pair.high, -pair.low];
  const said = formatDifference({ difference: Math.abs(pair.difference), low, high }, locale, {
    unit,
    signed: false,
    preposition: true,
  });
  return sentences.higherThan(figure(higher), figure(lower), said.difference, said.interval, label);
}
