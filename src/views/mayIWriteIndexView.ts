import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Site } from '../domain/site.ts';
import { mayIWriteWords } from '../present/words/mayIWriteWords.ts';
import { timelineWords } from './campaignWords.ts';
import { frameView, type FrameView } from './frameView.ts';
import { standingCampaign } from './latest.ts';
import { lookup } from './lookup.ts';
import { ASKED, askedOrganisations } from './askedOrganisations.ts';
import { shortIndicator } from './names.ts';
import { organisationChoices, type SectorChoice } from './organisationChoices.ts';

/** Where a reader asks: by a form where scripts run, else among pages that stand ready. */
export interface MayIWriteIndexView {
  readonly frame: FrameView;
  /** Under which each organisation has a page, which a script reads. */
  readonly pages: string;
  readonly choices: readonly SectorChoice[];
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
    choices: organisationChoices(barometer, asked, {
      locale,
      hrefOf: (id) => linkTo(site, addresses.mayIWriteOf(id)),
    }),
    sections: ASKED.flatMap((id) => {
      const indicator = barometer.indicators.find((one) => one.id === id);
      return indicator ? [{ id, title: shortIndicator(indicator, locale) }] : [];
    }),
  };
}
