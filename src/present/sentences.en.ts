import type { Change, NotableEnd, SentenceWords, TenShare } from './sentenceWords.ts';

/** English sentences. No verdict words: position and figure say it. */
export const sentencesEn: SentenceWords = {
  handsets: (reached, resolved) => {
    const start = `Out of 10 calls, ${howMany(reached, 'reaches', 'reach')} someone`;
    if (resolved === undefined) return `${start}.`;
    return `${start}, ${howMany(resolved, 'gets', 'get')} a good answer.`;
  },
  counts: (counts) => `${counts}.`,
  countsAndInterval: (counts, interval) => `${counts}, 95% interval: ${interval}.`,
  fragile: (counts, interval, bar) => `Indicative: ${counts}, 95% interval: ${interval}. A rank takes ${bar}.`,
  countsOnly: (counts, bar) => `${counts}: below ${bar}, counts only, no percentage.`,
  tooManyIncomplete: (incomplete, total) =>
    `Not published: ${incomplete} of the ${total} calls stopped before the last attempt.`,
  allTraffic: (counts) => `${counts}, a complete count: no survey interval, no rank.`,
  wholeWithoutN: 'A complete count, n not published: neither survey interval nor rank.',
  publishedWithoutInterval: (counts) => `${counts}. Published without its spread: no interval, no rank.`,
  publishedWithoutN: 'Sample size not published: no interval, no test, no rank.',
  unknownBase: 'Base not published: not comparable with any other figure.',
  rank: (rank, count) => `${rank} of ${count}`,
  canBeFirst: (rank, count) => `${rank} of ${count}, could be first`,
  notToBeRanked: 'indistinguishable',
  wholeRange: (count) => `indistinguishable, among ${count} organisations`,
  higherThan: (higher, lower, difference, interval, label) =>
    `${label === undefined ? `${higher.name}, ${higher.figure}:` : `${label}: ${higher.name}, ${higher.figure},`} a higher rate than ${lower.name}, ${lower.figure}. Established difference of ${difference} (95% interval: ${interval}).`,
  gapAlone: (gap) => `${gap}, this pair taken alone`,
  pairNotEstablished: (a, b, n, gap, label) =>
    `${label === undefined ? '' : `${label}: `}${a.name}, ${a.figure}, and ${b.name}, ${b.figure}: difference not established with ${n} calls (${gap}).`,
  changeEstablished: (direction, change) =>
    `${change.label}: ${direction === 'up' ? 'rise' : 'fall'} established over ${change.campaigns} campaigns, ${fromTo(change)}.`,
  changeIrregular: (direction, change) =>
    `${change.label}: ${fromTo(change)}, unevenly; over ${change.campaigns} campaigns the slope is one of a ${direction === 'up' ? 'rise' : 'fall'}, which is established.`,
  changeNotEstablished: (change) =>
    `${change.label}: difference not established, ${change.from.text === change.to.text ? inBoth(change) : fromTo(change)}.`,
  ranking: (label, { lowest, highest }, count, n) =>
    `${label}: from ${lowest.figure} (${lowest.name}) to ${highest.figure} (${highest.name}), ${count} organisations ranked, ${n} calls.`,
  fromTo: (from, to) => `from ${from} to ${to}`,
  onDay: (day) => `on ${day}s`,
  callThen: ({ when, k, n, rest }) =>
    `Try calling ${when}: ${k} of ${n} calls then were answered at the first attempt, against ${rest} at other times`,
  noBestTime: {
    not_established: 'No time of the week stands out from the others',
    untestable: 'There is nothing from which to say when to call',
  },
  bestTimeEstablished: (tested, p, gap) =>
    `Framed: the time that stands out from the rest, ${gap ? `by ${gap.difference} (${gap.interval}), established` : `established (${p})`} after a Holm correction over ${tested} times compared, then over the organisations of the campaign.`,
  bestTimeNotEstablished: (tested, p, cells) =>
    `${cells ? 'Days, times of day and cells' : 'Days and times of day'}: ${tested} were compared with the rest of the week; no difference is established after a Holm correction over these times, then over the organisations of the campaign (smallest ${p}).`,
  bestTimeUntestable: {
    too_few_calls: 'Too few calls at each time to compare them.',
    all_equal: 'All calls had the same outcome: nothing to compare.',
  },
  profileHigher: (more, less, difference, interval) =>
    `Higher for the “${more}” profile than for the “${less}” profile: difference of ${difference} (${interval}), established.`,
  profilesAlike: 'no difference shown between profiles',
  profilesUntested: 'too few calls by profile to compare',
  profilesDiffer: (pairs) =>
    pairs === 1 ? 'one difference established between profiles' : `${pairs} differences established between profiles`,
  consistency: (chances) =>
    `Two calls with the same question have ${chances} chances in 100 of receiving answers judged alike`,
  notableChange: ({ label, direction, from, to, difference, interval }) =>
    `${label}: from ${counted(from)} to ${counted(to)}, that is ${difference} (95% interval: ${interval}); ${direction === 'up' ? 'rise' : 'fall'} established.`,
  answers: (total, parts) => `Of ${total} answered calls: ${list(parts)}.`,
};

/** Two values that print alike are not said to go anywhere. */
function inBoth({ from, to }: Change): string {
  return `${from.text} in both (${from.period}, ${to.period})`;
}

function fromTo({ from, to }: Change): string {
  return `from ${from.text} (${from.period}) to ${to.text} (${to.period})`;
}

function counted({ text, base, period }: NotableEnd): string {
  return `${text} (${base}, ${period})`;
}

/** Whole handsets with their verb; a share that rounds to none or to all is not said to be none or all. */
function howMany({ count, share }: TenShare, one: string, many: string): string {
  if (count === 0) return share > 0 ? `fewer than one ${one}` : `none ${one}`;
  if (count === 10) return share < 1 ? `nearly all ${many}` : `all ${many}`;
  return count === 1 ? `1 ${one}` : `${count} ${many}`;
}

function list(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
