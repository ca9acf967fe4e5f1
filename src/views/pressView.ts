import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Site } from '../domain/site.ts';
import { pressWords } from '../present/words/pressWords.ts';
import { campaignQuotes } from './campaignQuotes.ts';
import { campaignTitle, fieldworkWords } from './campaignWords.ts';
import { declarationView, type DeclarationView } from './declarationView.ts';
import type { LinkView } from './frameView.ts';
import { leadCampaign } from './latest.ts';
import { pageRankings } from './pageRankings.ts';
import { proseView, type ProseView } from './proseView.ts';
import type { QuoteView } from './quoteView.ts';

export interface PressView extends ProseView {
  /** Absent until a campaign says who picks up. */
  readonly latest?: { readonly text: string; readonly href: string; readonly quotes: readonly QuoteView[] };
  readonly tools: readonly (LinkView & { readonly note: string })[];
  readonly feeds: readonly LinkView[];
  /** What the publisher's data protection officer asks, and the answer. */
  readonly privacyHref: string;
  readonly logs: DeclarationView;
  readonly contacts: readonly DeclarationView[];
}

/** Everything for those who write about the figures (point 10 of issue 5, JO29). */
export function pressView(site: Site, barometer: Barometer): PressView {
  const { locale } = site;
  const words = pressWords[locale];
  const href = (address: string) => linkTo(site, address);
  const campaign = leadCampaign(barometer);
  const [ranking] = campaign ? pageRankings(barometer, campaign.id) : [];
  const quotes = campaign && campaignQuotes(site, barometer, campaign, ranking);
  const targets = {
    ...(quotes ? { quotes: `${addresses.campaign(campaign.id)}#citer` } : {}),
    embedBuilder: addresses.embedBuilder,
    mayIWrite: addresses.mayIWrite,
    data: addresses.data,
    calendar: addresses.calendar,
    corrections: addresses.corrections,
    replies: addresses.replies,
    method: addresses.method,
  };
  const tools = (Object.entries(targets) as [keyof (typeof words)['tools'], string][]).map(([tool, address]) => {
    const [text, note] = words.tools[tool];
    return { href: href(address), text, note };
  });
  return {
    ...proseView(site, barometer, { address: addresses.press, title: words.title, lead: words.lead }),
    ...(campaign && quotes
      ? {
          latest: {
            text: words.latest(campaignTitle(campaign, locale), fieldworkWords(campaign, locale)),
            href: href(addresses.campaign(campaign.id)),
            quotes: quotes.quotes,
          },
        }
      : {}),
    tools,
    feeds: [
      { href: href(addresses.feed), text: 'Atom' },
      { href: href(addresses.jsonFeed), text: 'JSON Feed' },
      { href: href(addresses.calendarIcs), text: 'iCalendar' },
    ],
    privacyHref: href(addresses.privacy),
    logs: declarationView(site, 'hostLogs'),
    contacts: [declarationView(site, 'contact'), declarationView(site, 'publisher')],
  };
}
