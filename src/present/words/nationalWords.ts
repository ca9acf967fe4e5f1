import { formatNumber } from '../formatNumber.ts';
import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  national: 'chiffre national',
  nationals: (local: number, national: number) =>
    `${local === 0 ? 'Aucun n’a de' : local === 1 ? 'Un seul a un' : `${formatNumber(local, 'fr')} ont un`} chiffre de ce département ; ${national === 1 ? 'un chiffre national ne dit' : `${formatNumber(national, 'fr')} chiffres nationaux ne disent`} rien de ce qui s’y passe.`,
};

const en: WordsOf<typeof fr> = {
  national: 'national figure',
  nationals: (local, national) =>
    `${local === 0 ? 'None has' : local === 1 ? 'One has' : `${formatNumber(local, 'en')} have`} a figure of this département; ${national === 1 ? 'one national figure says' : `${formatNumber(national, 'en')} national figures say`} nothing of what happens there.`,
};

/** Of a ranking that shows one département. It comes with that, and not with the page. */
export const nationalWords: InEachLanguage<typeof fr> = { fr, en };
