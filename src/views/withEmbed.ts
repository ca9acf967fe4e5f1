import { addresses, linkTo, type EmbedAddress } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Site } from '../domain/site.ts';
import type { EmbedCodeView } from './embedCodeView.ts';
import { embedAt, embedKey } from './embedsOf.ts';
import { snippetView } from './snippetView.ts';

/** A chart of a page with the code that shows it elsewhere, where it may be shown under an address of its own. */
export function withEmbed<T extends object | undefined>(
  site: Site,
  barometer: Barometer,
  chart: T,
  of: EmbedAddress,
): T | (T & { readonly embed: EmbedCodeView }) {
  const found = chart && embedAt(barometer, of);
  if (!found) return chart;
  const { title, code, links } = snippetView(site, barometer, found);
  const href = linkTo(site, `${addresses.embedBuilder}?graphique=${embedKey(of)}`);
  return { ...chart, embed: { title, code, href, links } };
}
