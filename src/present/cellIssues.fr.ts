import type { IssueCode } from '../domain/issueCodes.ts';
import { didYouMean } from './fileIssues.fr.ts';
import type { IssueParts, IssueText } from './issueParts.ts';

const NOUN: Readonly<Record<string, { readonly no: string; readonly of: string }>> = {
  sector: { no: 'aucun secteur', of: 'de sectors.csv' },
  organisation: { no: 'aucun organisme', of: 'd’organisations.csv' },
  scenario: { no: 'aucune question', of: 'de scenarios.csv' },
  slot: { no: 'aucun créneau', of: 'de « slots »' },
  indicator: { no: 'aucun indicateur', of: 'd’indicators.csv' },
  campaign: { no: 'aucune campagne', of: 'du dossier campaigns/' },
};

const PERSONAL: Readonly<Record<string, string>> = {
  phone: 'à un numéro de téléphone',
  email: 'à une adresse électronique',
  nir: 'à un numéro de sécurité sociale',
  iban: 'à un numéro de compte bancaire',
  file_number: 'à un numéro de dossier',
  name: 'au nom d’une personne',
};

/** « (12 lignes : 5, 9, 12…) », where a word comes more than once. */
function where(i: IssueParts): string {
  const rows = i.items('rows');
  const count = Number(i.text('count') || 0);
  if (count < 2) return '';
  return ` (${count} lignes : ${rows.join(', ')}${count > rows.length ? '…' : ''})`;
}

/** « (lu « x », d’après « values ») », where campaign.json translates the word. */
function asRead(i: IssueParts): string {
  return i.has('read') ? ` (lu « ${i.text('read')} », d’après « values » de campaign.json)` : '';
}

/** The other words of the column that have no code either. */
function alsoMet(i: IssueParts): string {
  const others = i.items('words').filter((word) => word !== i.received);
  return others.length === 0
    ? ''
    : ` Autres mots sans code dans cette colonne : ${others.map((w) => `« ${w} »`).join(', ')}.`;
}

