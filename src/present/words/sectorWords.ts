import { NO_BREAK } from '../spaces.ts';
import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  /** Over the organisations of a sector that follow those that bear the name typed. */
  title: (sector: string) => `Secteur ${sector}`,
  /**
   * What a list shows for the name of a sector.
   *
   * @param named how many organisations bear the name, in the sector or not
   * @param rest how many of the sector follow them
   */
  found: (sector: string, named: number, rest: number) => {
    if (named === 0) return `Secteur ${sector}${NO_BREAK}: ${rest === 1 ? 'un organisme' : `${rest} organismes`}.`;
    const first = named === 1 ? 'Un organisme trouvé' : `${named} organismes trouvés`;
    if (rest > 0) return `${first}, puis ${rest === 1 ? 'un' : rest} de plus du secteur ${sector}.`;
    return named === 1 ? `${first}, le seul du secteur ${sector}.` : `${first}, dont tout le secteur ${sector}.`;
  },
};

const en: WordsOf<typeof fr> = {
  title: (sector) => `Sector: ${sector}`,
  found: (sector, named, rest) => {
    if (named === 0) return `Sector “${sector}”: ${rest === 1 ? 'one organisation' : `${rest} organisations`}.`;
    const first = named === 1 ? 'One organisation found' : `${named} organisations found`;
    if (rest > 0) return `${first}, then ${rest === 1 ? 'one' : rest} more of the sector “${sector}”.`;
    return named === 1
      ? `${first}, the only one of the sector “${sector}”.`
      : `${first}, with all of the sector “${sector}”.`;
  },
};

/** A sector in the list of organisations: apart, since that page needs none of it before somebody has typed. */
export const sectorWords: InEachLanguage<typeof fr> = { fr, en };
