import type { EmbedAddress } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import { embedAt, embedsOf } from './embedsOf.ts';

/**
 * The main chart of a page as others may show it (CONTRACT §5): the wanted one where it exists, else the first of its subject,
 * and of its campaign where it is pinned to one.
 *
 * @param options.orAnother false of a page of one indicator, where the chart of another would say what the page does not
 */
export function mainEmbed(
  barometer: Barometer,
  wanted: EmbedAddress,
  { orAnother = true } = {},
): EmbedAddress | undefined {
  const found = embedAt(barometer, wanted);
  if (found || !orAnother) return found?.of;
  return embedsOf(barometer).find(({ of }) => isLike(of, wanted))?.of;
}

function isLike(of: EmbedAddress, wanted: EmbedAddress): boolean {
  return of.subject === wanted.subject && of.chart === wanted.chart && of.campaign === wanted.campaign;
}