/** Findings about a cell taken alone, ids and references. */
export const cellIssuesFr = {
  'cell-empty': () => 'cette cellule est vide et elle est obligatoire. Complétez-la.',
  'id-malformed': (i) =>
    `« ${i.received} » ne peut pas être un identifiant : seules des minuscules sans accent, des chiffres et des traits d’union y entrent, parce qu’il devient une adresse.${i.has('suggestion') ? ` Écrivez par exemple « ${i.text('suggestion')} ».` : ''}`,
  'code-unknown': (i) =>
    `« ${i.received} » n’a pas de code${asRead(i)}${where(i)}. Codes possibles : ${i.quoted('codes')}.${alsoMet(i)} Écrivez l’un des codes${i.mapped ? ', ou dites dans campaign.json (« values ») quel code chaque mot veut dire' : ''}.`,
  'number-malformed': (i) =>
    `« ${i.received} » n’est pas un nombre. Écrivez des chiffres, avec une virgule ou un point pour les décimales, sans unité ni signe %.`,
  'number-not-whole': (i) => `« ${i.received} » n’est pas un nombre entier. Écrivez un nombre sans décimales.`,
  'number-out-of-range': (i) =>
    i.has('max')
      ? `« ${i.received} » sort des limites : il faut un nombre de ${i.number('min')} à ${i.number('max')}.`
      : `« ${i.received} » est trop petit : il faut au moins ${i.number('min')}.`,
  'duration-words': (i) =>
    `« ${i.received} » est une durée écrite avec des mots ou des signes, qui peut se lire de plusieurs façons. Écrivez le nombre de secondes (« 95 ») ou « 1:35 » ou « 00:01:35 ».`,
  'duration-malformed': (i) =>
    `« ${i.received} » n’est pas une durée. Écrivez le nombre de secondes (« 95 ») ou « 1:35 » ou « 00:01:35 ».`,
  'duration-negative': (i) =>
    `« ${i.received} » est une durée négative, ce qui ne se peut pas. Vérifiez le relevé de l’appel.`,
  'duration-too-long': (i) =>
    `« ${i.received} » dépasse deux heures, ce qu’aucun appel n’a duré. La durée est sans doute dans une autre unité : il faut des secondes.`,
  'date-malformed': (i) =>
    `« ${i.received} » n’est pas une date. Écrivez « 2026-03-01 » ou « 01/03/2026 », l’année en quatre chiffres.`,
  'date-nonexistent': (i) =>
    `« ${i.received} » n’existe pas dans le calendrier${Number(i.text('month')) > 12 ? ` : il n’y a pas de mois ${i.text('month')}, le jour vient avant le mois` : ''}. Corrigez la date.`,
  'publication-date-malformed': (i) =>
    `« ${i.received} » n’est pas une date de publication. Écrivez une année (« 2023 »), un mois (« 2023-01 ») ou un jour (« 2023-01-26 ») ; si la date est déduite, dites-le dans « published_on_certain » : no.`,
  'time-malformed': (i) => `« ${i.received} » n’est pas une heure. Écrivez « 09:15 ».`,
  'url-malformed': (i) => `« ${i.received} » n’est pas une adresse. Recopiez-la entière, à partir de « https:// ».`,
  'hash-malformed': (i) =>
    `« ${i.received} » n’est pas une empreinte sha256 : il en faut les 64 caractères, chiffres et lettres de a à f.`,
  'territory-unknown': (i) =>
    `« ${i.text('item') || i.received} » n’est pas un code de département. Écrivez deux chiffres (« 01 »), « 2A », « 2B » ou un code d’outre-mer (« 974 »), séparés par « | ».`,
  'caller-not-pseudonym': (i) =>
    `« ${i.received} » n’est pas un pseudonyme${where(i)} : aucun nom d’enquêteur ne doit se trouver dans les données. Écrivez « E » et 2 à 4 chiffres, par exemple « E07 ».`,
  'instant-malformed': (i) =>
    `« ${i.received} » n’est pas un instant. Écrivez la date, l’heure et le décalage : « 2026-03-02T09:15:00+01:00 »${i.setting ? '' : ', ou deux colonnes « date » et « time »'}.`,
  'instant-without-offset': (i) =>
    `« ${i.received} » ne dit pas son décalage horaire (+01:00 en hiver, +02:00 en été) : l’heure pourrait être fausse d’une heure. Ajoutez-le (« 2026-03-02T09:15:00+01:00 »)${i.setting ? '' : ', ou séparez la colonne en deux, « date » et « time », lues à l’horloge du pays'}.`,
  'offset-mismatch': (i) =>
    `« ${i.received} » porte un décalage qui n’est pas celui du fuseau ${i.text('timeZone')} à cet instant : c’est ${i.text('expected')}. L’heure ou le décalage est faux : corrigez l’un des deux.`,
  'local-time-nonexistent': (i) =>
    `« ${i.received} » n’existe pas le ${i.day('date')} : au passage à l’heure d’été, l’horloge (${i.text('timeZone')}) a sauté cette heure. Corrigez l’heure, ou donnez « started_at » avec son décalage.`,
  'local-time-ambiguous': (i) =>
    `« ${i.received} » a eu lieu deux fois le ${i.day('date')} : au passage à l’heure d’hiver, l’horloge (${i.text('timeZone')}) a répété cette heure. Donnez « started_at » avec son décalage (+02:00 avant le changement, +01:00 après).`,
  'id-duplicate': (i) =>
    `« ${i.text('id')} » est déjà à la ligne ${i.text('other')}. Chaque ligne doit avoir le sien : corrigez-en un, ou supprimez le doublon.`,
  'reference-unknown': (i) =>
    `${NOUN[i.text('kind')]?.no ?? 'rien'} ne porte l’identifiant « ${i.received} »${asRead(i)}${where(i)}.${didYouMean(i)} Écrivez un identifiant ${NOUN[i.text('kind')]?.of ?? 'de la liste'}, ou ajoutez-y celui-ci${i.mapped ? ' ; sinon, dites dans campaign.json (« values ») ce que ce mot veut dire' : ''}.`,
  'indicator-reserved': (i) =>
    `« ${i.received} » est un indicateur que le baromètre calcule lui-même, avec sa propre définition. Choisissez un autre identifiant pour celui de cet éditeur.`,
  'sector-reserved': (i) =>
    `« ${i.received} » est une adresse du site (tous les secteurs ensemble). Choisissez un autre identifiant pour ce secteur.`,
  'dates-reversed': (i) =>
    `la fin (${i.day('to')}) n’est pas après le début (${i.day('from')}). Vérifiez l’ordre des deux.`,
  'personal-data': (i) =>
    `« ${i.received} » ressemble ${PERSONAL[i.text('kind')] ?? 'à une donnée personnelle'}, et ce texte serait publié. Retirez-le du texte.`,
} satisfies Partial<Record<IssueCode, IssueText>>;
