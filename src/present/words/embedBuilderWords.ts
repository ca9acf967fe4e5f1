import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  title: 'Intégrer un graphique',
  lead: 'Un graphique dans votre page, en une ligne. Il n’envoie rien à personne, se lit sans script, et porte lui-même ses rectificatifs.',
  nothing: 'Aucun graphique à intégrer : aucun chiffre n’est encore publié.',
  form: 'Choisir le graphique',
  subject: 'Organisme ou classement',
  chart: 'Graphique',
  edition: 'Version',
  editions: { live: 'suit la dernière campagne', pinned: 'figée sur cette campagne' },
  language: 'Langue',
  languages: { fr: 'français', en: 'anglais' },
  theme: 'Fond',
  themes: { light: 'clair', dark: 'sombre', auto: 'selon le lecteur' },
  preview: 'Aperçu',
  rankings: 'Classements',
  everySector: 'Tous les organismes',
  copy: 'Copier',
  copied: 'Copié',
  codes: {
    frame: [
      'Cadre',
      'Le plus simple. Hauteur réservée, rien ne bouge dans la page ; sans script ni d’un côté ni de l’autre.',
    ],
    figure: [
      'Figure sans cadre',
      'Image, tableau et source : pour les outils qui refusent les cadres, et pour les moteurs de recherche.',
    ],
    picture: [
      'Image et lien',
      'Pour les lettres d’information : un PNG ; figée, l’image est un SVG, que les logiciels de courrier ne montrent pas.',
    ],
    address: ['Adresse', 'À coller seule sur une ligne dans WordPress, ou partout où oEmbed est lu.'],
  } as Readonly<Record<'frame' | 'figure' | 'picture' | 'address', readonly [title: string, note: string]>>,
  files: 'Images et chiffres',
  live: 'Suivre ou figer ?',
  liveText: [
    'Une version figée garde pour toujours ses chiffres ; si l’un d’eux est corrigé, un avis s’affiche, avec un lien, et le chiffre reste lisible. C’est la version d’un article.',
    'Une version qui suit montre toujours la dernière campagne. C’est la version d’une page permanente.',
  ],
  list: 'Tous les codes, sans script',
  listNote:
    'Le cadre de chaque graphique, ses fichiers et la figure sans cadre, dans la version qui suit la dernière campagne. Pour la figer, ajoutez à l’adresse l’identifiant de la campagne, écrit à côté.',
  campaign: (id: string) => `campagne ${id}`,
  chartOf: (kind: string, indicator: string) => `${kind}, ${indicator}`,
  file: {
    'image.png': 'PNG, 16:9',
    'image-carre.png': 'PNG, carré',
    'image-portrait.png': 'PNG, portrait',
    'image.svg': 'SVG',
    'data.csv': 'CSV',
    'data-excel.csv': 'CSV pour Excel',
    'data.xlsx': 'XLSX',
    'data.json': 'JSON',
  },
  charts: ['graphique', 'graphiques'] as readonly [string, string],
  here: 'Intégrer',
  more: 'Version figée, autres réglages',
};

const en: WordsOf<typeof fr> = {
  title: 'Embed a chart',
  lead: 'A chart in your page, in one line. It sends nothing to anybody, reads without a script, and carries its own corrections.',
  nothing: 'No chart to embed: no figure has been published yet.',
  form: 'Choose the chart',
  subject: 'Organisation or ranking',
  chart: 'Chart',
  edition: 'Version',
  editions: { live: 'follows the latest campaign', pinned: 'pinned to this campaign' },
  language: 'Language',
  languages: { fr: 'French', en: 'English' },
  theme: 'Background',
  themes: { light: 'light', dark: 'dark', auto: 'as the reader prefers' },
  preview: 'Preview',
  rankings: 'Rankings',
  everySector: 'All organisations',
  copy: 'Copy',
  copied: 'Copied',
  codes: {
    frame: ['Frame', 'The simplest. Its height is reserved, nothing moves in the page; no script on either side.'],
    figure: [
      'Figure without a frame',
      'Picture, table and source: for tools that refuse frames, and for search engines.',
    ],
    picture: [
      'Picture and link',
      'For newsletters: a PNG; pinned, the picture is an SVG, which mail programs do not show.',
    ],
    address: ['Address', 'To be pasted on a line of its own in WordPress, or wherever oEmbed is read.'],
  },
  files: 'Pictures and figures',
  live: 'Follow or pin?',
  liveText: [
    'A pinned version keeps its figures for good; if one of them is corrected, a notice appears, with a link, and the figure stays readable. It is the version for an article.',
    'A version that follows always shows the latest campaign. It is the version for a permanent page.',
  ],
  list: 'All codes, without a script',
  listNote:
    'The frame of each chart, its files and the figure without a frame, in the version that follows the latest campaign. To pin it, add to its address the id of the campaign that stands beside it.',
  campaign: (id) => `campaign ${id}`,
  chartOf: (kind, indicator) => `${kind}, ${indicator}`,
  file: {
    'image.png': 'PNG, 16:9',
    'image-carre.png': 'PNG, square',
    'image-portrait.png': 'PNG, portrait',
    'image.svg': 'SVG',
    'data.csv': 'CSV',
    'data-excel.csv': 'CSV for Excel',
    'data.xlsx': 'XLSX',
    'data.json': 'JSON',
  },
  charts: ['chart', 'charts'],
  here: 'Embed',
  more: 'Pinned version, other settings',
};

/** The embed builder. */
export const embedBuilderWords: InEachLanguage<typeof fr> = { fr, en };
