import type { Change, NotableEnd, SentenceWords, TenShare } from './sentenceWords.ts';
import { elide } from './elide.ts';

/** French sentences. No verdict words: position and figure say it. */
export const sentencesFr: SentenceWords = {
  handsets: (reached, resolved) => {
    const start = `Sur 10 appels, ${howMany(reached)} à quelqu’un`;
    if (resolved === undefined) return `${start}.`;
    return `${start}, ${few(resolved)} à une bonne réponse.`;
  },
  counts: (counts) => `${counts}.`,
  countsAndInterval: (counts, interval) => `${counts}, intervalle à 95 % : ${interval}.`,
  fragile: (counts, interval, bar) =>
    `Indication : ${counts}, intervalle à 95 % : ${interval}. Il faut ${bar} pour un rang.`,
  countsOnly: (counts, bar) => `${counts} : sous ${bar}, les nombres seuls, sans pourcentage.`,
  tooManyIncomplete: (incomplete, total) =>
    `Non publié : ${incomplete} des ${total} appels se sont arrêtés avant la dernière tentative.`,
  allTraffic: (counts) => `${counts}, décompte complet : pas d’intervalle d’enquête ni de rang.`,
  wholeWithoutN: 'Décompte complet, effectif non publié : ni intervalle d’enquête ni rang.',
  publishedWithoutInterval: (counts) => `${counts}. Publié sans dispersion : ni intervalle ni rang.`,
  publishedWithoutN: 'Effectif non publié : ni intervalle, ni test, ni rang.',
  unknownBase: 'Base non publiée : ne se compare à aucun autre chiffre.',
  rank: (rank, count) => `${rank} sur ${count}`,
  canBeFirst: (rank, count) => `${rank} sur ${count}, peut être premier`,
  notToBeRanked: 'non départageable',
  wholeRange: (count) => `non départageable, sur ${count} organismes`,
  higherThan: (higher, lower, difference, interval, label) =>
    `${label === undefined ? `${higher.name}, ${higher.figure} :` : `${label} : ${higher.name}, ${higher.figure},`} un taux plus élevé que celui ${elide('de', lower.name)}, ${lower.figure}. Écart établi de ${difference} (intervalle à 95 % : ${interval}).`,
  gapAlone: (gap) => `${gap}, cette paire prise seule`,
  pairNotEstablished: (a, b, n, gap, label) =>
    `${label === undefined ? '' : `${label} : `}${a.name}, ${a.figure}, et ${b.name}, ${b.figure} : écart non établi avec ${n} appels (${gap}).`,
  changeEstablished: (direction, change) =>
    `${change.label} : ${direction === 'up' ? 'hausse' : 'baisse'} établie sur ${change.campaigns} campagnes, ${fromTo(change)}.`,
  changeIrregular: (direction, change) =>
    `${change.label} : ${fromTo(change)}, sans régularité ; sur ${change.campaigns} campagnes, la pente d’ensemble est à la ${direction === 'up' ? 'hausse' : 'baisse'}, c’est établi.`,
  changeNotEstablished: (change) =>
    `${change.label} : écart non établi, ${change.from.text === change.to.text ? inBoth(change) : fromTo(change)}.`,
  ranking: (label, { lowest, highest }, count, n) =>
    `${label} : de ${lowest.figure} (${lowest.name}) à ${highest.figure} (${highest.name}), ${count} organismes classés, ${n} appels.`,
  fromTo: (from, to) => `de ${from} à ${to}`,
  onDay: (day) => `le ${day}`,
  callThen: ({ when, k, n, rest }) =>
    `Appelez plutôt ${when} : ${k} appels sur ${n} y ont été décrochés du premier coup, contre ${rest} aux autres moments`,
  noBestTime: {
    not_established: 'Aucun moment de la semaine ne se distingue des autres',
    untestable: 'Rien ne permet de dire quand appeler',
  },
  bestTimeEstablished: (tested, p, gap) =>
    `Encadré : le moment qui se distingue du reste, écart ${gap ? `de ${gap.difference} (${gap.interval}), établi` : `établi (${p})`} après correction de Holm sur ${tested} moments comparés, puis sur les organismes de la campagne.`,
  bestTimeNotEstablished: (tested, p, cells) =>
    `${cells ? 'Jours, créneaux et cases' : 'Jours et créneaux'}, ${tested} moments ont été comparés au reste de la semaine : aucun écart n’est établi après correction de Holm sur ces moments, puis sur les organismes de la campagne (plus petit ${p}).`,
  bestTimeUntestable: {
    too_few_calls: 'Trop peu d’appels à chaque moment pour les comparer.',
    all_equal: 'Tous les appels ont eu la même issue : rien à comparer.',
  },
  profileHigher: (more, less, difference, interval) =>
    `Plus haut pour le profil « ${more} » que pour le profil « ${less} » : écart de ${difference} (${interval}), établi.`,
  profilesAlike: 'différence non démontrée entre les profils',
  profilesUntested: 'trop peu d’appels par profil pour comparer',
  profilesDiffer: (pairs) => (pairs > 1 ? `${pairs} écarts établis entre profils` : 'un écart établi entre profils'),
  consistency: (chances) =>
    `Deux appels sur la même question ont ${chances} chances sur 100 de recevoir une réponse jugée de la même façon`,
  notableChange: ({ label, direction, from, to, difference, interval }) =>
    `${label} : de ${counted(from)} à ${counted(to)}, soit ${difference} (intervalle à 95 % : ${interval}) ; ${direction === 'up' ? 'hausse' : 'baisse'} établie.`,
  answers: (total, parts) => `Sur ${total} appels décrochés : ${list(parts)}.`,
};

/** Two values that print alike are not said to go anywhere. */
function inBoth({ from, to }: Change): string {
  return `${from.text} aux deux (${from.period}, ${to.period})`;
}

function fromTo({ from, to }: Change): string {
  return `de ${from.text} (${from.period}) à ${to.text} (${to.period})`;
}

function counted({ text, base, period }: NotableEnd): string {
  return `${text} (${base}, ${period})`;
}

/** Whole handsets with their verb; a share that rounds to none or to all is not said to be none or all. */
function howMany({ count, share }: TenShare): string {
  if (count === 0) return share > 0 ? 'moins d’un aboutit' : 'aucun n’aboutit';
  if (count === 10) return share < 1 ? 'presque tous aboutissent' : 'tous aboutissent';
  return count === 1 ? '1 aboutit' : `${count} aboutissent`;
}

function few({ count, share }: TenShare): string {
  if (count === 0) return share > 0 ? 'moins d’un' : 'aucun';
  if (count === 10) return share < 1 ? 'presque tous' : 'tous';
  return `${count}`;
}

function list(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} et ${parts.at(-1)}`;
}
