import { addresses } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { CallsCampaign } from '../domain/campaign.ts';
import type { Locale } from '../domain/locale.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { OwnIndicatorId } from '../domain/ownIndicators.ts';
import type { ProfileComparison } from '../domain/profileComparison.ts';
import type { Result } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import type { IntervalRowSpec } from '../charts/intervalRow/IntervalRowSpec.ts';
import { capitalise } from '../present/capitalise.ts';
import { messagesIn } from '../present/messagesIn.ts';
import { profileName } from '../present/profileName.ts';
import { profilePairSentence } from '../present/sentences/profilePairSentence.ts';
import { measuresWords } from '../present/words/measuresWords.ts';
import { adjustmentNotes } from './adjustmentNotes.ts';
import { campaignTitle, citationWords, provenanceWords } from './campaignWords.ts';
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
  const { locale } = site;
  const words = measuresWords[locale].profiles;
  const find = lookup(barometer);
  const compared = find.profileComparisons(campaign.id, organisation.id);
  const scale = scaleView('percent', [], locale);
  const shown = SHOWN.flatMap((indicator) => {
    const parts = find.parts(campaign.id, organisation.id, indicator, 'profile');
    const comparison = compared.find((one) => one.indicator === indicator);
    return parts.length >= 2 && comparison
      ? [{ indicator: find.indicator(comparison.indicator), parts, comparison }]
      : [];
  });
  if (shown.length === 0) return undefined;
  const blocks = shown.map(({ indicator, parts, comparison }): ProfileBlockView => ({
    indicator: shortIndicator(indicator, locale),
    verdict: verdictWords(comparison, locale),
    details: comparison.pairs
      .filter((p) => p.established)
      .map((p) => profilePairSentence(p, indicator.unit, messagesIn[locale])),
    rows: parts.map((part) => rowView(part, scale, locale)),
  }));
  return {
    id: 'profils',
    title: title(blocks, locale),
    sub: words.sub(campaignTitle(campaign, locale)),
    summary: blocks.map((block) => summary(block, locale)).join(' '),
    foot: [
      words.foot,
      indicationNote(
        blocks.flatMap(({ rows }) => rows.map(({ figure }) => figure)),
        locale,
      ),
      adjustmentNotes(
        shown.flatMap(({ parts }) => parts),
        locale,
      ),
      provenanceWords(campaign, locale),
    ]
      .filter(Boolean)
      .join(' '),
    tools: chartTools(site, { organisation: organisation.id, campaign: campaign.id, detail: true }),
    citation: citationWords(site, words.citation(organisation.name), campaign, addresses.organisation(organisation.id)),
    scale,
    blocks,
  };
}

/** What is established, else that nothing is. */
function title(blocks: readonly ProfileBlockView[], locale: Locale): string {
  const found = blocks.filter(({ details }) => details.length > 0);
  const [first] = blocks;
  if (found.length > 0)
    return capitalise(
      found
        .map(({ indicator, verdict }) =>
          measuresWords[locale].profiles.block(indicator.toLocaleLowerCase(locale), verdict),
        )
        .join(', '),
    );
  return first && blocks.every(({ verdict }) => verdict === first.verdict)
    ? capitalise(first.verdict)
    : capitalise(messagesIn[locale].sentences.profilesAlike);
}

function verdictWords({ pairs }: ProfileComparison, locale: Locale): string {
  const { sentences } = messagesIn[locale];
  const established = pairs.filter((p) => p.established).length;
  if (established > 0) return sentences.profilesDiffer(established);
  return pairs.length > 0 ? sentences.profilesAlike : sentences.profilesUntested;
}

function rowView(part: Result, { domain }: ScaleView, locale: Locale): ProfileRowView {
  const plot = plotOf(part, domain);
  const name = capitalise(profileName(part.cut?.category ?? '', messagesIn[locale]));
  return { name, figure: figureView(part, locale), ...(plot ? { plot } : {}) };
}

function summary({ indicator, verdict, rows }: ProfileBlockView, locale: Locale): string {
  const words = measuresWords[locale].profiles;
  const said = rows.map(({ name, figure }) => words.row(name.toLocaleLowerCase(locale), figure.text));
  return `${words.block(indicator, words.list([...said, verdict]))}.`;
}
