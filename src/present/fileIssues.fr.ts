import type { IssueCode } from '../domain/issueCodes.ts';
import type { IssueParts, IssueText } from './issueParts.ts';

const WHY_FILE: Readonly<Record<string, string>> = {
  mandatory: 'Sans lui, rien ne peut être publié.',
  campaign: 'Chaque dossier de campaigns/ doit dire de quelle campagne il s’agit.',
  calls: 'C’est lui qui contient les appels d’une campagne de type « calls ».',
  published: 'C’est lui qui contient les chiffres d’une campagne de type « published ».',
  scenarios: 'Une campagne d’appels doit dire quelles questions ont été posées.',
};

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'un texte entre guillemets droits',
  number: 'un nombre, sans guillemets',
  int: 'un nombre entier, sans guillemets',
  boolean: 'true ou false, sans guillemets',
  object: 'un groupe de réglages entre accolades { }',
  record: 'un groupe de réglages entre accolades { }',
  array: 'une liste entre crochets [ ]',
};

/** « Vouliez-vous dire… ? », where a name is close. */
export function didYouMean(i: IssueParts): string {
  return i.has('suggestion') ? ` Vouliez-vous écrire « ${i.text('suggestion')} » ?` : '';
}

/** Findings about the folder, its files, their headers and campaign.json. */
export const fileIssuesFr = {
  'folder-missing': (i) =>
    `le dossier de données « ${i.received} » n’existe pas. Vérifiez le chemin donné à la commande, ou la variable BAROMETER_DATA.`,
  'file-missing': (i) =>
    `ce fichier manque. ${WHY_FILE[i.text('why')] ?? ''}${i.has('similar') ? ` Le fichier « ${i.text('similar')} » du même dossier est peut-être celui-là : renommez-le.` : ` Créez-le, avec au moins ${i.quoted('required')}.`}`,
  'file-unknown': (i) =>
    `ce fichier n’est pas lu : son nom n’est pas de ceux que le baromètre connaît.${i.has('suggestion') ? ` Si c’est « ${i.text('suggestion')} », renommez-le.` : ' S’il vient d’un tableur, enregistrez-le au format CSV, sous un nom de la liste ; sinon, ignorez ce message.'}`,
  'file-not-read': (i) =>
    `ce fichier n’est pas lu : campaign.json dit que la campagne est de type « ${i.text('kind')} ». Corrigez « kind », ou retirez le fichier.`,
  'file-not-text': () =>
    'ce fichier n’est pas un texte : c’est sans doute un classeur (Excel, LibreOffice) renommé, ou un texte « Unicode ». Ouvrez-le dans le tableur et enregistrez-le au format « CSV UTF-8 ».',
  'file-empty': () => 'ce fichier est vide. Ajoutez-y une ligne d’en-têtes et des données, ou supprimez-le.',
  'campaign-folder-empty': () =>
    'ce dossier de campagne ne contient aucun fichier que le baromètre lise : il est ignoré. Mettez-y campaign.json et les données, ou supprimez-le.',
  'file-without-rows': () =>
    'ce fichier a une ligne d’en-têtes et aucune donnée en dessous. Complétez-le, ou supprimez-le s’il ne sert pas encore.',
  'quote-unclosed': () =>
    'un guillemet droit (") ouvre une cellule et ne la ferme pas comme il faut : les cellules qui suivent ne peuvent plus être lues. Fermez-le, ou doublez-le ("") s’il fait partie du texte.',
  'row-too-short': (i) =>
    `cette ligne a ${i.text('found')} cellules et l’en-tête en a ${i.text('expected')}. Une cellule ou un séparateur manque : complétez la ligne.`,
  'row-too-long': (i) =>
    `cette ligne a ${i.text('found')} cellules et l’en-tête en a ${i.text('expected')} ; « ${i.received} » est de trop. Un texte contient sans doute le séparateur : mettez-le entre guillemets droits (").`,
  'column-missing': (i) =>
    `cette colonne est obligatoire et le fichier ne l’a pas.${i.has('standIns') ? ` Les colonnes ${i.quoted('standIns')} ensemble peuvent la remplacer.` : ''} En-têtes lus : ${i.quoted('headers')}. Ajoutez la colonne, ou corrigez l’en-tête qui en tient lieu.${i.mapped ? ' Vous pouvez aussi dire dans campaign.json quel en-tête la remplace (« columns ») ou quelle valeur elle a partout (« constants »).' : ''}`,
  'column-duplicate': (i) =>
    i.received === i.text('other')
      ? `l’en-tête « ${i.received} » est écrit deux fois : on ne sait pas quelle colonne lire. Renommez ou supprimez l’une des deux.`
      : `l’en-tête « ${i.received} » désigne une colonne que « ${i.text('other')} » donne déjà : on ne sait pas laquelle lire. Renommez ou supprimez l’une des deux.`,
  'column-unknown': (i) =>
    `l’en-tête « ${i.received} » n’est pas connu, cette colonne n’est pas lue.${didYouMean(i)} Si elle compte, renommez-la${i.mapped ? ' ou ajoutez-la à « columns » dans campaign.json' : ''}.`,
  'column-unnamed': (i) =>
    `la colonne n° ${i.text('position')} contient des données sous un en-tête vide : elle n’est pas lue. Donnez-lui un nom.`,
  'column-redundant': (i) =>
    `la colonne « ${i.received} » n’est pas lue : « ${i.text('other')} » tient déjà lieu de « ${i.text('name')} ».`,
  'json-syntax': (i) =>
    `ce fichier ne peut pas être lu à partir d’ici${i.received === '' ? ' : il s’arrête avant la fin' : ` (« ${i.received} »)`}. Il manque sans doute une virgule, un guillemet droit (") ou une accolade, ou il y en a un de trop, à cet endroit ou juste avant.`,
  'json-duplicate-key': () => 'ce réglage est écrit deux fois au même endroit. Gardez-en un seul.',
  'setting-missing': () => 'ce réglage est obligatoire et il n’est pas donné. Ajoutez-le.',
  'setting-type': (i) =>
    `« ${i.received} » ne convient pas ici : il faut ${EXPECTED[i.text('expected')] ?? 'une autre forme de valeur'}.`,
  'setting-value': (i) =>
    i.received.trim() === ''
      ? 'ce réglage est vide. Donnez-lui une valeur, ou retirez la ligne s’il n’est pas obligatoire.'
      : `« ${i.received} » ne convient pas.${i.has('allowed') ? ` Valeurs possibles : ${i.quoted('allowed')}.` : ''}${i.has('min') ? ` La valeur la plus petite est ${i.number('min')}.` : ''}${i.has('above') ? ` Il faut plus de ${i.number('above')}.` : ''}${i.has('max') ? ` La valeur la plus grande est ${i.number('max')}.` : ''}`,
  'setting-unknown': (i) => `ce réglage n’existe pas, il est ignoré.${didYouMean(i)}`,
  'campaign-id-mismatch': (i) =>
    `l’identifiant « ${i.received} » n’est pas le nom du dossier, « ${i.text('folder')} ». Les deux doivent être les mêmes : ils font l’adresse de la campagne.`,
  'time-zone-unknown': (i) => `le fuseau horaire « ${i.received} » n’existe pas. Écrivez-le comme « Europe/Paris ».`,
  'slots-overlap': (i) =>
    `le créneau « ${i.received} » recouvre le créneau « ${i.text('other')} », ou porte le même nom : un appel serait compté deux fois. Séparez-les.`,
  'mapping-unknown-column': (i) =>
    `« ${i.received} » n’est pas une de nos colonnes.${didYouMean(i)} « columns » s’écrit {"leur en-tête": "notre colonne"} ; « values » et « constants » commencent par notre colonne.`,
  'mapping-unused': (i) =>
    `« columns » annonce une colonne « ${i.received} » pour « ${i.text('name')} », et aucun fichier de la campagne n’a cet en-tête. Recopiez l’en-tête exact du tableur, ou retirez la ligne.`,
  'constant-ignored': (i) =>
    `la valeur unique « ${i.received} » de « constants » n’est pas utilisée : le fichier a cette colonne. Retirez l’une des deux.`,
  'weight-missing': (i) =>
    `${i.text('kind') === 'slot' ? 'le créneau' : 'la question'} « ${i.text('id')} » n’a pas de poids, et ${i.text('count') === '1' ? '1 appel en a besoin' : `${i.text('count')} appels en ont besoin`}. Ajoutez sa part à « designWeights », ou retirez les poids.`,
  'weights-not-normalised': (i) =>
    `les parts font ensemble ${i.number('percent')} % au lieu de 100 % : elles sont divisées par leur somme. Vérifiez qu’aucune ${i.text('kind') === 'slot' ? 'ne manque et qu’aucun créneau n’est de trop' : 'ne manque et qu’aucune question n’est de trop'}.`,
  'call-outside-slots': (i) =>
    `${i.text('count') === '1' ? 'cet appel est' : `cet appel et ${Number(i.text('count')) - 1} autre${i.text('count') === '2' ? ' sont' : 's sont'}`} hors de tous les créneaux de campaign.json (« slots »), alors que « designWeights » pèse par créneau : ${i.text('count') === '1' ? 'il compte' : 'ils comptent'} avec le dernier. Élargissez un créneau, ou vérifiez l’heure.`,
  'score-weights-zero': () =>
    'les poids de la note composite font zéro ensemble. Donnez au moins un poids positif à « pickup », « wait », « answer » ou « courtesy », ou retirez ce réglage.',
} satisfies Partial<Record<IssueCode, IssueText>>;
