import type { IssueCode } from '../domain/issueCodes.ts';
import type { IssueParts, IssueText } from './issueParts.ts';

const AMONG: Readonly<Record<string, { readonly split: string; readonly mixed: string }>> = {
  caller: { split: 'entre les enquêteurs', mixed: 'à l’enquêteur' },
  slot: { split: 'entre les créneaux', mixed: 'à l’heure' },
  scenario: { split: 'entre les questions', mixed: 'à la question' },
};

const ANSWER: Readonly<Record<string, string>> = {
  complete: 'complète',
  acceptable: 'acceptable',
  incomplete: 'incomplète',
  wrong: 'fausse',
  no_answer: 'sans réponse',
  redirected: 'renvoyée ailleurs',
};

/** « « fausse » ou « complète » (wrong, complete : 8 fois) ». */
function pairs(i: IssueParts): string {
  return i
    .items('pairs')
    .map((pair) => pair.split('/'))
    .map(
      ([first = '', second = '', count = '']) =>
        `« ${ANSWER[first] ?? first} » ou « ${ANSWER[second] ?? second} » (${first}, ${second} : ${count} fois)`,
    )
    .join(' et ');
}

/** « (lignes 5, 9, 12…) ». */
function lines(i: IssueParts): string {
  return ` (${i.items('rows').length > 1 ? 'lignes' : 'ligne'} ${i.text('rows')}${Number(i.text('count')) > i.items('rows').length ? '…' : ''})`;
}

/** « du 16 au 18 mars » would need a range; two days in full leave no doubt. */
function days(i: IssueParts): string {
  return i.text('from') === i.text('to') ? `le ${i.day('from')}` : `du ${i.day('from')} au ${i.day('to')}`;
}

/** « prévue le 2 mars 2026 de 10:00 à 12:00 ». */
function plannedTime(i: IssueParts): string {
  const day = i.has('date') ? ` le ${i.day('date')}` : '';
  return `${day}${i.has('from') ? ` de ${i.text('from')} à ${i.text('to')}` : ''}`;
}

