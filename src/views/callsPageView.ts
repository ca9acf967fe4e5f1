import { addresses, linkTo } from '../domain/addresses.ts';
import { isAcceptable } from '../domain/answer.ts';
import { askedQuestions } from '../domain/askedQuestions.ts';
import type { Barometer } from '../domain/barometer.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import type { CallsCampaign } from '../domain/campaign.ts';
import { isEligible } from '../domain/disposition.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Locale } from '../domain/locale.ts';
import type { PublishedCall } from '../domain/publishedCall.ts';
import type { Site } from '../domain/site.ts';
import { capitalise } from '../present/capitalise.ts';
import { dayAndMonth, parseDay } from '../present/formatDate.ts';
import { formatDuration } from '../present/formatDuration.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { formatSlot } from '../present/formatSlot.ts';
import { messagesIn } from '../present/messagesIn.ts';
import { numberInWords } from '../present/numberInWords.ts';
import { isSingular } from '../present/plural.ts';
import { profileName } from '../present/profileName.ts';
import { callsWords, type CallIssue } from '../present/words/callsWords.ts';
import { campaignTitle, fieldworkWords, provenanceWords, timelineWords } from './campaignWords.ts';
import { frameView, type FrameView, type LinkView } from './frameView.ts';
import { latestCampaignOf, listedOrganisations } from './latest.ts';
import { lookup } from './lookup.ts';
import { questionText, type QuestionText } from './questionText.ts';

/** The calls to one organisation, one by one: those of its latest campaign, by day. */
export interface CallsPageView {
  readonly frame: FrameView;
  readonly name: string;
  readonly fictional: boolean;
  readonly heading: string;
  readonly lead: string;
  readonly back: LinkView;
  /** Numbered from 1, as the table names them. */
  readonly questions: readonly QuestionText[];
  readonly filters: readonly CallFilterView[];
  /** What the page says of how many are shown, all of them at first; `{n}` stands for another number. */
  readonly shown: { readonly all: string; readonly some: string; readonly none: string };
  readonly caption: string;
  readonly withProfiles: boolean;
  readonly days: readonly { readonly id: string; readonly day: string; readonly calls: readonly CallRowView[] }[];
  /** To the first day of each week; none where there is but one. */
  readonly weeks: readonly LinkView[];
  readonly foot: string;
  /** The calls to it in all campaigns, then those of the campaign to all. */
  readonly files: readonly LinkView[];
}

