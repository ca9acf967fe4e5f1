import type { IssueCode } from '../domain/issueCodes.ts';
import type { IssueParts, IssueText } from './issueParts.ts';

/** Versions that scenarios.csv has, where it has any. */
function versionsThere(i: IssueParts): string {
  return i.has('versions') ? ` Versions de scenarios.csv : ${i.quoted('versions')}.` : '';
}

/** « 1 décimale », « 2 décimales ». */
function counted(count: string, one: string, many: string): string {
  return `${count} ${Number(count) < 2 ? one : many}`;
}

/** Findings about calls, sequences, corrections, published figures and simulated data. */
export const callIssuesFr = {
  'scenario-version-unknown': (i) =>
    `la question « ${i.text('scenario')} » n’a pas de version « ${i.text('version')} ».${versionsThere(i)} Corrigez la version, ou ajoutez-la à scenarios.csv.`,
  'scenario-version-missing': (i) =>
    `on ne sait pas quelle version de la question « ${i.text('scenario')} » a été posée.${versionsThere(i)} Dites-la dans campaign.json (« scenarioVersions ») ou dans cette colonne.`,
  'scenario-version-mismatch': (i) =>
    `la version « ${i.received} » de la question « ${i.text('scenario')} » n’est pas celle que campaign.json annonce, « ${i.text('declared')} ». Une campagne pose une seule version de chaque question : corrigez l’une des deux.`,
  'attempt-duplicate': (i) =>
    `la tentative ${i.text('attempt')} de la séquence « ${i.text('sequence')} » est déjà à la ligne ${i.text('other')}. Renumérotez, ou supprimez le doublon.`,
  'caller-same-instant': (i) =>
    `l’enquêteur ${i.text('caller')} commence ici un appel au même instant qu’à la ligne ${i.text('other')}. L’un des deux instants, ou des deux pseudonymes, est faux.`,
  'caller-overlap': (i) =>
    `l’enquêteur ${i.text('caller')} commence cet appel ${i.text('seconds')} s avant la fin de celui de la ligne ${i.text('other')}. Vérifiez les heures, les durées ou le pseudonyme.`,
  'outside-fieldwork': (i) =>
    `le ${i.day('day')} est hors du terrain annoncé dans campaign.json, du ${i.day('from')} au ${i.day('to')}. Corrigez la date de l’appel, ou « fieldwork ».`,
  'in-future': (i) => `le ${i.day('day')} est dans l’avenir : cet appel n’a pas encore eu lieu. Corrigez la date.`,
  'public-holiday': (i) =>
    `le ${i.day('day')} est un jour férié${Number(i.text('count')) > 1 ? `, et ${i.text('count')} appels y ont été passés` : ''}. Si l’organisme était fermé, écartez ces séquences dans exclusions.csv (raison « holiday »).`,
  'outside-opening-hours': (i) =>
    `l’appel de ${i.text('minute')} est hors des horaires publiés ce jour-là (${i.has('hours') && i.items('hours').length > 0 ? i.text('hours') : 'fermé'}). Vérifiez l’heure ou opening_hours.csv ; un appel à heure fermée porte l’issue « closed_out_of_hours ».`,
  'gap-too-short': (i) =>
    `la tentative ${i.text('attempt')} de la séquence « ${i.text('sequence')} » commence ${i.text('seconds')} s après la fin de celle de la ligne ${i.text('other')} ; il en faut au moins ${i.number('minGapSeconds')} (« minGapSeconds » de campaign.json). Deux essais trop proches rencontrent le même encombrement et n’en valent qu’un : vérifiez les heures, et rappelez plus tard la prochaine fois.`,
  'attempt-numbering': (i) =>
    `dans la séquence « ${i.text('sequence')} », la tentative « ${i.received} » vient là où l’on attend la tentative ${i.text('expected')} : les numéros doivent se suivre à partir de 1. Une ligne manque, ou les numéros sont à refaire.`,
  'attempt-order': (i) =>
    `la tentative ${i.text('attempt')} de la séquence « ${i.text('sequence')} » commence avant celle de la ligne ${i.text('other')}, qui la précède. Corrigez les heures ou les numéros.`,
  'attempt-after-human': (i) =>
    `la séquence « ${i.text('sequence')} » continue après la ligne ${i.text('other')}, où un humain a répondu : elle aurait dû s’arrêter là. Corrigez l’issue, ou donnez une autre séquence à cet appel.`,
  'too-many-attempts': (i) =>
    `la séquence « ${i.text('sequence')} » compte plus de ${i.text('maxAttempts')} tentatives valables, le maximum de campaign.json (« maxAttempts »). Corrigez la séquence, ou le maximum.`,
  'sequence-incomplete': (i) =>
    `la séquence « ${i.text('sequence')} » s’arrête après ${counted(i.text('eligible'), 'tentative valable', 'tentatives valables')} sur ${i.text('maxAttempts')}, sans que personne ait répondu. ${i.text('eligible') === '0' ? 'Elle ne compte pas' : 'Elle compte comme interrompue'} ; complétez-la si des tentatives manquent.`,
  'sequence-not-constant': (i) =>
    `la séquence « ${i.text('sequence')} » dit ici « ${i.received} » et à la ligne ${i.text('other')} « ${i.text('first')} ». Toutes les tentatives d’une séquence visent le même organisme et la même question : corrigez la ligne, ou donnez-lui une autre séquence.`,
  'human-without-talk': (i) =>
    `l’issue « ${i.text('disposition')} » dit qu’un humain a répondu, et la durée de conversation est ${i.received === '' ? 'vide' : `« ${i.received} »`}. Notez cette durée, ou corrigez l’issue.`,
  'human-without-answer': (i) =>
    `l’issue « ${i.text('disposition')} » dit qu’un humain a répondu, et la réponse n’est pas jugée. Notez complete, acceptable, incomplete, wrong, no_answer ou redirected.`,
  'answer-without-human': (i) =>
    `une réponse (« ${i.received} ») est notée alors que l’issue « ${i.text('disposition')} » dit que personne n’a répondu. Videz cette cellule, ou corrigez l’issue.`,
  'cap-mismatch': (i) =>
    `l’appel est noté raccroché à l’attente maximale (${i.number('cap')} s), et il a duré ${i.number('seconds')} s : plus de ${i.text('tolerance')} s d’écart. Corrigez la durée, l’attente maximale ou l’issue.`,
  'busy-too-long': (i) =>
    `une ligne occupée s’entend en moins de ${i.text('max')} s, et cet appel a duré ${i.number('seconds')} s. Corrigez la durée ; si un message a parlé avant la fin, l’issue est « dissuaded ».`,
  'parts-mismatch': (i) =>
    `sonnerie, serveur vocal et file d’attente font ensemble ${i.number('sum')} s, et la durée totale est ${i.number('seconds')} s : plus de ${i.text('tolerance')} s d’écart. Corrigez la durée qui est fausse.`,
  'complete-in-no-time': (i) =>
    `une réponse complète donnée en ${i.number('seconds')} s étonne. Vérifiez la durée de conversation et le jugement.`,
  'human-in-no-time': (i) => `un humain qui répond après ${i.number('seconds')} s d’attente étonne. Vérifiez la durée.`,
  'correction-column-unknown': (i) =>
    `attempts.csv n’a pas de colonne « ${i.received} ». Colonnes que l’on peut corriger : ${i.quoted('columns')}.`,
  'correction-target-missing': (i) =>
    `attempts.csv n’a pas de tentative ${i.text('attempt')} dans la séquence « ${i.text('sequence')} » : cette correction ne s’applique à rien. Vérifiez les deux.`,
  'correction-expected-gone': (i) =>
    `la correction attend ${i.has('expected') ? `« ${i.text('expected')} »` : 'une cellule vide'} dans « ${i.text('name')} », ligne ${i.text('target')} d’attempts.csv, et y trouve ${i.has('found') ? `« ${i.text('found')} »` : 'une cellule vide'}. Le fichier a changé depuis : revoyez la correction.`,
  'sequence-unknown': (i) => `attempts.csv n’a pas de séquence « ${i.text('sequence')} ». Vérifiez son nom.`,
  'figure-duplicate': (i) =>
    `l’indicateur « ${i.text('indicator')} » de « ${i.text('organisation')} » est déjà à la ligne ${i.text('other')}. Une campagne n’en publie qu’un : gardez la meilleure source, ou faites deux campagnes.`,
  'figure-missing': (i) =>
    `cette ligne ne donne aucun chiffre. Écrivez-le dans « ${i.text('unit') === 'percent' ? 'pct' : 'value'} », la colonne de l’indicateur « ${i.text('indicator')} ».`,
  'figure-wrong-column': (i) =>
    `l’indicateur « ${i.text('indicator')} » est en « ${i.text('unit')} » : son chiffre s’écrit dans la colonne « ${i.text('right')} », pas ici. Déplacez-le.`,
  'unit-mismatch': (i) =>
    `« ${i.received} » n’est pas l’unité de l’indicateur « ${i.text('indicator')} », qui est « ${i.text('unit')} ». Corrigez l’unité, ou l’indicateur.`,
  'source-missing': () =>
    'chaque chiffre doit avoir sa source : donnez une adresse (« source_url ») ou une référence (« source_reference »).',
  'k-over-n': (i) =>
    `${i.number('k')} cas parmi ${i.number('n')} : le nombre de cas dépasse l’effectif. Corrigez l’un des deux.`,
  'percent-mismatch': (i) =>
    `${i.number('percent')} % ne va pas avec ${i.number('k')} sur ${i.number('n')}, qui fait ${i.number('exact')} %. Corrigez le pourcentage, le nombre ou l’effectif.`,
  'percent-impossible': (i) =>
    `${i.number('percent')} % de ${i.number('n')} est impossible : aucun nombre entier de cas ne donne ce pourcentage, arrondi à ${counted(i.text('decimals'), 'décimale', 'décimales')} (les plus proches font ${i.number('below')} % et ${i.number('above')} %). Vérifiez le pourcentage et l’effectif.`,
  'decimals-mismatch': (i) =>
    `${i.number('percent')} ne peut pas avoir été imprimé avec ${counted(i.text('decimals'), 'décimale', 'décimales')}. Corrigez « pct_decimals », ou laissez-la vide.`,
  'reply-front-matter': () =>
    'la réponse doit commencer par un en-tête entre deux lignes « --- », avec « received: 2026-03-01 » et « published: 2026-03-05 ». Ajoutez-le.',
  'reply-empty': () => 'l’en-tête n’est suivi d’aucun texte. Recopiez la réponse de l’organisme, mot pour mot.',
  'real-in-simulated-campaign': (i) =>
    `« ${i.text('name')} » est un organisme réel, et la campagne « ${i.text('campaign')} » est simulée : des résultats inventés ne portent jamais un nom réel. Retirez-le, ou corrigez « simulated » dans campaign.json.`,
  'fictional-in-real-campaign': (i) =>
    `« ${i.text('name')} » est un organisme inventé (« fictional »), et la campagne « ${i.text('campaign')} » est réelle. Retirez-le, ou corrigez « simulated » dans campaign.json.`,
  'simulated-mixed': (i) =>
    `cette campagne est simulée et « ${i.text('real')} », du même dossier, ne l’est pas : un site montre soit des données réelles, soit des données fictives. Séparez-les en deux dossiers de données.`,
} satisfies Partial<Record<IssueCode, IssueText>>;
