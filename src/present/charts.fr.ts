import type { ChartWords, TrendWords } from './chartWords.ts';
import { formatNumber } from './formatNumber.ts';
import { plural as counted } from './plural.ts';

/** French words of the charts. */
export const chartsFr: ChartWords = {
  handsetKey: {
    good: 'bonne réponse',
    reached: 'quelqu’un a répondu',
    half: 'quelqu’un, sans la réponse',
    none: (maxAttempts) => (maxAttempts > 1 ? `personne, après ${maxAttempts} tentatives` : 'personne'),
  },
  handsetsPicture: (good, half, none) =>
    `Sur 10 appels, ${good} ${good > 1 ? 'obtiennent' : 'obtient'} une bonne réponse, ${half} quelqu’un mais pas la réponse, ${none} personne`,
  handsetsReach: (reached, none) => `Sur 10 appels, ${reached} ${plural(reached, 'décroché')}, ${none} sans personne`,
  answerClasses: {
    complete: 'complète',
    acceptable: 'acceptable',
    incomplete: 'incomplète',
    wrong: 'fausse',
    none: 'sans réponse ou renvoi',
  },
  answerCounts: {
    complete: (n) => `${n} ${plural(n, 'complète')}`,
    acceptable: (n) => `${n} ${plural(n, 'acceptable')}`,
    incomplete: (n) => `${n} ${plural(n, 'incomplète')}`,
    wrong: (n) => `${n} ${plural(n, 'fausse')}`,
    none: (n) => `${n} sans réponse ou ${plural(n, 'renvoyé')} vers le site`,
  },
  quarter: (quarter) => `T${quarter}`,
  months: ['janv.', 'févr.', 'mars', 'avril', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
  protocolChanged: { strong: 'Protocole changé', rest: 'ne se compare pas' },
  intervalShort: (low, high) => `de ${low} à ${high}`,
  pointCounts: (n, noun) => `${n} ${noun}`,
  table: {
    period: 'Période',
    protocol: 'Protocole',
    numerator: 'Compte',
    denominator: 'Appels',
    interval: 'Intervalle à 95 %',
    organisation: 'Organisme',
    rank: 'Rang possible',
    outcome: 'Issue',
    answer: 'Réponse',
    count: 'Nombre',
    share: 'Part',
    ofCalls: 'Part des appels',
    lost: 'Sans suite',
  },
  colon: ' : ',
  noInterval: 'sans intervalle',
  notPublished: 'non publié',
  callsPerPoint: (fewest, most, noun) =>
    fewest === most ? `${most} ${noun}` : `${fewest} à ${most} ${noun} par campagne`,
  scale: (interval) => `Échelle ${interval}.`,
  trendSummary: (label, segments) => `${label}. ${segments.map(segmentSentence).join(' ')}`,
  funnel: {
    calls: 'appels',
    reachedOnce: 'ont joint quelqu’un',
    reachedWithin: (attempts) => [
      { text: 'ont joint quelqu’un : à la 1', raised: 're' },
      ...Array.from({ length: attempts - 1 }, (_, index) => ({
        text: `${index === attempts - 2 ? ' ou' : ','} ${index + 2}`,
        raised: 'e',
      })),
      { text: ' tentative' },
    ],
    reachedAtAttempt: (rank) => `dont à la ${rank === '1er' ? '1re' : rank} tentative`,
    nobody: 'sans personne',
    censored: 'sans dernière tentative',
    acceptable: 'ont eu une bonne réponse : complète ou acceptable',
    notAcceptable: 'une réponse incomplète, fausse, ou rien',
    summary: (calls, reached, nobody, acceptable) => {
      const some = reached === calls && calls > 1 ? 'tous ont' : counted(reached, 'fr', 'a', 'ont');
      const joined = reached === 0 ? 'aucun n’a joint quelqu’un' : `${some} joint quelqu’un`;
      const others = reached > 0 && nobody > 0 ? ` et ${formatNumber(nobody, 'fr')} personne` : '';
      const good =
        acceptable === 0 ? 'aucun n’a eu de bonne' : `${counted(acceptable ?? 0, 'fr', 'a', 'ont')} eu une bonne`;
      return `Sur ${counted(calls, 'fr', 'appel', 'appels')}, ${joined}${others}${acceptable === undefined ? '' : ` ; ${good} réponse`}.`;
    },
  },
  waits: {
    outcomes: { reached: 'ont eu quelqu’un', ended: 'finis sans personne', waiting: 'attendaient encore' },
    counts: (count, attempts) => `${count} sur ${attempts}`,
    minutes: (count) => `${count} min`,
    axis: 'minutes d’attente, première tentative',
    summary: ({ attempts, minutes, reached, ended, waiting, marks }) =>
      `Sur ${attempts} premières tentatives, ${marks.map((m) => `${m.reached} ont eu quelqu’un en ${m.minutes} min au plus`).join(', ')}${marks.length > 0 ? ' ; ' : ''}au bout de ${minutes} min, ${reached} ont eu quelqu’un, ${ended} se sont finies sans personne, ${waiting} attendaient encore.`,
  },
};

function segmentSentence({ name, first, last, lowest, highest, calls }: TrendWords): string {
  const points = [
    `${first.figure} (${first.period})`,
    lowest && `au plus bas ${lowest.figure} (${lowest.period})`,
    highest && `au plus haut ${highest.figure} (${highest.period})`,
    last && `${last.figure} (${last.period})`,
  ].filter((part) => part !== undefined);
  return `${name} : ${points.join(', ')}${calls === undefined ? '' : `, ${calls}`}.`;
}

function plural(count: number, word: string): string {
  return count > 1 ? `${word}s` : word;
}
