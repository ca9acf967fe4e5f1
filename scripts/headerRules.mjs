import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** @typedef {{pattern: RegExp, headers: readonly (readonly [string, string])[]}} HeaderRule */

/**
 * The rules of `_headers` as Netlify and Cloudflare Pages read them: a path, in which `*` stands for anything, and under it
 * the headers that its pages get. What our own server says is what a host will say.
 *
 * @param {string} text
 * @returns {readonly HeaderRule[]}
 */
export function parseHeaderRules(text) {
  /** @type {{pattern: RegExp, headers: [string, string][]}[]} */
  const rules = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (line.startsWith('/')) {
      const source = line
        .trim()
        .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '.*');
      rules.push({ pattern: new RegExp(`^${source}$`), headers: [] });
      continue;
    }
    const colon = line.indexOf(':');
    rules.at(-1)?.headers.push([line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]);
  }
  return rules;
}

/**
 * @param {string} folder of the site
 * @returns {Promise<readonly HeaderRule[]>} none where the site has no `_headers`
 */
export async function readHeaderRules(folder) {
  try {
    return parseHeaderRules(await readFile(path.join(folder, '_headers'), 'utf8'));
  } catch {
    return [];
  }
}

/**
 * Rules add up: each whose path matches, in their order.
 *
 * @param {readonly HeaderRule[]} rules
 * @param {string} address path inside the site, with its first slash
 * @returns {Record<string, string>}
 */
export function headersFor(rules, address) {
  return Object.fromEntries(rules.flatMap(({ pattern, headers }) => (pattern.test(address) ? headers : [])));
}
