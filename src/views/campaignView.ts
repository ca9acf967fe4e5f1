import { askedQuestions } from '../domain/askedQuestions.ts';
import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { CallsCampaign, Campaign } from '../domain/campaign.ts';
import { countIncomplete } from '../domain/countIncomplete.ts';
import type { CampaignId, OrganisationId } from '../domain/ids.ts';
import { INCOMPLETE_WARNING, METHOD_VERSION } from '../domain/method.ts';
import type { IssueCode } from '../domain/issueCodes.ts';
import type { OwnIndicatorId } from '../domain/ownIndicators.ts';
import type { Pair, Ranking } from '../domain/ranking.ts';
import type { Site } from '../domain/site.ts';
import { capitalise } from '../present/capitalise.ts';
import { formatDate } from '../present/formatDate.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { formatPercent } from '../present/formatPercent.ts';
import { messagesFr } from '../present/messages.fr.ts';
import { warningTitles, type WarningCode } from '../present/warningTitles.ts';
import { withArticle } from '../present/withArticle.ts';
import { plural } from '../present/plural.ts';
import { pairSentence } from '../present/sentences/pairSentence.ts';
import { campaignQualityView, type CampaignQualityView } from './campaignQualityView.ts';
import { citationWords, fieldworkWords, publishedWords, timelineWords } from './campaignWords.ts';
import { erratumView, type ErratumView } from './correctionsView.ts';
import { counts } from './figureView.ts';
import { frameView, type FrameView, type LinkView } from './frameView.ts';
import { lookup } from './lookup.ts';
import { notableView, type NotableView } from './notableView.ts';
import { pageRankings } from './pageRankings.ts';
import { profileEffectsView, type ProfileEffectsView } from './profileEffectsView.ts';
import { publishedRowView, type PublishedRowView } from './publishedRowView.ts';
import { rankingBlockView, type RankingBlockView } from './rankingBlockView.ts';

export interface CampaignView {
  readonly frame: FrameView;
  readonly title: string;
  readonly kind: string;
  readonly facts: readonly { readonly label: string; readonly text: string; readonly href?: string }[];
  readonly findings: readonly string[];
  readonly errata: readonly ErratumView[];
  /** `fold`: a long list without a rank, or a secondary measure, opens on demand under these words. */
  readonly blocks: readonly (RankingBlockView & { readonly fold?: string })[];
  /** Every figure as its source printed it. */
  readonly published: readonly PublishedRowView[];
  /** By sector. `fold`: where they are many, a sector's questions open on demand under these words. */
  readonly questionGroups: readonly { readonly fold?: string; readonly questions: readonly QuestionView[] }[];
  /** Absent where only figures were published; so are profiles and changes. */
  readonly quality?: CampaignQualityView;
  readonly profiles?: ProfileEffectsView;
  readonly changes?: NotableView;
  /** Kinds of warnings with their number: a cell could betray a call or a caller. */
  readonly warnings: readonly { readonly title: string; readonly count: string }[];
  readonly sources: readonly { readonly path: string; readonly sha256: string }[];
  readonly files: readonly LinkView[];
  readonly citation: string;
}

/** One campaign: what was asked, when, by whom, what came out, and how good it is. */
export function campaignView(site: Site, barometer: Barometer, id: CampaignId): CampaignView {
  const find = lookup(barometer);
  const campaign = find.campaign(id);
  const address = addresses.campaign(id);
  const rankings = pageRankings(barometer, id, { more: SECONDARY });
  const href = (to: string) => linkTo(site, to);
  return {
    frame: frameView(site, barometer, {
      title: campaign.title.fr,
      description: `${campaign.title.fr} : ce qui a été demandé, quand, par qui, et chaque chiffre avec sa base et son effectif.`,
      address,
      timeline: timelineWords(campaign, site.locale),
    }),
    title: campaign.title.fr,
    kind: campaign.kind === 'calls' ? 'Campagne d’appels mystères' : 'Chiffres d’un autre éditeur',
    facts: facts(site, barometer, campaign),
    findings: rankings[0] ? findings(barometer, rankings[0]) : [],
    errata: barometer.errata.filter((e) => e.campaign === id).map((e) => erratumView(site, barometer, e)),
    blocks: rankings.map((r) => blockView(site, barometer, r, address)),
    published: campaign.kind === 'published' ? find.resultsIn(id).map((r) => publishedRowView(site, barometer, r)) : [],
    questionGroups: questionGroups(barometer, campaign),
    ...(campaign.kind === 'calls' ? callsParts(site, barometer, campaign) : {}),
    warnings: warningCounts(barometer, id),
    sources: campaign.files.map(({ path, sha256 }) => ({ path, sha256 })),
    files: [
      { href: href(addresses.campaignJson(id)), text: 'La campagne, JSON' },
      ...(campaign.kind === 'calls'
        ? [{ href: href(addresses.breakdownsCsv(id)), text: 'Détail par question, CSV' }]
        : []),
      { href: href(addresses.resultsCsv), text: 'Tous les résultats, CSV' },
    ],
    citation: citationWords(site, campaign.title.fr, campaign, address),
  };
}

