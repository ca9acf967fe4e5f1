import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Site } from '../domain/site.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { textIn } from '../present/textIn.ts';
import { findWords } from '../present/words/findWords.ts';
import { organisationsWords } from '../present/words/organisationsWords.ts';
import { frameView, type FrameView, type LinkView } from './frameView.ts';
import { listedOrganisations } from './latest.ts';
import { latestFigureView, type LatestFigureView } from './latestFigureView.ts';
import { lookup } from './lookup.ts';
import { rankedSectors, rankingAddress } from './rankingIndex.ts';
import { standingTimeline } from './standingTimeline.ts';

export interface OrganisationEntryView {
  readonly id: OrganisationId;
  readonly name: string;
  readonly href: string;
  readonly sector: string;
  /** Other names one may look for, lower case, without accents: what the filter reads. */
  readonly search: string;
  readonly aliases: string;
  /** What it is called today, where it has another name. */
  readonly successor?: string;
  /** Absent where nothing of the organisation is published. */
  readonly latest?: LatestFigureView;
}

export interface OrganisationsView {
  readonly frame: FrameView;
  readonly count: string;
  readonly letters: readonly {
    readonly letter: string;
    readonly id: string;
    readonly entries: readonly OrganisationEntryView[];
  }[];
  readonly action: string;
  /** Ways on for whom nothing was found. */
  readonly sectors: readonly LinkView[];
  readonly places: string;
}

/** A to Z: every organisation with its newest figure. */
export function organisationsView(site: Site, barometer: Barometer): OrganisationsView {
  const listed = listedOrganisations(barometer);
  const words = organisationsWords[site.locale];
  const count = formatNumber(listed.length, site.locale);
  const byLetter = Map.groupBy(listed, (o) => initial(o.name));
  return {
    frame: frameView(site, barometer, {
      title: words.title,
      description: words.description(count),
      address: addresses.organisations,
      timeline: standingTimeline(barometer, site.locale),
    }),
    count,
    letters: [...byLetter].map(([letter, organisations]) => ({
      letter,
      id: `lettre-${letter === '0-9' ? 'chiffre' : letter.toLowerCase()}`,
      entries: organisations.map((o) => entry(site, barometer, o)),
    })),
    action: linkTo(site, addresses.organisations),
    sectors: rankedSectors(barometer).map((id) => {
      const { nameFr, nameEn } = lookup(barometer).sector(id);
      return { href: linkTo(site, rankingAddress(barometer, id)), text: textIn(site.locale, nameFr, nameEn) };
    }),
    places: linkTo(site, addresses.places),
  };
}

function entry(site: Site, barometer: Barometer, organisation: Organisation): OrganisationEntryView {
  const { nameFr, nameEn } = lookup(barometer).sector(organisation.sector);
  const latest = latestFigureView(site, barometer, organisation);
  const successor = barometer.organisations.find(({ id }) => id === organisation.successor);
  const names = [organisation.shortName ?? '', ...organisation.aliases].filter(
    (n) => n !== '' && n !== organisation.name,
  );
  return {
    id: organisation.id,
    name: organisation.name,
    href: linkTo(site, addresses.organisation(organisation.id)),
    sector: textIn(site.locale, nameFr, nameEn),
    search: fold([organisation.name, organisation.id, organisation.network ?? '', ...names].join(' ')),
    aliases: distinct(names).slice(0, MOST_ALIASES).join(', '),
    ...(successor ? { successor: findWords[site.locale].now(successor.name) } : {}),
    ...(latest ? { latest } : {}),
  };
}

/** Lower case without accents, for looking up. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function initial(name: string): string {
  const letter = fold(name).charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : '0-9';
}

/** Other names that help to recognise an organisation; all of them are searched. */
const MOST_ALIASES = 3;

/** Names that differ by more than case, accents, spaces and dots. */
function distinct(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = fold(name).replace(/[^a-z0-9]/g, '');
    return !seen.has(key) && seen.add(key);
  });
}
