import type { Locale } from '../../domain/locale.ts';
import { formatNumber } from '../../present/formatNumber.ts';
import { formatPercent } from '../../present/formatPercent.ts';
import { peerFunnelWords } from '../../present/words/peerFunnelWords.ts';
import type { PeerFunnelSpec, PeerPoint } from './PeerFunnelSpec.ts';

/** A funnel plot in words (PU19): how many, the common rate, the extremes, how many beyond each limit. */
export function describePeerFunnel(spec: PeerFunnelSpec, locale: Locale): string {
  const sorted = [...spec.points].sort((a, b) => a.value - b.value);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (!lowest || !highest) throw new RangeError('invalid funnel plot; not a point');
  const ns = spec.points.map(({ n }) => n);
  const named = ({ name, value }: PeerPoint) => ({ name, figure: formatPercent(value, locale) });
  return peerFunnelWords[locale].summary({
    count: spec.points.length,
    reference: formatPercent(spec.reference, locale),
    lowest: named(lowest),
    highest: named(highest),
    fewest: formatNumber(Math.min(...ns), locale),
    most: formatNumber(Math.max(...ns), locale),
  });
}
