import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  title: 'Citer : texte, BibTeX, CSL-JSON',
  text: 'Texte',
  bibtex: 'BibTeX',
  csl: 'CSL-JSON',
  copy: 'Copier',
  copied: 'Copié',
  /** What a citation cannot know. */
  accessed: 'Ajoutez la date à laquelle vous avez lu la page.',
  files: (campaign: string) => `La campagne « ${campaign} » en fichiers :`,
  ofCampaign: (what: string, campaign: string) => `${what}, ${campaign}`,
  note: (campaign: string, version: string) => `Campagne ${campaign}, méthode version ${version}`,
  /** Of figures that others have published. */
  readIn: (outlets: string) => `Lu dans ${outlets}`,
  reprinted: (site: string) => `Repris par ${site}`,
  sentence: (words: {
    readonly author: string;
    readonly year: string;
    readonly title: string;
    readonly where: string;
    readonly note: string;
    readonly url: string;
  }) => `${words.author} (${words.year}). ${words.title}. ${words.where}. ${words.note}. ${words.url}`,
  fictional: (title: string) => `[DONNÉES FICTIVES] ${title}`,
  cff: {
    message: 'Pour citer ces données, merci de reprendre ce qui suit, et la campagne lue.',
    title: (site: string) => `${site}, le baromètre indépendant de l’accueil téléphonique`,
    abstract:
      'Qui décroche, en combien de temps, pour quelle réponse : appels mystères et chiffres publiés sur l’accueil téléphonique des services en France, chacun avec sa base, son effectif et son intervalle.',
  },
};

const en: WordsOf<typeof fr> = {
  title: 'Cite: text, BibTeX, CSL-JSON',
  text: 'Text',
  bibtex: 'BibTeX',
  csl: 'CSL-JSON',
  copy: 'Copy',
  copied: 'Copied',
  accessed: 'Add the date on which you read the page.',
  files: (campaign) => `The campaign “${campaign}” as files:`,
  ofCampaign: (what, campaign) => `${what}, ${campaign}`,
  note: (campaign, version) => `Campaign ${campaign}, method version ${version}`,
  readIn: (outlets) => `Read in ${outlets}`,
  reprinted: (site) => `As reprinted by ${site}`,
  sentence: ({ author, year, title, where, note, url }) => `${author} (${year}). ${title}. ${where}. ${note}. ${url}`,
  fictional: (title) => `[FICTITIOUS DATA – DONNÉES FICTIVES] ${title}`,
  cff: {
    message: 'If you cite these data, please cite them as below, with the campaign that you read.',
    title: (site) => `${site}, the independent barometer of telephone service in France`,
    abstract:
      'Who picks up, how fast, with what answer: mystery calls and published figures on telephone service in France, each with its base, its n and its interval.',
  },
};

/** How a campaign is cited, in words and in formats. */
export const citeWords: InEachLanguage<typeof fr> = { fr, en };
