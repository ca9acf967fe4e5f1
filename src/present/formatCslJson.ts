import type { Citation } from './citation.ts';

/**
 * One item of CSL-JSON, which Zotero and other reference managers read. `accessed` is left to the reader.
 *
 * @see https://github.com/citation-style-language/schema (csl-data.json)
 */
export function formatCslJson(citation: Citation): string {
  const { key, title, site, author, publisher, where, issued, campaign, methodVersion, url, note, locale } = citation;
  const item = {
    id: key,
    type: 'dataset',
    title,
    author: [{ literal: author }],
    ...(publisher === undefined ? {} : { publisher }),
    'container-title': site,
    issued: { 'date-parts': [issued.split('-').map(Number)] },
    number: campaign,
    version: methodVersion,
    URL: url,
    language: locale,
    note: where === site ? note : `${where}. ${note}`,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
