import type { FunnelSpec } from '../charts/funnel/FunnelSpec.ts';
import { describeFunnel } from '../charts/funnel/describeFunnel.ts';
import { funnelTable } from '../charts/funnel/funnelTable.ts';
import type { AttemptsSpec } from '../charts/method/AttemptsSpec.ts';
import type { HundredSamplesSpec } from '../charts/method/HundredSamplesSpec.ts';
import type { ComparedShares, RepeatedSamples } from '../domain/methodExamples.ts';
import { formatInterval } from '../present/formatInterval.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { formatP } from '../present/formatP.ts';
import { formatPercent } from '../present/formatPercent.ts';
import { formatRank, formatRankInterval } from '../present/formatRank.ts';
import { messagesFr } from '../present/messages.fr.ts';
import { capitalise } from '../present/capitalise.ts';
import { numberInWords } from '../present/numberInWords.ts';
import { plural } from '../present/plural.ts';
import { left, right, text, type TableView } from './tableView.ts';

/** A picture of the method page: its finding, what it shows, its words for those who do not see it, its table. */
export interface MethodFigureView {
  readonly id: string;
  readonly title: string;
  readonly sub: string;
  readonly summary: string;
  readonly foot: string;
  readonly table: TableView;
}

const n = (value: number): string => formatNumber(value, 'fr');
const percent = (share: number, decimals = 0): string => formatPercent(share, 'fr', { decimals });

/** Invented round numbers of METHOD 2.2: a hundred people, three attempts, and what their answers were worth. */
const HUNDRED: FunnelSpec = {
  calls: 100,
  reachedAt: [40, 20, 10],
  answers: { complete: 28, acceptable: 14 },
  maxAttempts: 3,
};

export interface AttemptsFigureView extends MethodFigureView {
  readonly spec: AttemptsSpec;
  /** The same facts counted in two ways. */
  readonly bars: readonly { readonly label: string; readonly figure: string; readonly share: number }[];
}

/** Why not per attempt: the failures of one person would count three times, a success once. */
export function attemptsFigureView(): AttemptsFigureView {
  const { calls, reachedAt } = HUNDRED;
  let left_ = calls;
  const attempts = reachedAt.map((reached, index) => {
    const made = left_;
    left_ -= reached;
    const last = index === reachedAt.length - 1;
    const ordinal = index === 0 ? '1re' : formatRank(index + 1, 'fr');
    return { made, reached, ordinal, without: left_, last };
  });
  const dials = attempts.reduce((sum, { made }) => sum + made, 0);
  const reached = calls - left_;
  const summary = attempts
    .map(({ made, reached: k, ordinal }) => `${ordinal} tentative : ${n(k)} sur ${n(made)} joignent quelqu’un.`)
    .join(' ');
  return {
    id: 'par-tentative',
    title: `Les mêmes ${n(calls)} personnes : ${percent(reached / calls)} ou ${percent(reached / dials)}, selon ce que l’on compte`,
    sub: 'Un point, une tentative. Plein : quelqu’un répond. Vide : personne, et l’on rappelle. Exemple inventé, chiffres ronds.',
    summary,
    foot: `${n(reached)} personnes sur ${n(calls)} ont eu quelqu’un, en ${n(dials)} tentatives. Nous publions la part des personnes.`,
    table: {
      caption: `${n(calls)} personnes, ${n(dials)} tentatives`,
      columns: [left('Tentative'), right('Personnes qui appellent'), right('Joignent quelqu’un'), right('Part')],
      rows: attempts.map(({ made, reached: k, ordinal }) => [
        text(ordinal),
        text(n(made)),
        text(n(k)),
        text(percent(k / made)),
      ]),
    },
    spec: {
      label: summary,
      attempts: attempts.map(({ made, reached: k, ordinal, without, last }) => ({
        made,
        reached: k,
        title: `${ordinal} tentative`,
        detail: `${n(k)} sur ${n(made)}`,
        then: last ? `${n(without)} renoncent` : `${n(without)} rappellent`,
      })),
    },
    bars: [
      {
        label: 'Par personne, comme nous comptons',
        figure: `${n(reached)} sur ${n(calls)} : ${percent(reached / calls)}`,
        share: reached / calls,
      },
      {
        label: 'Par tentative, comme il ne faut pas compter',
        figure: `${n(reached)} sur ${n(dials)} : ${percent(reached / dials)}`,
        share: reached / dials,
      },
    ],
  };
}

export interface FunnelFigureView extends MethodFigureView {
  readonly spec: FunnelSpec;
}

/** What is lost at each step, and the product that it makes. */
export function funnelFigureView(): FunnelFigureView {
  const { calls, reachedAt, answers } = HUNDRED;
  const reached = reachedAt.reduce((sum, k) => sum + k, 0);
  const good = (answers?.complete ?? 0) + (answers?.acceptable ?? 0);
  const caption = `Issue de ${n(calls)} appels inventés`;
  const { head, rows } = funnelTable(HUNDRED, caption, messagesFr);
  return {
    id: 'entonnoir',
    title: `${percent(reached / calls)} × ${percent(good / reached)} = ${percent(good / calls)} : à chaque étape, on perd du monde`,
    sub: 'Les longueurs gardent la même échelle : tous les appels. Exemple inventé, chiffres ronds.',
    summary: describeFunnel(HUNDRED, messagesFr),
    foot: `Décroché : ${n(reached)} des ${n(calls)} appels. Réponse acceptable : ${n(good)} des ${n(reached)} appels décrochés. Démarche aboutie : ${n(good)} des ${n(calls)} appels.`,
    table: {
      caption,
      columns: head.map((cell) => (cell.numeric ? right(cell.text) : left(cell.text))),
      rows: rows.map((row) => row.map(text)),
    },
    spec: HUNDRED,
  };
}

