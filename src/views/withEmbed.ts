import { addresses, linkTo, type EmbedAddress } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Site } from '../domain/site.ts';
import type { EmbedCodeView } from './embedCodeView.ts';
import { embedAt, embedKey } from './embedsOf.ts';
import type { LinkView } from './frameView.ts';
import { snippetView } from './snippetView.ts';

/**
 * A chart of a page with the code that shows it elsewhere, where it may be shown under an address of its own; its CSV is then that of
 * the chart, since the organisation's or the campaign's file holds other figures, and not all of these.
 */
export function withEmbed<T extends { readonly tools?: readonly LinkView[] } | undefined>(
  site: Site,
  barometer: Barometer,
  chart: T,
  of: EmbedAddress,
): T | (T & { readonly embed: EmbedCodeView }) {
  const found = chart && embedAt(barometer, of);
  if (!found) return chart;
  const { title, code, links } = snippetView(site, barometer, found);
  const href = linkTo(site, `${addresses.embedBuilder}?graphique=${embedKey(of)}`);
  const csv = { href: linkTo(site, addresses.embedFile(of, 'data.csv')), text: 'CSV' };
  return {
    ...chart,
    ...(chart.tools ? { tools: chart.tools.map((tool) => (tool.text.endsWith(csv.text) ? csv : tool)) } : {}),
    embed: { title, code, href, links },
  };
}
