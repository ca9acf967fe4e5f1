import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

interface Page {
  readonly address: string;
  readonly bytes: number;
  readonly template: string;
}

/**
 * Of each template of a built site the longest page in French, from the site or from its demonstration: what holds there
 * holds on shorter ones, and the English page has the same tags.
 *
 * @param folder of the built site
 * @returns addresses, `/demo/classement/`, in the order of their templates
 */
export function templateAddresses(folder: string): readonly string[] {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => file.endsWith('.html') && !/^(demo\/)?en\//.test(file))
    .sort()
    .map((file): Page => {
      const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
      return { address, bytes: statSync(path.join(folder, file)).size, template: templateOf(address) };
    });
  return [...Map.groupBy(pages, ({ template }) => template).values()].map(
    (alike) => alike.reduce((best, one) => (one.bytes > best.bytes ? one : best)).address,
  );
}

/** Pages of prose alone: the same heading, list and table on each. */
const PROSE = ['a-propos', 'accessibilite', 'confidentialite', 'droit-de-reponse', 'mentions-legales', 'presse'];

/** Pages under an organisation or a campaign that have a layout of their own. */
const BELOW = ['appels', 'phrases', 'qualite'];

/** `/demo/organismes/caf/` and `/organismes/edf/` are pages of one template; one level deeper is another. */
function templateOf(address: string): string {
  const [section = '', ...deeper] = address
    .replace(/^\/(?:demo\/)?/, '')
    .split('/')
    .filter((segment) => segment !== '');
  // A chart that others show is a template of its own.
  const [chart = '', ...subject] = deeper;
  const named =
    section === 'embed'
      ? [chart, ...subject.map(() => '*')]
      : deeper.map((step) => (BELOW.includes(step) ? step : '*'));
  if (PROSE.includes(section)) return '/prose';
  // An older version of the method is laid out as the newest.
  if (section === 'methode') return '/methode';
  return `/${[section, ...named].join('/')}`;
}