export interface SamplesFigureView extends MethodFigureView {
  readonly spec: HundredSamplesSpec;
}

/** What the same survey would have said a hundred times. */
export function samplesFigureView({ truth, calls, drawn }: RepeatedSamples): SamplesFigureView {
  const missed = drawn.filter(({ low, high }) => !(low <= truth && truth <= high)).length;
  const values = drawn.map(({ value }) => value);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const from = Math.floor(Math.min(...drawn.map(({ low }) => low)) * 10) / 10;
  const to = Math.ceil(Math.max(...drawn.map(({ high }) => high)) * 10) / 10;
  const ticks = Array.from({ length: Math.round((to - from) * 10) + 1 }, (_, index) => from + index / 10);
  const held = drawn.length - missed;
  const summary = `Sur ${n(drawn.length)} enquêtes simulées, ${n(held)} intervalles contiennent la vraie part et ${n(missed)} la ${missed > 1 ? 'manquent' : 'manque'}. Les parts observées vont de ${percent(lowest, 1)} à ${percent(highest, 1)}.`;
  return {
    id: 'cent-enquetes',
    title: `Si la vraie part est ${percent(truth, 1)}, ${n(held)} intervalles sur ${n(drawn.length)} la contiennent`,
    sub: `Chaque trait vertical est l’intervalle d’une enquête de ${n(calls)} appels, simulée avec une vraie part connue. L’échelle ne part pas de 0.`,
    summary,
    foot: `Parts observées : de ${percent(lowest, 1)} à ${percent(highest, 1)}. Tirage au sort à graine fixe, ni choisi ni refait.`,
    table: {
      caption: `${n(drawn.length)} enquêtes simulées de ${n(calls)} appels`,
      columns: [left('Intervalles'), right('Nombre')],
      rows: [
        [text('contiennent la vraie part'), text(n(held))],
        [text('la manquent, trop bas'), text(n(drawn.filter(({ high }) => high < truth).length))],
        [text('la manquent, trop haut'), text(n(drawn.filter(({ low }) => low > truth).length))],
      ],
    },
    spec: {
      truth,
      samples: drawn,
      ticks: ticks.map((at) => ({ at, label: percent(at) })),
      truthTick: percent(truth, 1),
      truthLabel: 'Trait horizontal : la vraie part',
      missLabel: 'manquée',
      label: summary,
    },
  };
}

export interface RanksFigureView extends MethodFigureView {
  readonly rows: readonly {
    readonly name: string;
    readonly counts: string;
    readonly plot: { readonly value: number; readonly interval: { readonly low: number; readonly high: number } };
    readonly rank: string;
    readonly rankLow: number;
    readonly rankHigh: number;
  }[];
  readonly conclusion: string;
}

/** Eight organisations whose shares look ranked, and the places that their calls allow. */
export function ranksFigureView({ rows, hypotheses, rejected, nearest }: ComparedShares): RanksFigureView {
  const pairs = hypotheses / 2;
  const certain = rows.filter(({ rankLow, rankHigh }) => rankLow === rankHigh).length;
  const count = capitalise(numberInWords(rows.length, 'fr', 'masculine'));
  const sizes = rows.map((row) => row.n);
  return {
    id: 'rangs-possibles',
    title: `${count} organismes, ${certain === 1 ? 'un seul rang certain' : plural(certain, 'fr', 'rang certain', 'rangs certains')}`,
    sub: `À gauche, la part et son intervalle, de 0 à 100 %. À droite, les places possibles. Exemple inventé, ${n(Math.min(...sizes))} à ${n(Math.max(...sizes))} appels chacun.`,
    summary: rows
      .map((r) => `${r.name}, ${percent(r.value, 1)}, ${formatRankInterval(r.rankLow, r.rankHigh, 'fr')}`)
      .join(' ; '),
    foot: `${n(pairs)} comparaisons deux à deux ; ${n(rejected)} écarts sont établis.`,
    table: {
      caption: 'Parts et rangs possibles',
      columns: [left('Organisme'), left('Appels'), right('Part'), right('Intervalle à 95 %'), left('Rang possible')],
      rows: rows.map((r) => [
        text(r.name),
        text(`${n(r.k)} sur ${n(r.n)}`),
        text(percent(r.value, 1)),
        text(formatInterval(r.low, r.high, 'fr')),
        text(formatRankInterval(r.rankLow, r.rankHigh, 'fr')),
      ]),
    },
    rows: rows.map((r) => ({
      name: r.name,
      counts: `${n(r.k)} sur ${n(r.n)}`,
      plot: { value: r.value, interval: { low: r.low, high: r.high } },
      rank: formatRankInterval(r.rankLow, r.rankHigh, 'fr'),
      rankLow: r.rankLow,
      rankHigh: r.rankHigh,
    })),
    conclusion: nearest
      ? `${nearest.higher} et ${nearest.lower} semblent loin l’un de l’autre. Comparés seuls, l’écart passerait pour établi (${formatP(nearest.p, 'fr')}). Parmi ${n(pairs)} comparaisons, la preuve ne suffit plus : à comparer autant, le hasard finit par produire de tels écarts.`
      : '',
  };
}
