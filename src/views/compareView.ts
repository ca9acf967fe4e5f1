import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Site } from '../domain/site.ts';
import { textIn } from '../present/textIn.ts';
import { compareWords } from '../present/words/compareWords.ts';
import { COMPARED, hasComparedFigure } from './comparedFigure.ts';
import { frameView, type FrameView, type LinkView } from './frameView.ts';
import { listedOrganisations, orderedSectors } from './latest.ts';
import { lookup } from './lookup.ts';
import { shortIndicator } from './names.ts';
import { standsInSurvey } from './publishedCharts.ts';
import { readyPairs } from './readyPairs.ts';
import { standingTimeline } from './standingTimeline.ts';

interface ChoiceView {
  readonly sector: string;
  readonly organisations: readonly (LinkView & { readonly id: OrganisationId })[];
}

/** Where a reader chooses whom to compare: by a form where scripts run, else among pages that stand ready. */
export interface CompareView {
  readonly frame: FrameView;
  /** Under which each organisation has a page, which a script reads. */
  readonly pages: string;
  readonly choices: readonly ChoiceView[];
  /** By sector: those that have a figure to set beside the others'. */
  readonly facing: readonly { readonly title: string; readonly links: readonly LinkView[] }[];
  /** By sector; the last are of different sectors. */
  readonly pairs: readonly { readonly title: string; readonly links: readonly LinkView[] }[];
  /** What a comparison shows, for the place where a script puts one together. */
  readonly sections: readonly { readonly id: string; readonly title: string; readonly definition: string }[];
}

/** How many organisations a reader may put side by side. */
export const MOST_COMPARED = 4;

export function compareView(site: Site, barometer: Barometer): CompareView {
  const { locale } = site;
  const words = compareWords[locale];
  const find = lookup(barometer);
  const listed = listedOrganisations(barometer);
  const sectors = orderedSectors(barometer).map(({ id, nameFr, nameEn }) => ({
    id,
    name: textIn(locale, nameFr, nameEn),
  }));
  const pairs = readyPairs(barometer).map(({ a, b }) => {
    const [first, second] = [find.organisation(a), find.organisation(b)];
    return {
      sector: first.sector === second.sector ? first.sector : undefined,
      href: linkTo(site, addresses.comparePair(a, b)),
      text: words.and([first.name, second.name]),
    };
  });
  return {
    frame: frameView(site, barometer, {
      title: words.title,
      description: words.lead,
      address: addresses.compare,
      timeline: standingTimeline(barometer, locale),
    }),
    pages: linkTo(site, addresses.compare),
    choices: sectors
      .map(({ id, name }) => ({
        sector: name,
        organisations: listed
          .filter((o) => o.sector === id)
          .map((o) => ({ id: o.id, href: linkTo(site, addresses.compareWith(o.id)), text: o.name })),
      }))
      .filter(({ organisations }) => organisations.length > 0),
    facing: sectors
      .map(({ id, name }) => ({
        title: name,
        links: listed
          .filter(
            (o) => o.sector === id && (hasComparedFigure(site, barometer, o.id) || standsInSurvey(barometer, o.id)),
          )
          .map((o) => ({ href: linkTo(site, addresses.compareWith(o.id)), text: o.name })),
      }))
      .filter(({ links }) => links.length > 0),
    pairs: [...sectors, { id: undefined, name: words.acrossSectors }]
      .map(({ id, name }) => ({
        title: name,
        links: pairs.filter(({ sector }) => sector === id).map(({ href, text }) => ({ href, text })),
      }))
      .filter(({ links }) => links.length > 0),
    sections: barometer.indicators
      .filter(({ id }) => COMPARED.some((one) => one === id))
      .sort((x, y) => COMPARED.findIndex((id) => id === x.id) - COMPARED.findIndex((id) => id === y.id))
      .map((indicator) => ({
        id: indicator.id,
        title: shortIndicator(indicator, locale),
        definition: textIn(locale, indicator.definitionFr, indicator.definitionEn),
      })),
  };
}
