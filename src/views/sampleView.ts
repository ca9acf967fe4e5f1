import { addresses, linkTo } from '../domain/addresses.ts';
import { askedQuestions } from '../domain/askedQuestions.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { CallsCampaign } from '../domain/campaign.ts';
import type { CallCounts, SampleQuality } from '../domain/campaignQuality.ts';
import type { Locale } from '../domain/locale.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Site } from '../domain/site.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { formatPercent } from '../present/formatPercent.ts';
import { formatSlot } from '../present/formatSlot.ts';
import { capitalise } from '../present/capitalise.ts';
import { messagesIn } from '../present/messagesIn.ts';
import { profileName } from '../present/profileName.ts';
import { callsWords } from '../present/words/callsWords.ts';
import { outcomeWords } from '../present/words/outcomeWords.ts';
import { fieldworkWords } from './campaignWords.ts';
import type { LinkView } from './frameView.ts';
import { lookup } from './lookup.ts';
import { questionText } from './questionText.ts';

/** How the calls of one organisation were spread over the plan (OR11), and where to see them one by one. */
export interface SampleView {
  readonly title: string;
  readonly sub: string;
  readonly rows: readonly SampleRowView[];
  readonly foot: string;
  readonly calls: LinkView;
  readonly file: LinkView;
}

export interface SampleRowView {
  readonly label: string;
  readonly parts: readonly { readonly name: string; readonly lang?: 'fr'; readonly calls: string }[];
  /** More than one and a half to one, or not noted. */
  readonly note?: string;
}

/** OR11: one organisation has more than so many times the calls of another. */
const LARGEST_RATIO = 1.5;

const DIMENSIONS = ['weekday', 'slot', 'scenario', 'profile', 'caller'] as const;

/** Undefined where the organisation has no call in the campaign. */
export function sampleView(
  site: Site,
  barometer: Barometer,
  campaign: CallsCampaign,
  organisation: Organisation,
): SampleView | undefined {
  const { locale } = site;
  const words = callsWords[locale];
  const samples = lookup(barometer).quality(campaign.id)?.samples ?? [];
  const sample = samples.find((one) => one.organisation === organisation.id);
  if (!sample || sample.calls + sample.excluded === 0) return undefined;
  const others = samples.map(({ calls }) => calls).filter((calls) => calls > 0);
  const n = (count: number) => formatNumber(count, locale);
  const [least, most] = [Math.min(...others), Math.max(...others)];
  return {
    title: words.sample.title(words.calls(sample.calls), sample.callers),
    sub: [
      words.sample.sub(fieldworkWords(campaign, locale), n(least), n(most)),
      ...(most > least * LARGEST_RATIO ? [words.sample.unequal] : []),
    ].join(' '),
    rows: DIMENSIONS.map((dimension) =>
      rowOf(
        site,
        barometer,
        campaign,
        dimension,
        sample.counts.find((c) => c.dimension === dimension),
      ),
    ),
    foot: [excludedWords(site, campaign, organisation), ...callerWords(sample, locale)].join(' '),
    calls: {
      href: linkTo(site, addresses.calls(organisation.id)),
      text: words.link(sample.calls + sample.excluded),
    },
    file: { href: linkTo(site, addresses.attemptsCsv(campaign.id)), text: words.file },
  };
}

/** Who made most of them, and that letters are no names. */
function callerWords(
  { callers, counts, largestCallerShare: largest }: SampleQuality,
  locale: Locale,
): readonly string[] {
  const words = callsWords[locale].sample;
  const calls = counts.find(({ dimension }) => dimension === 'caller')?.counts.map((one) => one.calls) ?? [];
  if (callers > 1 && calls.length === callers && new Set(calls).size === 1) return [words.alike];
  return [
    ...(largest === undefined ? [] : [words.largest(formatPercent(largest, locale, { decimals: 0 }))]),
    ...(callers > 0 ? [words.letters] : []),
  ];
}

function rowOf(
  site: Site,
  barometer: Barometer,
  campaign: CallsCampaign,
  dimension: (typeof DIMENSIONS)[number],
  counts: CallCounts | undefined,
): SampleRowView {
  const { locale } = site;
  const { sample } = callsWords[locale];
  const { quality } = messagesIn[locale];
  const label = sample.dimensions[dimension];
  if (!counts) return { label, parts: [], note: quality.notNoted };
  const order = campaign.slots.map(({ id }) => id);
  const sorted =
    dimension === 'slot'
      ? counts.counts.toSorted((a, b) => order.indexOf(a.category) - order.indexOf(b.category))
      : counts.counts;
  const { imbalance } = counts;
  const note = counts.uneven
    ? imbalance === undefined
      ? quality.unevenNone
      : quality.unevenMark(formatNumber(imbalance, locale, { decimals: 1 }))
    : undefined;
  return {
    label,
    parts: sorted.map(({ category, calls }) => ({
      ...partName(site, barometer, campaign, dimension, category),
      calls: formatNumber(calls, locale),
    })),
    ...(note ? { note } : {}),
  };
}

function partName(
  { locale }: Site,
  barometer: Barometer,
  campaign: CallsCampaign,
  dimension: (typeof DIMENSIONS)[number],
  category: string,
): { readonly name: string; readonly lang?: 'fr' } {
  const messages = messagesIn[locale];
  switch (dimension) {
    case 'weekday':
      return { name: capitalise(messages.weekdays[Number(category) as 1 | 2 | 3 | 4 | 5 | 6 | 7]) };
    case 'slot': {
      const slot = campaign.slots.find(({ id }) => id === category);
      return { name: slot ? formatSlot(slot, messages) : category };
    }
    case 'profile':
      return { name: capitalise(profileName(category, messages)) };
    case 'scenario': {
      const asked = askedQuestions(campaign, barometer.scenarios).find(({ id }) => id === category);
      if (!asked) return { name: category };
      const { text, lang } = questionText(asked, locale);
      return { name: text, ...(lang ? { lang } : {}) };
    }
    case 'caller':
      return { name: category };
  }
}

function excludedWords({ locale }: Site, { excluded }: CallsCampaign, organisation: Organisation): string {
  const words = callsWords[locale].sample;
  const mine = excluded.filter(({ sequence }) => sequence.organisation === organisation.id);
  if (mine.length === 0) return words.noneExcluded;
  const reasons = [...Map.groupBy(mine, ({ reason }) => reason)].map(([reason, some]) =>
    outcomeWords[locale].reason(formatNumber(some.length, locale), messagesIn[locale].exclusions[reason]),
  );
  return words.excluded(formatNumber(mine.length, locale), reasons.join(', '));
}