function callsParts(
  site: Site,
  barometer: Barometer,
  campaign: CallsCampaign,
): Pick<CampaignView, 'quality' | 'profiles' | 'changes'> {
  const quality = campaignQualityView(barometer, campaign);
  const profiles = profileEffectsView(barometer, campaign.id);
  const changes = notableView(site, barometer, campaign.id);
  return { ...(quality ? { quality } : {}), ...(profiles ? { profiles } : {}), ...(changes ? { changes } : {}) };
}

function facts(site: Site, barometer: Barometer, campaign: Campaign): CampaignView['facts'] {
  const n = (value: number) => formatNumber(value, 'fr');
  const bodies = lookup(barometer).bodiesIn(campaign.id);
  const published = publishedWords(campaign, site.locale);
  const callers = campaign.kind === 'calls' ? new Set(campaign.sequences.flatMap((s) => s.caller ?? [])) : undefined;
  const attempts = campaign.kind === 'calls' ? campaign.sequences.reduce((sum, s) => sum + s.attempts.length, 0) : 0;
  return [
    { label: 'Terrain', text: fieldworkWords(campaign, site.locale) },
    ...(published ? [{ label: 'Publication', text: published }] : []),
    ...(campaign.operator
      ? [{ label: campaign.kind === 'calls' ? 'Appels faits par' : 'Éditeur', text: campaign.operator }]
      : []),
    ...(campaign.funding ? [{ label: 'Financement', text: campaign.funding }] : []),
    ...(bodies.size > 0 ? [{ label: 'Organismes', text: n(bodies.size) }] : []),
    ...(campaign.kind === 'calls'
      ? [
          {
            label: 'Appels',
            text: `${n(campaign.sequences.length)}, en ${plural(attempts, 'fr', 'tentative', 'tentatives')} (${campaign.maxAttempts} au plus par appel)`,
          },
          {
            label: 'Enquêteurs',
            text: callers && callers.size > 1 ? n(callers.size) : 'effet enquêteur non mesurable',
          },
          ...incompleteFact(campaign),
        ]
      : [{ label: 'Chiffres repris', text: n(campaign.figures.length) }]),
    { label: 'Protocole', text: campaign.protocol },
    ...(campaign.source ? [{ label: 'Source', text: campaign.source }] : []),
    ...(campaign.licence ? [{ label: 'Licence', text: campaign.licence }] : []),
    ...(campaign.planSha256 ? [{ label: 'Empreinte du plan d’appels', text: campaign.planSha256 }] : []),
    {
      label: 'Méthode',
      text: `version ${METHOD_VERSION}`,
      href: linkTo(site, addresses.methodVersion(METHOD_VERSION)),
    },
  ];
}

function incompleteFact({ sequences }: CallsCampaign): CampaignView['facts'] {
  const { calls, incomplete } = countIncomplete(sequences);
  const share = incomplete / calls;
  if (!(share > INCOMPLETE_WARNING)) return [];
  const text = `${formatNumber(incomplete, 'fr')} sur ${formatNumber(calls, 'fr')} (${formatPercent(share, 'fr')}), arrêtés avant la dernière tentative`;
  return [{ label: 'Appels inachevés', text }];
}

