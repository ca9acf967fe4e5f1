import { addresses } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { CallsCampaign } from '../domain/campaign.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { OwnIndicatorId } from '../domain/ownIndicators.ts';
import type { ProfileComparison } from '../domain/profileComparison.ts';
import type { Result } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import type { IntervalRowSpec } from '../charts/intervalRow/IntervalRowSpec.ts';
import { capitalise } from '../present/capitalise.ts';
import { messagesFr } from '../present/messages.fr.ts';
import { profileName } from '../present/profileName.ts';
import { profilePairSentence } from '../present/sentences/profilePairSentence.ts';
import { adjustmentNotes } from './adjustmentNotes.ts';
import { citationWords, provenanceWords } from './campaignWords.ts';
import type { ChartFrameView } from './chartFrameView.ts';
import { chartTools } from './chartTools.ts';
import { figureView, type FigureView } from './figureView.ts';
import { indicationNote } from './indicationNote.ts';
import { lookup } from './lookup.ts';
import { shortIndicator } from './names.ts';
import { plotOf, scaleView, type ScaleView } from './plot.ts';

export interface ProfileRowView {
  readonly name: string;
  readonly figure: FigureView;
  readonly plot?: IntervalRowSpec;
}

/** One indicator by profile, with what the test allows one to say. */
export interface ProfileBlockView {
  readonly indicator: string;
  readonly verdict: string;
  readonly details: readonly string[];
  readonly rows: readonly ProfileRowView[];
}

/** Whether callers of all profiles are treated alike (PU14). */
export interface ProfilesView extends ChartFrameView {
  readonly scale: ScaleView;
  readonly blocks: readonly ProfileBlockView[];
}

/** In the order of a call: does anyone answer, is it right, what comes of it. */
const SHOWN: readonly OwnIndicatorId[] = ['pickup', 'acceptable', 'resolved'];

export function profilesView(
  site: Site,
  barometer: Barometer,
  campaign: CallsCampaign,
  organisation: Organisation,
): ProfilesView | undefined {
  const find = lookup(barometer);
  const compared = find.profileComparisons(campaign.id, organisation.id);
  const scale = scaleView('percent', [], site.locale);
  const shown = SHOWN.flatMap((indicator) => {
    const parts = find.parts(campaign.id, organisation.id, indicator, 'profile');
    const comparison = compared.find((one) => one.indicator === indicator);
    return parts.length >= 2 && comparison
      ? [{ indicator: find.indicator(comparison.indicator), parts, comparison }]
      : [];
  });
  if (shown.length === 0) return undefined;
  const blocks = shown.map(({ indicator, parts, comparison }): ProfileBlockView => ({
    indicator: shortIndicator(indicator, site.locale),
    verdict: verdictWords(comparison),
    details: comparison.pairs
      .filter((p) => p.established)
      .map((p) => profilePairSentence(p, indicator.unit, messagesFr)),
    rows: parts.map((part) => rowView(part, scale)),
  }));
  return {
    id: 'profils',
    title: title(blocks),
    sub: `Mêmes questions, mêmes horaires, plusieurs façons de se présenter. ${campaign.title.fr}.`,
    summary: blocks.map(summary).join(' '),
    foot: [
      'Différences entre profils : comparaisons deux à deux (Newcombe), correction de Holm, seuil de 5 %. « Non démontrée » ne veut pas dire « nulle ».',
      indicationNote(
        blocks.flatMap(({ rows }) => rows.map(({ figure }) => figure)),
        site.locale,
      ),
      adjustmentNotes(
        shown.flatMap(({ parts }) => parts),
        site.locale,
      ),
      provenanceWords(campaign, site.locale),
    ]
      .filter(Boolean)
      .join(' '),
    tools: chartTools(site, { organisation: organisation.id, campaign: campaign.id, detail: true }),
    citation: citationWords(
      site,
      `${organisation.name}, par profil d’appelant`,
      campaign,
      addresses.organisation(organisation.id),
    ),
    scale,
    blocks,
  };
}

/** What is established, else that nothing is. */
function title(blocks: readonly ProfileBlockView[]): string {
  const found = blocks.filter(({ details }) => details.length > 0);
  const [first] = blocks;
  if (found.length > 0)
    return capitalise(
      found.map(({ indicator, verdict }) => `${indicator.toLocaleLowerCase('fr')} : ${verdict}`).join(', '),
    );
  return first && blocks.every(({ verdict }) => verdict === first.verdict)
    ? capitalise(first.verdict)
    : capitalise(messagesFr.sentences.profilesAlike);
}

function verdictWords({ pairs }: ProfileComparison): string {
  const { sentences } = messagesFr;
  const established = pairs.filter((p) => p.established).length;
  if (established > 0) return sentences.profilesDiffer(established);
  return pairs.length > 0 ? sentences.profilesAlike : sentences.profilesUntested;
}

function rowView(part: Result, { domain }: ScaleView): ProfileRowView {
  const plot = plotOf(part, domain);
  const name = capitalise(profileName(part.cut?.category ?? '', messagesFr));
  return { name, figure: figureView(part, 'fr'), ...(plot ? { plot } : {}) };
}

function summary({ indicator, verdict, rows }: ProfileBlockView): string {
  return `${indicator} : ${rows.map(({ name, figure }) => `${name.toLocaleLowerCase('fr')}, ${figure.text}`).join(' ; ')} ; ${verdict}.`;
}
