import { isSingular, plural } from '../plural.ts';
import { formatNumber } from '../formatNumber.ts';
import { formatRank } from '../formatRank.ts';
import type { InEachLanguage, WordsOf } from './WordsOf.ts';

/** Counts of one organisation's calls. */
interface Outcome {
  readonly calls: number;
  readonly reached: number;
  readonly unreached: number;
  readonly censored: number;
  readonly maxAttempts: number;
}

const ORDINALS: Readonly<Record<'fr' | 'en', readonly string[]>> = {
  fr: ['', 'première', 'deuxième', 'troisième', 'quatrième'],
  en: ['', 'first', 'second', 'third', 'fourth'],
};

const fr = {
  product: {
    missing: {
      pickup: 'Taux non publié',
      acceptable: 'Part des appels décrochés : non publiée',
      resolved: 'Part de tous les appels : non publiée',
    },
    unknownBase: 'Une part est publiée, sans dire de quels appels : voir plus bas',
    noBase: 'base inconnue',
    deduced: 'déduite',
    /** @param counts « 100 à 104 des 189 appels décrochés » */
    deducedFrom: (span: string, counts: string) =>
      `Non publiée. Les deux autres parts la situent ${span} (${counts}) : bornes de calcul, pas intervalle d’enquête.`,
    none: 'non publié',
    from: (interval: string) => `de ${interval}`,
  },
  title: ({ calls, reached, unreached, censored, maxAttempts }: Outcome) => {
    const n = (count: number) => formatNumber(count, 'fr');
    if (reached === calls)
      return calls === 1 ? 'Le seul appel a joint quelqu’un' : `Les ${n(calls)} appels ont tous joint quelqu’un`;
    if (unreached === 0)
      return `${plural(reached, 'fr', 'appel', 'appels')} sur ${n(calls)} ${isSingular(reached, 'fr') ? 'a' : 'ont'} joint quelqu’un, les autres se sont arrêtés trop tôt`;
    const verb = unreached === 1 ? 'n’a joint' : 'n’ont joint';
    const last = ORDINALS.fr[maxAttempts] ?? `${maxAttempts}e`;
    const early = censored === 0 ? '' : `, ${n(censored)} ${censored === 1 ? 's’est arrêté' : 'se sont arrêtés'} avant`;
    return `${plural(unreached, 'fr', 'appel', 'appels')} sur ${n(calls)} ${verb} personne, même à la ${last} tentative${early}`;
  },
  sub: (calls: string, campaign: string) => `Que deviennent ${calls} appels ? ${campaign}.`,
  /** `excluded`: « , 3 exclus (…) » or empty. */
  n: (calls: string, excluded: string) => `n = ${calls} appels${excluded}.`,
  excluded: (count: string, reasons: string) => `, ${count} exclus (${reasons})`,
  reason: (count: string, reason: string) => `${count} : ${reason}`,
  refused: (reason: string) => `Réponses. ${reason}`,
  citation: (name: string) => `${name}, issue des appels`,
  empty: (reason: string) => `${reason} Les nombres sont dans le tableau.`,
  table: {
    caption: (calls: string, campaign: string) => `Issue des ${calls} appels, ${campaign}`,
    step: 'Étape',
    calls: 'Appels',
    reachedAt: (attempt: number) =>
      `Quelqu’un répond à la ${attempt === 1 ? '1re' : formatRank(attempt, 'fr')} tentative`,
    reached: 'Quelqu’un a répondu, en tout',
    unreached: (attempts: number) => `Personne, après ${plural(attempts, 'fr', 'tentative', 'tentatives')}`,
    censored: 'Arrêtés avant la dernière tentative',
    acceptable: 'Réponse acceptable ou complète',
    complete: 'dont complète',
  },
};

const en: WordsOf<typeof fr> = {
  product: {
    missing: {
      pickup: 'Rate not published',
      acceptable: 'Share of answered calls: not published',
      resolved: 'Share of all calls: not published',
    },
    unknownBase: 'A share is published, without saying of which calls: see below',
    noBase: 'base unknown',
    deduced: 'deduced',
    deducedFrom: (span, counts) =>
      `Not published. The two other shares place it ${span} (${counts}): bounds by arithmetic, not a survey interval.`,
    none: 'not published',
    from: (interval) => `from ${interval}`,
  },
  title: ({ calls, reached, unreached, censored, maxAttempts }) => {
    const n = (count: number) => formatNumber(count, 'en');
    if (reached === calls)
      return calls === 1 ? 'The only call reached someone' : `All ${n(calls)} calls reached someone`;
    if (unreached === 0) return `${n(reached)} of ${n(calls)} calls reached someone, the others stopped too early`;
    const last = ORDINALS.en[maxAttempts] ?? `${maxAttempts}th`;
    const early = censored === 0 ? '' : `; ${n(censored)} stopped before that`;
    return `${n(unreached)} of ${n(calls)} calls reached nobody, even at the ${last} attempt${early}`;
  },
  sub: (calls, campaign) => `What becomes of ${calls} calls? ${campaign}.`,
  n: (calls, excluded) => `n = ${calls} calls${excluded}.`,
  excluded: (count, reasons) => `, ${count} set aside (${reasons})`,
  reason: (count, reason) => `${count}: ${reason}`,
  refused: (reason) => `Answers. ${reason}`,
  citation: (name) => `${name}, outcome of the calls`,
  empty: (reason) => `${reason} The numbers are in the table.`,
  table: {
    caption: (calls, campaign) => `Outcome of ${calls} calls, ${campaign}`,
    step: 'Step',
    calls: 'Calls',
    reachedAt: (attempt) => `Someone answers at the ${formatRank(attempt, 'en')} attempt`,
    reached: 'Someone answered, in all',
    unreached: (attempts) => `Nobody, after ${plural(attempts, 'en', 'attempt', 'attempts')}`,
    censored: 'Stopped before the last attempt',
    acceptable: 'Acceptable or complete answer',
    complete: 'of which complete',
  },
};

/** What became of the calls: the product line, and the funnel with its table. */
export const outcomeWords: InEachLanguage<typeof fr> = { fr, en };
