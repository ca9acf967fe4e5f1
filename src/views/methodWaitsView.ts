import type { TenWaitsSpec } from '../charts/method/TenWaitsSpec.ts';
import { formatDuration } from '../present/formatDuration.ts';
import { capitalise } from '../present/capitalise.ts';
import { numberInWords } from '../present/numberInWords.ts';
import type { MethodFigureView } from './methodFiguresView.ts';
import { left, right, text } from './tableView.ts';

export interface MethodWaitsView extends MethodFigureView {
  readonly spec: TenWaitsSpec;
}

const CAP = 900;
const SOON = 180;

/** Ten invented calls: four answered, three cut off, three that we gave up at the cap. */
const WAITS: TenWaitsSpec['waits'] = [
  { seconds: 60, end: 'human' },
  { seconds: 100, end: 'cut' },
  { seconds: 150, end: 'human' },
  { seconds: 240, end: 'human' },
  { seconds: 290, end: 'cut' },
  { seconds: 420, end: 'human' },
  { seconds: 560, end: 'cut' },
  { seconds: CAP, end: 'waiting' },
  { seconds: CAP, end: 'waiting' },
  { seconds: CAP, end: 'waiting' },
];

const ENDS = {
  human: 'quelqu’un répond',
  cut: 'coupé par l’organisme',
  waiting: 'attendait encore : nous raccrochons',
} as const;

/** Why the mean of those answered flatters: six of ten are not in it. */
export function methodWaitsView(): MethodWaitsView {
  const answered = WAITS.filter(({ end }) => end === 'human');
  const mean = answered.reduce((sum, { seconds }) => sum + seconds, 0) / answered.length;
  const soon = answered.filter(({ seconds }) => seconds <= SOON).length;
  const words = (count: number): string => numberInWords(count, 'fr', 'masculine');
  const others = WAITS.length - answered.length;
  const summary = WAITS.map(({ seconds, end }) => `${formatDuration(seconds, 'fr')}, ${ENDS[end]}`).join(' ; ');
  return {
    id: 'dix-attentes',
    title: `${capitalise(words(answered.length))} chanceux ont attendu ${formatDuration(mean, 'fr')} en moyenne. Et les ${words(others)} autres ?`,
    sub: 'Une ligne, un appel ; sa longueur, le temps en ligne. Exemple inventé.',
    summary: `${summary}.`,
    foot: `Quelqu’un en moins de ${formatDuration(SOON, 'fr')} : ${words(soon)} appels sur ${words(WAITS.length)}. En moins de ${formatDuration(CAP, 'fr')} : ${words(answered.length)} sur ${words(WAITS.length)}. L’attente médiane n’est donc pas atteinte.`,
    table: {
      caption: 'Dix appels inventés',
      columns: [left('Fin de l’attente'), right('Temps en ligne')],
      rows: WAITS.map(({ seconds, end }) => [text(ENDS[end]), text(formatDuration(seconds, 'fr'))]),
    },
    spec: {
      waits: WAITS,
      maxSeconds: CAP,
      ticks: [0, SOON, 300, 600, CAP].map((at) => ({ at, label: at === 0 ? '0' : formatDuration(at, 'fr') })),
      key: (['human', 'cut', 'waiting'] as const).map((end) => ({ end, text: ENDS[end] })),
      label: summary,
    },
  };
}
