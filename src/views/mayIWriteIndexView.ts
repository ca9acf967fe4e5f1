import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Site } from '../domain/site.ts';
import { textIn } from '../present/textIn.ts';
import { mayIWriteWords } from '../present/words/mayIWriteWords.ts';
import { timelineWords } from './campaignWords.ts';
import { frameView, type FrameView, type LinkView } from './frameView.ts';
import { orderedSectors, standingCampaign } from './latest.ts';
import { lookup } from './lookup.ts';
import { ASKED, askedOrganisations } from './askedOrganisations.ts';
import { shortIndicator } from './names.ts';

/** Where a reader asks: by a form where scripts run, else among pages that stand ready. */
export interface MayIWriteIndexView {
  readonly frame: FrameView;
  /** Under which each organisation has a page, which a script reads. */
  readonly pages: string;
  readonly choices: readonly {
    readonly sector: string;
    readonly organisations: readonly (LinkView & { readonly id: OrganisationId })[];
  }[];
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}

export function mayIWriteIndexView(site: Site, barometer: Barometer): MayIWriteIndexView {
  const { locale } = site;
  const words = mayIWriteWords[locale];
  const { organisation } = lookup(barometer);
  const asked = [...askedOrganisations(barometer)].map(organisation);
  return {
    frame: frameView(site, barometer, {
      title: words.title,
      description: words.lead,
      address: addresses.mayIWrite,
      timeline: timelineWords(standingCampaign(barometer), locale),
    }),
    pages: linkTo(site, addresses.mayIWrite),
    choices: orderedSectors(barometer)
      .map(({ id: sector, nameFr, nameEn }) => ({
        sector: textIn(locale, nameFr, nameEn),
        organisations: asked
          .filter((o) => o.sector === sector)
          .map(({ id, name }) => ({ id, href: linkTo(site, addresses.mayIWriteOf(id)), text: name })),
      }))
      .filter(({ organisations }) => organisations.length > 0),
    sections: ASKED.flatMap((id) => {
      const indicator = barometer.indicators.find((one) => one.id === id);
      return indicator ? [{ id, title: shortIndicator(indicator, locale) }] : [];
    }),
  };
}
