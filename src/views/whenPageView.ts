import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import { MIN_CELL_CALLS } from '../domain/method.ts';
import type { Sector } from '../domain/organisation.ts';
import type { Site } from '../domain/site.ts';
import type { CallWeekSign } from '../charts/callWeek/CallWeekKey.tsx';
import { isSparseWeek } from '../charts/callWeek/isSparseWeek.ts';
import { formatDate } from '../present/formatDate.ts';
import { textIn } from '../present/textIn.ts';
import { whenPageWords } from '../present/words/whenPageWords.ts';
import { timelineWords } from './campaignWords.ts';
import { frameView, type FrameView, type LinkView } from './frameView.ts';
import { comingAnnouncements, listedOrganisations, newestFirst, orderedSectors } from './latest.ts';
import { whenOrganisationView, type WhenOrganisationView } from './whenOrganisationView.ts';

export interface WhenSectorView {
  /** Its anchor, which shows it alone. */
  readonly id: string;
  readonly name: string;
  /** For how many of its organisations a moment stands out; absent where none was called. */
  readonly summary?: string;
  readonly organisations: readonly WhenOrganisationView[];
  /** Its organisations that no call of ours has reached for, each with its anchor. */
  readonly uncalled: readonly (LinkView & { readonly id: string })[];
}

export interface WhenPageView {
  readonly frame: FrameView;
  readonly lead: string;
  /** Organisations of which a test names a moment. */
  readonly advice: readonly { readonly name: string; readonly anchor: string; readonly finding: string }[];
  readonly sectors: readonly WhenSectorView[];
  /** How its pictures are read. */
  readonly key: readonly { readonly sign: CallWeekSign; readonly text: string }[];
  readonly method: string;
  /** Present where no campaign of calls is published. */
  readonly waiting?: WaitingView;
}

/** What there is to say before the first call: what is known elsewhere, what comes, what it will look like. */
interface WaitingView {
  readonly rankings: string;
  readonly coming: readonly string[];
  readonly demonstration?: string;
}

/** When each organisation picks up, side by side in its sector: calls of several are never pooled (METHOD 3.9). */
export function whenPageView(site: Site, barometer: Barometer): WhenPageView {
  const words = whenPageWords[site.locale];
  const sectors = orderedSectors(barometer)
    .map((sector) => sectorView(site, barometer, sector))
    .filter(({ organisations, uncalled }) => organisations.length + uncalled.length > 0);
  const called = sectors.flatMap(({ organisations }) => organisations);
  const advised = called.filter((one) => one.advised);
  const lead = called.length === 0 ? words.leadNoCalls : words.lead(advised.length, called.length);
  const newest = newestFirst(barometer.campaigns).find(({ kind }) => kind === 'calls');
  return {
    frame: frameView(site, barometer, {
      title: words.title,
      description: `${words.description} ${lead}`,
      address: addresses.whenToCall,
      timeline: newest ? timelineWords(newest, site.locale) : { left: words.noCampaign },
    }),
    lead,
    advice: advised.map(({ id, name, finding }) => ({ name, anchor: `#${id}`, finding })),
    sectors,
    key: [
      { sign: 'answered', text: words.key.answered },
      { sign: 'unanswered', text: words.key.unanswered },
      { sign: 'few', text: words.key.few(MIN_CELL_CALLS) },
      { sign: 'named', text: words.key.named },
      ...(called.some(({ week }) => isSparseWeek(week)) ? [{ sign: 'counts' as const, text: words.key.counts }] : []),
    ],
    method: linkTo(site, addresses.method),
    ...(called.length === 0 ? { waiting: waitingView(site, barometer) } : {}),
  };
}

function sectorView(site: Site, barometer: Barometer, sector: Sector): WhenSectorView {
  const words = whenPageWords[site.locale];
  const members = listedOrganisations(barometer).filter((one) => one.sector === sector.id);
  const views = members.map((one) => ({ one, view: whenOrganisationView(site, barometer, one) }));
  const organisations = views.flatMap(({ view }) => view ?? []);
  const advised = organisations.filter((one) => one.advised).length;
  return {
    id: `secteur-${sector.id}`,
    name: textIn(site.locale, sector.nameFr, sector.nameEn),
    ...(organisations.length > 0 ? { summary: words.sector(advised, organisations.length) } : {}),
    organisations,
    uncalled: views.flatMap(({ one, view }) =>
      view ? [] : [{ id: one.id, href: linkTo(site, addresses.organisation(one.id)), text: one.name }],
    ),
  };
}

function waitingView(site: Site, barometer: Barometer): WaitingView {
  const words = whenPageWords[site.locale];
  const { sibling, locale } = site;
  return {
    rankings: linkTo(site, addresses.rankings),
    coming: comingAnnouncements(site, barometer).map((one) =>
      words.coming(textIn(locale, one.titleFr, one.titleEn), formatDate(one.date, locale)),
    ),
    ...(sibling?.kind === 'demonstration'
      ? { demonstration: linkTo({ base: sibling.base, locale }, addresses.whenToCall) }
      : {}),
  };
}
