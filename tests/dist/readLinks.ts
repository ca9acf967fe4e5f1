import { readElements } from './readHtml.ts';

const ADDRESSES = ['href', 'src', 'action', 'poster', 'data'];

/**
 * Every address that a page leads to or loads, as written.
 *
 * @param html the page
 */
export function readLinks(html: string): readonly string[] {
  return readElements(html).flatMap(({ name, attributes }) => {
    const plain = ADDRESSES.filter((attribute) => attribute !== 'data' || name === 'object');
    const sets = (attributes['srcset'] ?? '').split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
    return [...plain.map((attribute) => attributes[attribute] ?? ''), ...sets].filter((address) => address !== '');
  });
}

/** The names inside a page that an address may point to with `#`. */
export function readAnchors(html: string): ReadonlySet<string> {
  return new Set(readElements(html).flatMap(({ attributes }) => attributes['id'] ?? []));
}
