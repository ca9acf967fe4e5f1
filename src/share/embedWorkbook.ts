import type { Barometer } from '../domain/barometer.ts';
import { addresses } from '../domain/addresses.ts';
import { LOCALES } from '../domain/locale.ts';
import type { Site } from '../domain/site.ts';
import type { Embed } from '../views/embedsOf.ts';
import { touches } from '../views/embedMarks.ts';
import { embedView } from '../views/embedView.ts';
import { lookup } from '../views/lookup.ts';
import { embedContents } from './embedTable.ts';
import { readMe } from './readMe.ts';
import { tableWorkbook } from './tableWorkbook.ts';

/** What a chart shows, as a file of Excel with its read-me: `data.xlsx` beside it. */
export function embedWorkbook(
  site: Omit<Site, 'locale'>,
  barometer: Barometer,
  embed: Embed,
): Promise<Uint8Array<ArrayBuffer>> {
  const campaign = lookup(barometer).campaign(embed.campaign);
  const contents = embedContents(barometer, embedView({ ...site, locale: 'fr' }, barometer, embed));
  const sections = LOCALES.flatMap((locale) => {
    const local = { ...site, locale };
    const view = embedView(local, barometer, embed);
    return readMe(local, barometer, {
      title: view.title,
      address: addresses.embed(embed.of),
      campaign,
      campaigns: contents.campaigns,
      results: contents.results,
      errata: barometer.errata.filter((erratum) => touches(erratum, view, embed)),
    });
  });
  return tableWorkbook(barometer, contents, sections);
}
