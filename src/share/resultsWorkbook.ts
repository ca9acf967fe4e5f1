import type { Barometer } from '../domain/barometer.ts';
import { LOCALES } from '../domain/locale.ts';
import type { Site } from '../domain/site.ts';
import { selectResults, type ResultSelection } from '../publish/selectResults.ts';
import { readMe } from './readMe.ts';
import { readMeSubject } from './readMeSubject.ts';
import { tableWorkbook } from './tableWorkbook.ts';

/** Totals as a file of Excel: everything, one campaign, or one organisation. */
export function resultsWorkbook(
  site: Omit<Site, 'locale'>,
  barometer: Barometer,
  selection: ResultSelection,
): Promise<Uint8Array<ArrayBuffer>> {
  const sections = LOCALES.flatMap((locale) => {
    const local = { ...site, locale };
    return readMe(local, barometer, readMeSubject(local, barometer, selection));
  });
  return tableWorkbook(barometer, selectResults(barometer, selection), sections);
}
