import type { Locale } from '../domain/locale.ts';
import { chartsEn } from './charts.en.ts';
import { chartsFr } from './charts.fr.ts';
import type { ChartWords } from './chartWords.ts';

/** What charts say, in each language: all that a browser needs of the catalogues to draw one again. */
export const chartsIn: Readonly<Record<Locale, ChartWords>> = { fr: chartsFr, en: chartsEn };
