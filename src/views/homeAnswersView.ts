import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { Result } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import { addresses, under } from '../domain/addresses.ts';
import type { IntervalRowSpec } from '../charts/intervalRow/IntervalRowSpec.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { citationWords, fieldworkWords, provenanceWords } from './campaignWords.ts';
import type { ChartFrameView } from './chartFrameView.ts';
import { chartTools } from './chartTools.ts';
import { figureView, type FigureView } from './figureView.ts';
import { knownName } from './names.ts';
import { lookup } from './lookup.ts';
import { plotOf, scaleView, type ScaleView } from './plot.ts';

export interface AnswerRowView {
  readonly name: string;
  readonly href: string;
  readonly figure: FigureView;
  readonly plot?: IntervalRowSpec;
}

/** What is known of the answers in the leading campaign: full marks for a share of all calls, hollow ones for the rest. */
export interface HomeAnswersView extends ChartFrameView {
  readonly rows: readonly AnswerRowView[];
  readonly scale: ScaleView;
  readonly doubts: readonly string[];
}

const MOST_ROWS = 8;

export function homeAnswersView(site: Site, barometer: Barometer, campaign: Campaign): HomeAnswersView | undefined {
  const find = lookup(barometer);
  const bodies = new Set(find.resultsIn(campaign.id).map((r) => r.organisation));
  const all = [...bodies]
    .filter((id) => find.organisation(id).kind !== 'aggregate')
    .flatMap((id): Result[] => {
      const result = [find.result(campaign.id, id, 'resolved'), find.result(campaign.id, id, 'acceptable')].find(
        (r) => r && 'value' in r,
      );
      return result ? [result] : [];
    })
    .sort((a, b) => valueOf(b) - valueOf(a) || (a.organisation < b.organisation ? -1 : 1));
  if (all.length === 0) return undefined;
  const shown = all.length <= MOST_ROWS ? all : [...all.slice(0, MOST_ROWS / 2), ...all.slice(-MOST_ROWS / 2)];
  const known = all.filter((r) => r.base === 'sequences');
  const scale = scaleView('percent', shown);
  const name = (r: Result) => knownName(find.organisation(r.organisation));
  return {
    id: 'reponses',
    title: title(known, all, name),
    sub: `Part des réponses jugées acceptables, ${fieldworkWords(campaign)}. Point plein : part de tous les appels, avec son intervalle à 95 %. Point creux : base ou effectif non publié, donc sans intervalle, sans test et sans rang.`,
    summary: shown.map((r) => `${name(r)} : ${figureView(r).text}, ${figureView(r).base}`).join(' ; ') + '.',
    foot: `${all.length > shown.length ? `Les ${shown.length / 2} parts les plus hautes et les plus basses sur ${formatNumber(all.length, 'fr')}. ` : ''}Des organismes interrogés sur des questions différentes ne se classent pas. ${provenanceWords(campaign)}`,
    tools: chartTools(site, { campaign: campaign.id }),
    citation: citationWords(site, 'Réponses acceptables', campaign, addresses.home),
    rows: shown.map((r) => {
      const plot = plotOf(r, scale.domain);
      return {
        name: name(r),
        href: under(site.base, addresses.organisation(r.organisation)),
        figure: figureView(r),
        ...(plot ? { plot } : {}),
      };
    }),
    scale,
    doubts: shown.flatMap((r) => {
      const { note } = figureView(r);
      return note ? [`${name(r)} : ${note}`] : [];
    }),
  };
}

function title(known: readonly Result[], all: readonly Result[], name: (r: Result) => string): string {
  const [top, bottom] = [known[0], known.at(-1)];
  if (!top || !bottom) return 'Aucune part de réponses n’a de base connue';
  if (top === bottom && all.length > 1)
    return `Une seule part de réponses a une base connue : ${figureView(top).text} des appels, ${name(top)}`;
  if (top === bottom) return `${name(top)} : ${figureView(top).text} des appels ont abouti à une réponse acceptable`;
  return `De ${figureView(bottom).text} (${name(bottom)}) à ${figureView(top).text} (${name(top)}) des appels aboutissent à une réponse acceptable`;
}

function valueOf(result: Result): number {
  return 'value' in result ? result.value : 0;
}