/** Sentences that a test allows: both ends of the ranking, and how many of the differences are established. */
function findings(barometer: Barometer, ranking: Ranking): readonly string[] {
  const find = lookup(barometer);
  const [top, bottom] = [ranking.ranked[0], ranking.ranked.at(-1)];
  if (!top || !bottom || top === bottom) return [];
  const pair = ranking.pairs.find(
    (p) => [p.a, p.b].includes(top.organisation) && [p.a, p.b].includes(bottom.organisation),
  );
  const established = ranking.pairs.filter((p) => p.established).length;
  const named = (id: OrganisationId) => {
    const result = find.result(ranking.campaign, id, ranking.indicator);
    const n = result && counts(result).denominator;
    if (!result || !('value' in result) || n === undefined)
      throw new Error(`The ranking ${ranking.campaign}/${ranking.indicator} ranks ${id}, which has no value or no n.`);
    return { name: withArticle(find.organisation(id).name, 'fr'), value: result.value, n };
  };
  const pairWords = (found: Pair) => {
    const [a, b] = [named(found.a), named(found.b)];
    const { unit } = find.indicator(ranking.indicator);
    return capitalise(pairSentence({ pair: found, a, b, unit, n: a.n + b.n }, messagesFr));
  };
  return [
    ...(pair ? [pairWords(pair)] : []),
    `${plural(established, 'fr', 'écart établi', 'écarts établis')} sur ${plural(ranking.pairs.length, 'fr', 'comparaison', 'comparaisons')} deux à deux.`,
  ];
}

interface QuestionView {
  readonly sectors: string;
  readonly question: string;
  /** False where only the subject of the question was published. */
  readonly quoted: boolean;
  readonly expected?: string;
  readonly legal?: string;
}

const MANY_QUESTIONS = 6;

function questionGroups(barometer: Barometer, campaign: Campaign): CampaignView['questionGroups'] {
  const { sector } = lookup(barometer);
  const all = askedQuestions(campaign, barometer.scenarios).map((s): QuestionView => ({
    sectors: s.sectors.map((id) => sector(id).nameFr).join(', '),
    question: s.questionFr,
    quoted: campaign.kind === 'calls',
    ...(s.expectedAnswerFr ? { expected: s.expectedAnswerFr } : {}),
    ...(s.legalReference
      ? { legal: s.legalReference + (s.legalDate ? ` (${formatDate(s.legalDate, 'fr')})` : '') }
      : {}),
  }));
  if (all.length === 0) return [];
  if (all.length <= MANY_QUESTIONS) return [{ questions: all }];
  return [...Map.groupBy(all, ({ sectors }) => sectors)].map(([sectors, questions]) => ({
    fold: `${sectors} : ${plural(questions.length, 'fr', 'question', 'questions')}`,
    questions,
  }));
}

function warningCounts(barometer: Barometer, id: CampaignId): CampaignView['warnings'] {
  const mine = barometer.warnings.filter((w) => w.file.startsWith(`campaigns/${id}/`));
  return [...Map.groupBy(mine, (w) => w.code)]
    .map(([code, some]) => ({
      title: isWarning(code) ? warningTitles.fr[code] : code,
      count: formatNumber(some.length, 'fr'),
    }))
    .sort((a, b) => a.title.localeCompare(b.title, 'fr'));
}

function isWarning(code: IssueCode): code is WarningCode {
  return Object.hasOwn(warningTitles.fr, code);
}

function blockView(
  site: Site,
  barometer: Barometer,
  ranking: Ranking,
  address: string,
): CampaignView['blocks'][number] {
  const block = rankingBlockView(site, barometer, ranking, { address });
  if (isLongAndUnranked(ranking)) return { ...block, fold: `${block.indicator} : les parts, sans classement` };
  return SECONDARY.some((id) => id === ranking.indicator) ? { ...block, fold: block.indicator } : block;
}

/** Shown folded: the score never leads (METHOD decision 9). */
const SECONDARY: readonly OwnIndicatorId[] = ['redirected', 'first_contact', 'courtesy', 'score'];

/** More rows than this without a single rank are folded. */
const MOST_UNRANKED = 8;

function isLongAndUnranked({ ranked, unranked }: Ranking): boolean {
  return ranked.length === 0 && unranked.length > MOST_UNRANKED;
}