export interface CallFilterView {
  /** In the address too: `?question=2&issue=nobody&creneau=matin`. */
  readonly name: 'question' | 'issue' | 'creneau' | 'profil' | 'semaine';
  readonly label: string;
  readonly all: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

export interface CallRowView {
  /** What the filters go by. */
  readonly keys: Readonly<Record<CallFilterView['name'], string>>;
  /** Of the call in its campaign, as in the file: what names it to whoever disputes it. */
  readonly number: string;
  readonly slot: string;
  readonly question: string;
  readonly profile: string;
  readonly attempts: string;
  readonly issue: string;
  readonly answer: string;
  /** False: there is no answer to speak of. */
  readonly answered: boolean;
}

/** The campaign whose calls are shown, of each organisation that has one: the page stands where there is something to show. */
export function callsPages(
  barometer: Barometer,
): readonly { readonly id: OrganisationId; readonly campaign: CallsCampaign }[] {
  return listedOrganisations(barometer).flatMap(({ id }) => {
    const campaign = latestCampaignOf(barometer, id);
    if (campaign?.kind !== 'calls') return [];
    return lookup(barometer).calls(campaign.id, id).length > 0 ? [{ id, campaign }] : [];
  });
}

export function callsPageView(
  site: Site,
  barometer: Barometer,
  id: OrganisationId,
  campaign: CallsCampaign,
): CallsPageView {
  const { locale } = site;
  const words = callsWords[locale];
  const find = lookup(barometer);
  const { name, fictional } = find.organisation(id);
  const calls = find.calls(campaign.id, id);
  const title = campaignTitle(campaign, locale);
  const counted = words.calls(calls.length);
  const asked = askedQuestions(campaign, barometer.scenarios).filter((s) =>
    calls.some((c) => c.scenario === s.id && c.scenarioVersion === s.version),
  );
  const numbers = new Map(asked.map((s, i) => [`${s.id} ${s.version}`, i + 1]));
  const rows = calls.map((call) => ({
    call,
    row: rowView(campaign, call, numbers.get(`${call.scenario} ${call.scenarioVersion}`) ?? 0, locale),
  }));
  return {
    frame: frameView(site, barometer, {
      title: words.pageTitle(name),
      description: words.description(counted, name, title),
      address: addresses.calls(id),
      timeline: timelineWords(campaign, locale),
    }),
    name,
    fictional,
    heading: words.heading(calls.length),
    lead: words.lead(counted, title, fieldworkWords(campaign, locale)),
    back: { href: linkTo(site, addresses.organisation(id)), text: words.back(name) },
    questions: asked.map((scenario) => questionText(scenario, locale)),
    filters: filters(
      campaign,
      rows.map(({ row }) => row),
      locale,
    ),
    shown: {
      all: words.shown(formatNumber(calls.length, locale), formatNumber(calls.length, locale)),
      some: words.shown(words.hole, formatNumber(calls.length, locale)),
      none: words.noneShown,
    },
    caption: words.caption(name, title),
    withProfiles: calls.some(({ profile }) => profile !== undefined),
    days: [...Map.groupBy(rows, ({ call }) => call.day)].map(([day, some]) => ({
      id: dayAnchor(day),
      day: dayWords(day, some[0]?.call.weekday ?? 1, locale),
      calls: some.map(({ row }) => row),
    })),
    weeks: weekLinks(calls, locale),
    foot: [
      words.foot,
      ...(calls.some(({ dials }) => dials.some(({ disposition }) => !isEligible(disposition)))
        ? [
            words.redials(
              numberInWords(campaign.maxAttempts, locale, 'feminine'),
              !isSingular(campaign.maxAttempts, locale),
            ),
          ]
        : []),
      ...(campaign.maxWaitSeconds === undefined ? [] : [words.cap(formatDuration(campaign.maxWaitSeconds, locale))]),
      provenanceWords(campaign, locale),
    ].join(' '),
    files: [
      { href: linkTo(site, addresses.organisationAttemptsCsv(id)), text: words.ownFile(name) },
      { href: linkTo(site, addresses.attemptsCsv(campaign.id)), text: words.file },
    ],
  };
}

function rowView(campaign: CallsCampaign, call: PublishedCall, question: number, locale: Locale): CallRowView {
  const words = callsWords[locale];
  const messages = messagesIn[locale];
  const slot = campaign.slots.find(({ id }) => id === call.slot);
  const answer = call.answer && messages.answers[call.answer];
  return {
    keys: {
      question: String(question),
      issue: issueOf(call),
      creneau: slot?.id ?? '',
      profil: call.profile ?? NO_PROFILE,
      semaine: weekOf(call),
    },
    slot: slot ? formatSlot(slot, messages) : words.outOfSlots,
    question: words.question(question),
    profile: call.profile === undefined ? words.noProfile : profileName(call.profile, messages),
    number: String(call.number),
    attempts: attemptsWords(campaign, call, locale),
    issue: call.excluded ? words.excluded(messages.exclusions[call.excluded]) : words.outcomes[call.outcome],
    answer: answer ?? (call.outcome === 'reached' ? words.withheld : words.noAnswer),
    answered: call.outcome === 'reached',
  };
}

/** An empty value would choose all calls. */
const NO_PROFILE = 'non-note';

/**
 * What each dial met, the day and the slot where they are not those before (of the first: not those of the row), and how long
 * the one waited that reached somebody.
 */
function attemptsWords(campaign: CallsCampaign, call: PublishedCall, locale: Locale): string {
  const { dials, outcome } = call;
  const words = callsWords[locale];
  const messages = messagesIn[locale];
  const met = dials.map(({ disposition, day, slot }, position) => {
    const named = messages.dispositions[disposition];
    const isLast = position === dials.length - 1;
    const what = isEligible(disposition) ? named : isLast ? words.notRedone(named) : words.redone(named);
    // The row is headed by the first dial that counts: one that we spoilt before it may be of another day.
    const before = dials[position - 1] ?? call;
    if (before.day === day && before.slot === slot) return what;
    const found = campaign.slots.find(({ id }) => id === slot);
    const when = [
      ...(before.day === day ? [] : [dayAndMonth(parseDay(day), locale)]),
      found ? formatSlot(found, messages) : words.outOfSlots,
    ];
    return words.dial(when.join(', '), what);
  });
  const last = dials.at(-1);
  const said = met.join(words.then);
  return outcome === 'reached' && last ? `${said} (${formatDuration(last.waitSeconds, locale)})` : said;
}

function issueOf({ outcome, answer, excluded }: PublishedCall): CallIssue {
  if (excluded) return 'excluded';
  if (outcome !== 'reached') return ISSUES[outcome];
  if (answer === undefined) return 'answered';
  return isAcceptable(answer) ? 'good' : 'other';
}

const ISSUES = { unreached: 'nobody', censored: 'stopped', ineligible: 'ours' } as const;

/** Only what some call answers to, in the order of the campaign or of the method. */
function filters(campaign: CallsCampaign, rows: readonly CallRowView[], locale: Locale): readonly CallFilterView[] {
  const words = callsWords[locale];
  const met = (name: CallFilterView['name']) => new Set(rows.map(({ keys }) => keys[name]));
  const questions = [...met('question')].sort((a, b) => Number(a) - Number(b));
  const issues = met('issue');
  const slots = met('creneau');
  const options = {
    question: questions.map((value) => ({ value, text: words.question(Number(value)) })),
    issue: (Object.keys(words.issues) as CallIssue[])
      .filter((value) => issues.has(value))
      .map((value) => ({ value, text: capitalise(words.issues[value]) })),
    creneau: campaign.slots
      .filter(({ id }) => slots.has(id))
      .map((slot) => ({ value: slot.id, text: formatSlot(slot, messagesIn[locale]) })),
    profil: [...met('profil')].sort(codeUnitOrder).map((value) => ({
      value,
      text: value === NO_PROFILE ? words.noProfile : profileName(value, messagesIn[locale]),
    })),
    semaine: [...met('semaine')].sort(codeUnitOrder).map((value) => ({
      value,
      text: words.week(dayAndMonth(parseDay(value), locale)),
    })),
  };
  return (['question', 'issue', 'creneau', 'profil', 'semaine'] as const).flatMap((name) =>
    options[name].length < 2 ? [] : [{ name, label: words.labels[name], all: words.all[name], options: options[name] }],
  );
}

function dayAnchor(day: string): string {
  return `jour-${day}`;
}

/** Its Monday. */
function weekOf({ day, weekday }: PublishedCall): string {
  return new Date(Date.parse(day) - (weekday - 1) * DAY_MS).toISOString().slice(0, 10);
}

function weekLinks(calls: readonly PublishedCall[], locale: Locale): readonly LinkView[] {
  const weeks = Map.groupBy(calls, weekOf);
  if (weeks.size < 2) return [];
  return [...weeks.values()].flatMap(([first]) =>
    first ? [{ href: `#${dayAnchor(first.day)}`, text: dayAndMonth(parseDay(weekOf(first)), locale) }] : [],
  );
}

const DAY_MS = 86_400_000;

/** « Lundi 4 mai ». */
function dayWords(day: string, weekday: number, locale: Locale): string {
  const name = messagesIn[locale].weekdays[weekday as 1 | 2 | 3 | 4 | 5 | 6 | 7];
  return `${capitalise(name)} ${dayAndMonth(parseDay(day), locale)}`;
}
