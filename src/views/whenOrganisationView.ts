import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { BestTime } from '../domain/bestTime.ts';
import type { CallsCampaign } from '../domain/campaign.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Site } from '../domain/site.ts';
import type { CallWeekSpec } from '../charts/callWeek/CallWeekSpec.ts';
import { callTimeWords } from '../present/callTimeWords.ts';
import { messagesIn } from '../present/messagesIn.ts';
import { whenWords } from '../present/words/whenWords.ts';
import { whenPageWords } from '../present/words/whenPageWords.ts';
import { callWeekView } from './callWeekView.ts';
import { contactView, type ContactView } from './contactView.ts';
import { newestFirst } from './latest.ts';
import { lookup } from './lookup.ts';
import { whenView } from './whenView.ts';

/** One organisation among others: what a test allows one to say, its week small, and the way to its table. */
export interface WhenOrganisationView {
  /** Its anchor on the page. */
  readonly id: OrganisationId;
  readonly name: string;
  readonly href: string;
  /** Its number, and the hours that a source gives with their date: whoever reads this page is about to call. */
  readonly reach: { readonly phone?: ContactView['phone']; readonly hours?: string };
  /** A test names a moment. */
  readonly advised: boolean;
  /** « Appelez plutôt le … », or that no moment stands out. No full stop. */
  readonly finding: string;
  /** How many moments were compared, over how many calls; or why none could be. */
  readonly tested: string;
  readonly week: CallWeekSpec;
  /** Where its table stands, with every count and interval: on its own page. */
  readonly table: string;
  /** Which moments the tests of earlier campaigns named, and how often; absent where there is none. */
  readonly earlier?: { readonly label: string; readonly text: string };
}

/** Undefined where no campaign of calls has called it in any slot. */
export function whenOrganisationView(
  site: Site,
  barometer: Barometer,
  organisation: Organisation,
): WhenOrganisationView | undefined {
  const [newest, ...older] = timesOf(barometer, organisation.id);
  const when = newest && whenView(site, barometer, newest.campaign, organisation);
  if (!newest || !when) return undefined;
  const { times, campaign } = newest;
  const words = whenPageWords[site.locale];
  const { verdict } = times;
  const calls = whenWords[site.locale].calls(times.n);
  const earlier = earlierWords(site, older);
  return {
    id: organisation.id,
    name: organisation.name,
    href: linkTo(site, addresses.organisation(organisation.id)),
    reach: reachOf(contactView(site, barometer, organisation)),
    advised: verdict.kind === 'call_then',
    finding:
      verdict.kind === 'call_then' ? when.title : verdict.kind === 'not_established' ? words.none : words.untestable,
    tested:
      verdict.kind === 'untestable'
        ? `${messagesIn[site.locale].sentences.bestTimeUntestable[verdict.reason]} ${calls}.`
        : words.tested(
            verdict.tested,
            calls,
            times.cells.every(({ kind }) => kind === 'hatched'),
          ),
    week: callWeekView(times, campaign, site.locale, when.summary),
    table: linkTo(site, addresses.organisationTimes(organisation.id)),
    ...(earlier ? { earlier } : {}),
  };
}

function reachOf({ phone, lines }: ContactView): WhenOrganisationView['reach'] {
  const hours = lines[0];
  return {
    ...(phone ? { phone } : {}),
    ...(hours ? { hours: hours.notes.length > 0 ? `${hours.text} (${hours.notes.join(', ')})` : hours.text } : {}),
  };
}

interface Called {
  readonly campaign: CallsCampaign;
  readonly times: BestTime;
}

/** Newest campaign first. */
function timesOf(barometer: Barometer, organisation: OrganisationId): readonly Called[] {
  const { bestTime } = lookup(barometer);
  return newestFirst(barometer.campaigns).flatMap((campaign) => {
    const times = campaign.kind === 'calls' ? bestTime(campaign.id, organisation) : undefined;
    return campaign.kind === 'calls' && times && times.n > 0 ? [{ campaign, times }] : [];
  });
}

/** What the tests of the campaigns before the newest named. */
export function earlierTimes(
  site: Site,
  barometer: Barometer,
  organisation: OrganisationId,
): WhenOrganisationView['earlier'] {
  return earlierWords(site, timesOf(barometer, organisation).slice(1));
}

/** Each earlier verdict stands alone: what is told is how often a test named which moment. */
function earlierWords(site: Site, older: readonly Called[]): WhenOrganisationView['earlier'] {
  const tested = older.filter(({ times }) => times.verdict.kind !== 'untestable');
  if (tested.length === 0) return undefined;
  const words = whenPageWords[site.locale];
  const messages = messagesIn[site.locale];
  const named = Map.groupBy(tested, ({ campaign, times: { verdict } }) =>
    verdict.kind === 'call_then' ? callTimeWords(verdict.when, campaign.slots, messages) : words.nothingNamed,
  );
  const parts = [...named]
    .sort(([a, one], [b, other]) => other.length - one.length || a.localeCompare(b, site.locale))
    .map(([when, { length }]) => words.named(when, length, tested.length));
  return { label: words.earlier(tested.length), text: words.list(parts) };
}
