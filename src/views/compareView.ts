import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Site } from '../domain/site.ts';
import { textIn } from '../present/textIn.ts';
import { compareWords } from '../present/words/compareWords.ts';
import { COMPARED, hasComparedFigure } from './comparedFigure.ts';
import { frameView, type FrameView, type LinkView } from './frameView.ts';
import { listedOrganisations, orderedSectors } from './latest.ts';
import { lookup } from './lookup.ts';
import { shortIndicator } from './names.ts';
import { organisationChoices, type SectorChoice } from './organisationChoices.ts';
import { standsInSurvey } from './publishedCharts.ts';
import { readyPairs } from './readyPairs.ts';
import { standingTimeline } from './standingTimeline.ts';

/** Where a reader chooses whom to compare: by a form where scripts run, else among pages that stand ready. */
export interface CompareView {
  readonly frame: FrameView;
  /** Under which each organisation has a page, which a script reads. */
  readonly pages: string;
  readonly choices: readonly SectorChoice[];
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
  const bySector = (organisations: readonly Organisation[]): readonly SectorChoice[] =>
    organisationChoices(barometer, organisations, {
      locale,
      hrefOf: (id) => linkTo(site, addresses.compareWith(id)),
    });
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
    choices: bySector(listed),
    facing: bySector(
      listed.filter(({ id }) => hasComparedFigure(site, barometer, id) || standsInSurvey(barometer, id)),
    ).map(({ sector, organisations }) => ({ title: sector, links: organisations })),
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
