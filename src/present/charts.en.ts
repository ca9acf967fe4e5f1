import type { ChartWords, TrendWords } from './chartWords.ts';
import { formatNumber } from './formatNumber.ts';
import { formatRank } from './formatRank.ts';

/** English words of the charts. */
export const chartsEn: ChartWords = {
  handsetKey: {
    good: 'a good answer',
    reached: 'someone answered',
    half: 'someone, without the answer',
    none: (maxAttempts) => (maxAttempts > 1 ? `nobody, after ${maxAttempts} attempts` : 'nobody'),
  },
  handsetsPicture: (good, half, none) =>
    `Out of 10 calls, ${good} ${good === 1 ? 'gets' : 'get'} a good answer, ${half} someone but not the answer, ${none} nobody`,
  handsetsReach: (reached, none) => `Out of 10 calls, ${reached} answered, ${none} with nobody`,
  answerClasses: {
    complete: 'complete',
    acceptable: 'acceptable',
    incomplete: 'incomplete',
    wrong: 'wrong',
    none: 'no answer or referred',
  },
  answerCounts: {
    complete: (n) => `${n} complete`,
    acceptable: (n) => `${n} acceptable`,
    incomplete: (n) => `${n} incomplete`,
    wrong: (n) => `${n} wrong`,
    none: (n) => `${n} without an answer or referred to the website`,
  },
  quarter: (quarter) => `Q${quarter}`,
  months: ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
  protocolChanged: { strong: 'Protocol changed', rest: 'not comparable' },
  intervalShort: (low, high) => `${low} to ${high}`,
  pointCounts: (n, noun) => `${n} ${noun}`,
  table: {
    period: 'Period',
    protocol: 'Protocol',
    numerator: 'Count',
    denominator: 'Calls',
    interval: '95% interval',
    organisation: 'Organisation',
    rank: 'Possible rank',
    outcome: 'Outcome',
    answer: 'Answer',
    count: 'Number',
    share: 'Share',
    ofCalls: 'Share of calls',
    lost: 'Lost',
  },
  colon: ': ',
  noInterval: 'no interval',
  notPublished: 'not published',
  callsPerPoint: (fewest, most, noun) =>
    fewest === most ? `${most} ${noun}` : `${fewest} to ${most} ${noun} per campaign`,
  scale: (interval) => `Scale ${interval}.`,
  trendSummary: (label, segments) => `${label}. ${segments.map(segmentSentence).join(' ')}`,
  funnel: {
    calls: 'calls',
    reachedOnce: 'reached someone',
    reachedWithin: (attempts) => [
      {
        text: `reached someone: at the 1st${Array.from({ length: attempts - 1 }, (_, index) => `${index === attempts - 2 ? ' or' : ','} ${formatRank(index + 2, 'en')}`).join('')} attempt`,
      },
    ],
    reachedAtAttempt: (rank) => `of which at the ${rank} attempt`,
    nobody: 'nobody',
    censored: 'without a last attempt',
    acceptable: 'got a good answer: complete or acceptable',
    notAcceptable: 'an answer incomplete, wrong, or none',
    summary: (calls, reached, nobody, acceptable) => {
      const number = (count: number) => (count === 0 ? 'none' : formatNumber(count, 'en'));
      const some = reached === calls && calls > 1 ? 'all' : number(reached);
      const others = reached > 0 && nobody > 0 ? ` and ${number(nobody)} nobody` : '';
      const good = acceptable === undefined ? '' : `; ${number(acceptable)} got a good answer`;
      return `Of ${number(calls)} ${calls === 1 ? 'call' : 'calls'}, ${some} reached someone${others}${good}.`;
    },
  },
  waits: {
    outcomes: { reached: 'reached someone', ended: 'ended with nobody', waiting: 'were still waiting' },
    counts: (count, attempts) => `${count} of ${attempts}`,
    minutes: (count) => `${count} min`,
    axis: 'minutes of waiting, first attempt',
    summary: ({ attempts, minutes, reached, ended, waiting, marks }) =>
      `Of ${attempts} first attempts, ${marks.map((m) => `${m.reached} reached someone within ${m.minutes} min`).join(', ')}${marks.length > 0 ? '; ' : ''}after ${minutes} min, ${reached} had reached someone, ${ended} had ended with nobody, ${waiting} were still waiting.`,
  },
};

function segmentSentence({ name, first, last, lowest, highest, calls }: TrendWords): string {
  const points = [
    `${first.figure} (${first.period})`,
    lowest && `lowest ${lowest.figure} (${lowest.period})`,
    highest && `highest ${highest.figure} (${highest.period})`,
    last && `${last.figure} (${last.period})`,
  ].filter((part) => part !== undefined);
  return `${name}: ${points.join(', ')}${calls === undefined ? '' : `, ${calls}`}.`;
}