/** Findings about the plan, and about the calls of a campaign as a whole: what they mean, and what to do. */
export const surveyIssuesFr = {
  'plan-changed': (i) =>
    `campaign.json annonce un plan dont l’empreinte sha256 commence par « ${i.text('announced')} », et celle de plan.csv commence par « ${i.text('found')} » : ce n’est pas le même fichier, à l’octet près. Remettez le plan publié avant le terrain, sans l’ouvrir dans un tableur ; si l’empreinte a été mal recopiée, corrigez-la d’après celle qui a été publiée.`,
  'sequence-not-planned': (i) =>
    `la séquence « ${i.text('sequence')} » n’est pas dans plan.csv : un appel qui n’était pas prévu ne compte pas. Corrigez son nom, ou retirez-la.`,
  'plan-mismatch': (i) =>
    `la séquence « ${i.text('sequence')} » dit « ${i.received} », et plan.csv, ligne ${i.text('other')}, prévoit « ${i.text('planned')} ». Le plan ne change plus une fois son empreinte publiée : corrigez attempts.csv si la ligne se trompe ; sinon, écartez la séquence dans exclusions.csv (raison « other »).`,
  'outside-planned-slot': (i) =>
    `la tentative ${i.text('attempt')} de la séquence « ${i.text('sequence')} » commence le ${i.day('day')} à ${i.text('minute')} ; elle était prévue${plannedTime(i)}, à ${i.text('tolerance')} minutes près. Vérifiez l’heure ; si l’appel a été déplacé, gardez-le et dites pourquoi dans « note ».`,
  'caller-not-planned': (i) =>
    `la séquence « ${i.text('sequence')} » a été appelée par ${i.received} ; plan.csv, ligne ${i.text('other')}, prévoit ${i.text('planned')}. Vérifiez le pseudonyme ; un remplacement est permis, s’il ne laisse pas à un seul enquêteur trop d’appels d’un même organisme.`,
  'planned-not-called': (i) =>
    `${Number(i.text('count')) === 1 ? '1 appel prévu n’a' : `${i.text('count')} appels prévus n’ont`} aucune tentative, sur ${i.text('planned')}${lines(i)}. Des cas qui manquent sans raison dite faussent les chiffres : passez ces appels, ou dites pourquoi ils manquent.`,
  'calls-unbalanced': (i) =>
    `« ${i.text('organisation')} » : les appels sont mal répartis ${AMONG[i.text('dimension')]?.split ?? ''} : ${i.text('counts')}. ${
      i.has('ratio') && i.has('off')
        ? `« ${i.text('off')} » devait avoir ${i.number('planned')} % des appels et en a ${i.number('made')} %.`
        : i.has('ratio')
          ? `À parts prévues égales, « ${i.text('most')} » a ${i.number('ratio')} fois autant d’appels que « ${i.text('least')} », pour ${i.number('limit')} au plus.`
          : `${i.quoted('none')} n’en ${i.items('none').length > 1 ? 'ont' : 'a'} aucun.`
    } Ce qui tient ${AMONG[i.text('dimension')]?.mixed ?? ''} se mêle alors à ce qui tient à l’organisme : complétez les appels qui manquent si le terrain dure encore, et équilibrez le prochain plan.`,
  'stratum-too-small': (i) =>
    `« ${i.text('organisation')} » : ${Number(i.text('count')) === 1 ? 'une partie' : `${i.text('count')} parties`} de l’enquête, sur ${i.text('cells')}, ${Number(i.text('count')) === 1 ? 'a' : 'ont'} moins de deux appels : ${i.text('strata')}. ${Number(i.text('count')) === 1 ? 'Elle est réunie' : 'Elles sont réunies'} à la partie voisine pour le calcul. Complétez ces appels, ou déclarez des poids (« designWeights ») sans ${Number(i.text('count')) === 1 ? 'elle' : 'elles'}.`,
  'weights-uneven': (i) =>
    `« ${i.text('organisation')} » : les appels sont si loin des parts voulues que ${i.text('n')} appels n’en valent que ${i.text('effective')} (${i.number('percent')} %, il faut ${i.number('limit')} %) : ${i.text('counts')}. Les intervalles s’élargissent d’autant. Répartissez les appels selon les poids, ou revoyez les poids avant la prochaine campagne.`,
  'caller-dominant': (i) =>
    i.has('organisation')
      ? `l’enquêteur ${i.text('caller')} a passé ${i.number('percent')} % des appels de « ${i.text('organisation')} » (${i.text('n')} appels), pour ${i.number('limit')} % au plus : sa façon d’appeler se confond avec l’organisme. Faites appeler d’autres enquêteurs.`
      : `l’enquêteur ${i.text('caller')} a passé ${i.number('percent')} % des appels de toute la campagne (${i.text('n')} appels) : l’effet de l’enquêteur ne peut pas se mesurer. Partagez les appels entre plusieurs enquêteurs, six au moins.`,
  'caller-effect': (i) =>
    `les appels d’un même enquêteur se ressemblent plus que le hasard ne le veut (corrélation de ${i.number('icc')}, pour ${i.number('limit')} au plus). Le plus éloigné des autres est ${i.text('caller')} : ${i.number('percent')} % de décrochés sur ${i.text('n')} appels, quand les mêmes organismes donnent ${i.number('expected')} % à tous. Les intervalles en sont élargis. Vérifiez que tous suivent la même consigne (heures, attente, numéros).`,
  'durations-repeated': (i) =>
    `à vérifier : parmi les ${i.text('calls')} appels décrochés de l’enquêteur ${i.text('caller')}, ${i.text('count')} ont exactement la même attente et la même conversation qu’un autre${lines(i)}, par exemple ${i.text('most')} fois ${i.number('wait')} s d’attente et ${i.number('talk')} s de conversation. Le hasard le fait rarement ; une copie de lignes ou une saisie par défaut l’expliquent souvent. Comparez ces lignes aux relevés téléphoniques.`,
  'durations-constant': (i) =>
    `à vérifier : les ${i.text('count')} appels décrochés de l’enquêteur ${i.text('caller')} ont tous la même durée dans cette colonne, ${i.number('seconds')} s. Une valeur par défaut ou une mesure oubliée l’expliquent souvent. Comparez aux relevés téléphoniques, ou laissez la cellule vide si la durée n’est pas connue et que la colonne est facultative.`,
  'calls-without-pause': (i) =>
    `à vérifier : à partir de cette ligne, l’enquêteur ${i.text('caller')} commence ${i.text('count')} appels de suite moins de ${i.text('limit')} s après la fin du précédent (jusqu’à la ligne ${i.text('last')}), ce qui laisse peu de temps pour noter. Un appel automatique ou des heures saisies après coup l’expliquent parfois. Comparez aux relevés téléphoniques.`,
  'durations-rounded': (i) =>
    `${i.number('percent')} % de ces durées (${i.text('n')} appels décrochés) finissent par 0 ou 5, quand le hasard en donne 20 % : elles ont été estimées, pas mesurées.${
      i.has('callers') ? ` Enquêteurs concernés : ${i.text('callers')}.` : ''
    } ${i.text('whole') === 'yes' ? 'Les durées médianes ne valent qu’à la minute près.' : 'Le reste de la campagne n’est pas concerné.'} Faites relever les durées au chronomètre ou sur le téléphone.`,
  'coding-without-answer': (i) =>
    `le juge ${i.text('coder')} a noté une réponse pour la séquence « ${i.text('sequence')} », où personne n’a répondu : cette ligne n’est pas comptée. Vérifiez le nom de la séquence, ou retirez la ligne.`,
  'codings-differ': (i) =>
    `les deux juges s’accordent sur ${i.number('percent')} % de ${i.text('n')} réponses, ce qui fait un kappa de ${i.number('kappa')}, sous ${i.number('limit')} : une partie de l’accord est due au hasard. Ils se séparent surtout sur ${pairs(i)}. Précisez la consigne de jugement, puis tranchez les désaccords à deux.`,
  'codings-unreliable': (i) =>
    `les deux juges s’accordent sur ${i.number('percent')} % de ${i.text('n')} réponses, ce qui fait un kappa de ${i.number('kappa')}, sous ${i.number('limit')} : le jugement des réponses ne peut pas être reproduit, et leurs indicateurs ne sont pas publiés. Ils se séparent surtout sur ${pairs(i)}. Refaites juger les réponses avec une consigne plus précise.`,
  'days-differ': (i) =>
    `${days(i)}, ${i.text('k')} première${Number(i.text('k')) < 2 ? '' : 's'} tentative${Number(i.text('k')) < 2 ? '' : 's'} sur ${i.text('n')} ${Number(i.text('k')) < 2 ? 'a' : 'ont'} obtenu quelqu’un chez ${i.quoted('organisations')}, contre ${i.number('percent')} % des ${i.text('rest')} autres : trop peu pour être dû au hasard. Grève, panne, ou votre propre ligne ? Si l’événement est connu, écartez ces séquences dans exclusions.csv (raison « strike » ou « outage ») ; sinon, gardez-les et dites-le.`,
} satisfies Partial<Record<IssueCode, IssueText>>;
