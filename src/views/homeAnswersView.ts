import type { Barometer } from '../domain/barometer.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Locale } from '../domain/locale.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { Result } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import { addresses, linkTo } from '../domain/addresses.ts';
import type { IntervalRowSpec } from '../charts/intervalRow/IntervalRowSpec.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { homeAnswersWords } from '../present/words/homeAnswersWords.ts';
import { citationWords, fieldworkWords, provenanceWords } from './campaignWords.ts';
import type { ChartFrameView } from './chartFrameView.ts';
import { chartTools } from './chartTools.ts';
import { adjustmentNotes } from './adjustmentNotes.ts';
import { figureView, type FigureView } from './figureView.ts';
import { knownName } from './names.ts';
import { lookup } from './lookup.ts';
import { shareOf } from './tenView.ts';
import { plotOf, scaleView, type ScaleView } from './plot.ts';

export interface AnswerRowView {
  readonly name: string;
  readonly href: string;
  readonly figure: FigureView;
  readonly plot?: IntervalRowSpec;
}

/** What is known of the answers in the leading campaign: shares of all calls on one scale, the others beside, never compared. */
export interface HomeAnswersView extends ChartFrameView {
  readonly rows: readonly AnswerRowView[];
  readonly scale: ScaleView;
  /** Published without their base: shown, on no scale. */
  readonly baseless: readonly AnswerRowView[];
}

/** More bodies than this and only those of the finding above are shown. */
const MOST_ROWS = 8;

/** `bodies`: those of the finding above, in their order. */
export function homeAnswersView(
  site: Site,
  barometer: Barometer,
  campaign: Campaign,
  bodies: readonly OrganisationId[],
): HomeAnswersView | undefined {
  const { locale } = site;
  const words = homeAnswersWords[locale];
  const find = lookup(barometer);
  const called = find.listedResultsIn(campaign.id);
  const resolved = called.filter((r) => r.indicator === 'resolved' && shareOf(r) !== undefined);
  const ranked = (find.ranking(campaign.id, 'resolved')?.ranked.length ?? 0) > 0;
  const known = resolved.length <= MOST_ROWS ? resolved : resolved.filter((r) => bodies.includes(r.organisation));
  const baseless = called.filter(
    (r) => (r.indicator === 'resolved' || r.indicator === 'acceptable') && r.base === 'unknown' && 'value' in r,
  );
  if (known.length + baseless.length === 0) return undefined;
  const scale = scaleView('percent', known, locale);
  const name = (r: Result) => knownName(find.organisation(r.organisation));
  const row = (r: Result, drawn: boolean): AnswerRowView => {
    const plot = drawn ? plotOf(r, scale.domain) : undefined;
    const href = linkTo(site, addresses.organisation(r.organisation));
    return { name: name(r), href, figure: figureView(r, locale), ...(plot ? { plot } : {}) };
  };
  // Different questions do not compare: the order is then that of names, not of shares.
  const ordered = [...known].sort(
    ranked
      ? (a, b) => valueOf(b) - valueOf(a) || codeUnitOrder(a.organisation, b.organisation)
      : (a, b) => name(a).localeCompare(name(b), 'fr'),
  );
  const entry = (r: Result) => {
    const { text, base } = figureView(r, locale);
    return words.entry(name(r), text, base);
  };
  return {
    id: 'reponses',
    title: title(known, baseless, name, locale),
    sub: words.sub(fieldworkWords(campaign, locale)),
    summary: `${ordered.map(entry).join(locale === 'fr' ? ' ; ' : '; ')}.`,
    foot: [
      known.length < resolved.length ? words.shown(formatNumber(resolved.length, locale)) : '',
      ranked ? '' : words.unlike,
      adjustmentNotes(known, locale),
      provenanceWords(campaign, locale),
    ]
      .filter(Boolean)
      .join(' '),
    tools: chartTools(site, { campaign: campaign.id }),
    citation: citationWords(site, words.subject, campaign, addresses.home),
    rows: ordered.map((r) => row(r, true)),
    scale,
    baseless: [...baseless].sort((a, b) => name(a).localeCompare(name(b), 'fr')).map((r) => row(r, false)),
  };
}

function title(
  known: readonly Result[],
  baseless: readonly Result[],
  name: (r: Result) => string,
  locale: Locale,
): string {
  const words = homeAnswersWords[locale];
  const only = known[0];
  if (!only) return words.noBase;
  if (known.length > 1) return words.many;
  const share = figureView(only, locale).text;
  return baseless.length > 0 ? words.only(name(only), share) : words.alone(name(only), share);
}

function valueOf(result: Result): number {
  return 'value' in result ? result.value : 0;
}
