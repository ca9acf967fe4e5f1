import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import { METHOD_VERSION } from '../domain/method.ts';
import type { Site } from '../domain/site.ts';
import { formatCff } from '../present/formatCff.ts';
import { citeWords } from '../present/words/citeWords.ts';
import { proseWords } from '../present/words/proseWords.ts';

/** `CITATION.cff` of the data that a site publishes; the one at the root of the repository cites the program. */
export function citationFile(site: Site, { fictional }: Pick<Barometer, 'fictional'>): string {
  const { config, locale, origin = '' } = site;
  const { cff, fictional: marked } = citeWords[locale];
  const title = cff.title(config.name);
  return formatCff({
    message: cff.message,
    title: fictional ? marked(title) : title,
    abstract: cff.abstract,
    type: 'dataset',
    author: config.publisher ?? proseWords[locale].placeholder,
    version: METHOD_VERSION,
    // The format knows absolute addresses only.
    ...(origin ? { url: origin + linkTo(site, addresses.home) } : {}),
    ...(config.licence ? { licenseUrl: config.licence.url } : {}),
  });
}
