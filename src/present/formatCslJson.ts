import type { Citation } from './citation.ts';

/**
 * One item of CSL-JSON, which Zotero and other reference managers read. `accessed` is left to the reader.
 *
 * @see https://github.com/citation-style-language/schema (csl-data.json)
 */
export function formatCslJson(citation: Citation): string {
  const { key, title, site, publisher, issued, campaign, methodVersion, url, note, locale } = citation;
  const [year, month, day] = issued.split('-').map(Number);
  const item = {
    id: key,
    type: 'dataset',
    title,
    author: [{ literal: publisher }],
    publisher,
    'container-title': site,
    issued: { 'date-parts': [[year, month, day]] },
    number: campaign,
    version: methodVersion,
    URL: url,
    language: locale,
    note,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
