import { addresses } from '../../src/domain/addresses.ts';
import type { Barometer } from '../../src/domain/barometer.ts';
import { METHOD_VERSION } from '../../src/domain/method.ts';
import type { Site } from '../../src/domain/site.ts';
import { touches } from '../../src/views/embedMarks.ts';
import { movedEmbeds } from '../../src/views/movedEmbeds.ts';
import { embedsOf, type Embed } from '../../src/views/embedsOf.ts';
import { embedView } from '../../src/views/embedView.ts';
import { embedDigest } from './embedDigest.ts';
import type { RegisterRow } from './registerRow.ts';

/** Figures do not depend on where a site stands. */
const ANYWHERE: Site = { config: { name: '' }, base: '/', locale: 'fr', now: '1970-01-01T00:00:00Z' };

/** What every pinned address shows as the data stand now, those of renamed organisations included. */
export function pinnedNow(barometer: Barometer): readonly Omit<RegisterRow, 'registered'>[] {
  const rows = embedsOf(barometer).flatMap((embed) =>
    embed.pinned ? [rowOf(barometer, embed, addresses.embed(embed.of))] : [],
  );
  const moved = movedEmbeds(barometer).flatMap(({ from, to }) =>
    to.pinned ? [rowOf(barometer, to, addresses.embed(from))] : [],
  );
  return [...rows, ...moved];
}

function rowOf(barometer: Barometer, embed: Embed, address: string): Omit<RegisterRow, 'registered'> {
  const view = embedView(ANYWHERE, barometer, embed);
  return {
    address,
    campaign: embed.campaign,
    method: METHOD_VERSION,
    sha256: embedDigest(barometer, view),
    errata: barometer.errata.filter((erratum) => touches(erratum, view, embed)).map(({ id }) => id),
  };
}
