import { addresses } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { CallsCampaign } from '../domain/campaign.ts';
import { callTally, type CallTally } from '../domain/callTally.ts';
import type { Locale } from '../domain/locale.ts';
import type { Organisation } from '../domain/organisation.ts';
import { valueOf } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import type { FunnelSpec } from '../charts/funnel/FunnelSpec.ts';
import { describeFunnel } from '../charts/funnel/describeFunnel.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { messagesIn } from '../present/messagesIn.ts';
import { outcomeWords } from '../present/words/outcomeWords.ts';
import { answersRefused } from './answersRefused.ts';
import { campaignTitle, citationWords, provenanceWords } from './campaignWords.ts';
import type { ChartFrameView } from './chartFrameView.ts';
import { chartTools } from './chartTools.ts';
import { figureView } from './figureView.ts';
import { lookup } from './lookup.ts';
import { left, right, text, type TableView } from './tableView.ts';

export interface FunnelView extends ChartFrameView {
  /** Calls in it. */
  readonly calls: number;
  /** Absent where no rate is published: lengths would draw one. */
  readonly spec?: FunnelSpec;
  /** Why nothing is drawn; empty where it is. */
  readonly empty: string;
}

/** What became of the calls of one organisation (PU2): to the answers where those are published, else to reach. */
export function funnelView(
  site: Site,
  barometer: Barometer,
  campaign: CallsCampaign,
  organisation: Organisation,
): FunnelView {
  const { locale } = site;
  const words = outcomeWords[locale];
  const messages = messagesIn[locale];
  const { result } = lookup(barometer);
  const [pickup, resolved] = (['pickup', 'resolved'] as const).map((id) => result(campaign.id, organisation.id, id));
  const refused = answersRefused(site, barometer, campaign.id, organisation.id);
  const drawn = pickup !== undefined && valueOf(pickup) !== undefined;
  const tally = callTally(campaign.sequences, organisation.id, { maxAttempts: campaign.maxAttempts });
  const spec: FunnelSpec = {
    calls: tally.calls,
    reachedAt: tally.reachedAt,
    maxAttempts: campaign.maxAttempts,
    ...(resolved !== undefined && valueOf(resolved) !== undefined
      ? { answers: { complete: tally.answers.complete, acceptable: tally.answers.acceptable } }
      : {}),
    ...(tally.censored > 0 ? { censored: tally.censored } : {}),
  };
  const calls = formatNumber(tally.calls, locale);
  const caveat = pickup && figureView(pickup, locale).caveat;
  return {
    id: 'issue-des-appels',
    title: words.title({ ...tally, maxAttempts: campaign.maxAttempts }),
    sub: words.sub(calls, campaignTitle(campaign, locale)),
    summary: describeFunnel(spec, messages),
    foot: [
      words.n(calls, excludedWords(campaign, organisation, locale)),
      refused && words.refused(refused),
      provenanceWords(campaign, locale),
    ]
      .filter(Boolean)
      .join(' '),
    tools: chartTools(site, { organisation: organisation.id, campaign: campaign.id }),
    citation: citationWords(site, words.citation(organisation.name), campaign, addresses.organisation(organisation.id)),
    table: table(campaign, tally, refused === undefined, locale),
    calls: tally.calls,
    empty: drawn ? '' : words.empty(caveat ?? messages.notMeasured.no_call),
    ...(drawn ? { spec } : {}),
  };
}

function table(campaign: CallsCampaign, tally: CallTally, withAnswers: boolean, locale: Locale): TableView {
  const words = outcomeWords[locale].table;
  const row = (label: string, count: number) => [text(label), text(formatNumber(count, locale))];
  return {
    caption: words.caption(formatNumber(tally.calls, locale), campaignTitle(campaign, locale)),
    columns: [left(words.step), right(words.calls)],
    rows: [
      row(words.calls, tally.calls),
      ...tally.reachedAt.map((k, i) => row(words.reachedAt(i + 1), k)),
      row(words.reached, tally.reached),
      row(words.unreached(campaign.maxAttempts), tally.unreached),
      ...(tally.censored > 0 ? [row(words.censored, tally.censored)] : []),
      ...(withAnswers ? [row(words.acceptable, tally.acceptable), row(words.complete, tally.answers.complete)] : []),
    ],
  };
}

function excludedWords(campaign: CallsCampaign, organisation: Organisation, locale: Locale): string {
  const mine = campaign.excluded.filter((e) => e.sequence.organisation === organisation.id);
  if (mine.length === 0) return '';
  const words = outcomeWords[locale];
  const reasons = Map.groupBy(mine, (e) => e.reason);
  const list = [...reasons].map(([reason, some]) =>
    words.reason(formatNumber(some.length, locale), messagesIn[locale].exclusions[reason]),
  );
  return words.excluded(formatNumber(mine.length, locale), list.join(', '));
}
