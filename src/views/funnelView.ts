import { addresses } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { CallsCampaign } from '../domain/campaign.ts';
import { callTally, type CallTally } from '../domain/callTally.ts';
import type { Organisation } from '../domain/organisation.ts';
import { valueOf } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import type { FunnelSpec } from '../charts/funnel/FunnelSpec.ts';
import { describeFunnel } from '../charts/funnel/describeFunnel.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { plural } from '../present/plural.ts';
import { formatRank } from '../present/formatRank.ts';
import { messagesFr } from '../present/messages.fr.ts';
import { answersRefused } from './answersRefused.ts';
import { citationWords, provenanceWords } from './campaignWords.ts';
import type { ChartFrameView } from './chartFrameView.ts';
import { chartTools } from './chartTools.ts';
import { figureView } from './figureView.ts';
import { lookup } from './lookup.ts';
import { left, right, text, type TableView } from './tableView.ts';

export interface FunnelView extends ChartFrameView {
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
  const { result } = lookup(barometer);
  const [pickup, resolved] = (['pickup', 'resolved'] as const).map((id) => result(campaign.id, organisation.id, id));
  const refused = answersRefused(barometer, campaign.id, organisation.id);
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
  const last = ORDINALS[campaign.maxAttempts] ?? `${campaign.maxAttempts}e`;
  return {
    id: 'issue-des-appels',
    title: title(tally, last),
    sub: `Que deviennent ${n(tally.calls)} appels ? ${campaign.title.fr}.`,
    summary: describeFunnel(spec, messagesFr),
    foot: `n = ${n(tally.calls)} appels${excludedWords(campaign, organisation)}. ${refused ? `Réponses. ${refused} ` : ''}${provenanceWords(campaign, site.locale)}`,
    tools: chartTools(site, { organisation: organisation.id, campaign: campaign.id }),
    citation: citationWords(
      site,
      `${organisation.name}, issue des appels`,
      campaign,
      addresses.organisation(organisation.id),
    ),
    table: table(campaign, tally, refused === undefined),
    empty: drawn
      ? ''
      : `${(pickup && figureView(pickup, site.locale).caveat) ?? messagesFr.notMeasured.no_call} Les nombres sont dans le tableau.`,
    ...(drawn ? { spec } : {}),
  };
}

function table(campaign: CallsCampaign, tally: CallTally, withAnswers: boolean): TableView {
  return {
    caption: `Issue des ${n(tally.calls)} appels, ${campaign.title.fr}`,
    columns: [left('Étape'), right('Appels')],
    rows: [
      [text('Appels'), text(n(tally.calls))],
      ...tally.reachedAt.map((k, i) => [
        text(`Quelqu’un répond à la ${i === 0 ? '1re' : formatRank(i + 1, 'fr')} tentative`),
        text(n(k)),
      ]),
      [text('Quelqu’un a répondu, en tout'), text(n(tally.reached))],
      [
        text(`Personne, après ${plural(campaign.maxAttempts, 'fr', 'tentative', 'tentatives')}`),
        text(n(tally.unreached)),
      ],
      ...(tally.censored > 0 ? [[text('Arrêtés avant la dernière tentative'), text(n(tally.censored))]] : []),
      ...(withAnswers
        ? [
            [text('Réponse acceptable ou complète'), text(n(tally.acceptable))],
            [text('dont complète'), text(n(tally.answers.complete))],
          ]
        : []),
    ],
  };
}

const n = (value: number) => formatNumber(value, 'fr');

function title(tally: CallTally, last: string): string {
  const calls = plural(tally.calls, 'fr', 'appel', 'appels');
  if (tally.reached === tally.calls)
    return tally.calls === 1 ? 'Le seul appel a joint quelqu’un' : `Les ${calls} ont tous joint quelqu’un`;
  if (tally.unreached === 0)
    return `${plural(tally.reached, 'fr', 'appel', 'appels')} sur ${n(tally.calls)} ${tally.reached >= 2 ? 'ont' : 'a'} joint quelqu’un, les autres se sont arrêtés trop tôt`;
  const verb = tally.unreached === 1 ? 'n’a joint' : 'n’ont joint';
  const early =
    tally.censored === 0
      ? ''
      : `, ${n(tally.censored)} ${tally.censored === 1 ? 's’est arrêté' : 'se sont arrêtés'} avant`;
  return `${plural(tally.unreached, 'fr', 'appel', 'appels')} sur ${n(tally.calls)} ${verb} personne, même à la ${last} tentative${early}`;
}

function excludedWords(campaign: CallsCampaign, organisation: Organisation): string {
  const mine = campaign.excluded.filter((e) => e.sequence.organisation === organisation.id);
  if (mine.length === 0) return '';
  const reasons = Map.groupBy(mine, (e) => e.reason);
  const list = [...reasons].map(([reason, some]) => `${n(some.length)} : ${messagesFr.exclusions[reason]}`).join(', ');
  return `, ${n(mine.length)} exclus (${list})`;
}

const ORDINALS: Readonly<Record<number, string>> = { 1: 'première', 2: 'deuxième', 3: 'troisième' };
