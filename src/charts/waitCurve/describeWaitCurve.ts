import { formatNumber } from '../../present/formatNumber.ts';
import { formatPercent } from '../../present/formatPercent.ts';
import type { Messages } from '../../present/messages.ts';
import type { WaitCurveSpec } from './WaitCurveSpec.ts';

/** « Au bout de 15 minutes, 23 % ont eu quelqu’un, 75 % se sont finis sans personne, 2 % attendaient encore ; … ». */
export function describeWaitCurve({ points, marks, counts }: WaitCurveSpec, { locale, charts }: Messages): string {
  const last = points.at(-1);
  if (!last) throw new RangeError('invalid waits; not a point');
  const percent = (share: number) => formatPercent(Math.max(0, share), locale, { decimals: 0 });
  const minutes = (seconds: number) => formatNumber(seconds / 60, locale, { decimals: seconds % 60 === 0 ? 0 : 1 });
  return charts.waits.summary({
    attempts: formatNumber(counts.attempts, locale),
    minutes: minutes(last.seconds),
    reached: percent(last.reached),
    ended: percent(last.ended),
    waiting: percent(1 - last.reached - last.ended),
    marks: marks.map(({ seconds, value }) => ({ minutes: minutes(seconds), reached: percent(value) })),
  });
}
