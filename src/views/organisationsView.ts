import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Site } from '../domain/site.ts';
import { frameView, type FrameView } from './frameView.ts';
import { standingCampaign, listedOrganisations } from './latest.ts';
import { latestFigureView, type LatestFigureView } from './latestFigureView.ts';
import { lookup } from './lookup.ts';
import { timelineWords } from './campaignWords.ts';

export interface OrganisationEntryView {
  readonly name: string;
  readonly href: string;
  readonly sector: string;
  /** Other names one may look for, lower case, without accents: what the filter reads. */
  readonly search: string;
  readonly aliases: string;
  /** Absent where nothing of the organisation is published. */
  readonly latest?: LatestFigureView;
}

export interface OrganisationsView {
  readonly frame: FrameView;
  readonly count: number;
  readonly letters: readonly {
    readonly letter: string;
    readonly id: string;
    readonly entries: readonly OrganisationEntryView[];
  }[];
  readonly action: string;
}

/** A to Z: every organisation with its newest figure. */
export function organisationsView(site: Site, barometer: Barometer): OrganisationsView {
  const listed = listedOrganisations(barometer);
  const byLetter = Map.groupBy(listed, (o) => initial(o.name));
  return {
    frame: frameView(site, barometer, {
      title: 'Organismes, de A à Z',
      description: `Les ${listed.length} organismes suivis, de A à Z : leur dernier chiffre, sa base et sa source.`,
      address: addresses.organisations,
      timeline: timelineWords(standingCampaign(barometer), site.locale),
    }),
    count: listed.length,
    letters: [...byLetter].map(([letter, organisations]) => ({
      letter,
      id: `lettre-${letter === '0-9' ? 'chiffre' : letter.toLowerCase()}`,
      entries: organisations.map((o) => entry(site, barometer, o)),
    })),
    action: linkTo(site, addresses.organisations),
  };
}

function entry(site: Site, barometer: Barometer, organisation: Organisation): OrganisationEntryView {
  const { sector } = lookup(barometer);
  const latest = latestFigureView(site, barometer, organisation);
  const names = [organisation.shortName ?? '', ...organisation.aliases].filter(
    (n) => n !== '' && n !== organisation.name,
  );
  return {
    name: organisation.name,
    href: linkTo(site, addresses.organisation(organisation.id)),
    sector: sector(organisation.sector).nameFr,
    search: fold([organisation.name, organisation.id, ...names].join(' ')),
    aliases: distinct(names).slice(0, MOST_ALIASES).join(', '),
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
