import type { TenWaitsSpec } from '../charts/method/TenWaitsSpec.ts';
import type { Locale } from '../domain/locale.ts';
import { formatDuration } from '../present/formatDuration.ts';
import { capitalise } from '../present/capitalise.ts';
import { numberInWords } from '../present/numberInWords.ts';
import { methodFigureWords } from '../present/words/methodFigureWords.ts';
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

/** Why the mean of those answered flatters: six of ten are not in it. */
export function methodWaitsView(locale: Locale): MethodWaitsView {
  const words = methodFigureWords[locale].waits;
  const answered = WAITS.filter(({ end }) => end === 'human');
  const mean = answered.reduce((sum, { seconds }) => sum + seconds, 0) / answered.length;
  const soon = answered.filter(({ seconds }) => seconds <= SOON).length;
  const count = (value: number): string => numberInWords(value, locale);
  const time = (seconds: number): string => formatDuration(seconds, locale);
  const summary = words.list(WAITS.map(({ seconds, end }) => `${time(seconds)}, ${words.ends[end]}`));
  return {
    id: 'dix-attentes',
    title: words.title(capitalise(count(answered.length)), time(mean), count(WAITS.length - answered.length)),
    sub: words.sub,
    summary: `${summary}.`,
    foot: words.foot({
      soon: time(SOON),
      soonCount: count(soon),
      cap: time(CAP),
      answered: count(answered.length),
      all: count(WAITS.length),
    }),
    table: {
      caption: words.caption,
      columns: [left(words.columns.end), right(words.columns.time)],
      rows: WAITS.map(({ seconds, end }) => [text(words.ends[end]), text(time(seconds))]),
    },
    spec: {
      waits: WAITS,
      maxSeconds: CAP,
      ticks: [0, SOON, 300, 600, CAP].map((at) => ({ at, label: at === 0 ? '0' : time(at) })),
      key: (['human', 'cut', 'waiting'] as const).map((end) => ({ end, text: words.ends[end] })),
      label: summary,
    },
  };
}
