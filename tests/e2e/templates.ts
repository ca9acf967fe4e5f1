import { readPages } from '../dist/readBuild.ts';

/** `/demo/organismes/caf/` and `/organismes/edf/` are pages of one template, `/organismes/*\/`. */
function templateOf(address: string): string {
  const [, section = '', subject] = address.replace(/^\/demo\//, '/').split('/');
  return subject ? `/${section}/*/` : `/${section}`;
}

/**
 * Of each template the longest page of the site and of the demonstration: what holds there holds on the shorter ones.
 *
 * @returns their addresses
 */
export function templatePages(): readonly string[] {
  const pages = readPages('test-dist');
  const groups = Map.groupBy(pages, ({ address, isDemonstration }) => `${isDemonstration} ${templateOf(address)}`);
  return [...groups.values()].map((group) => {
    const longest = group.reduce((best, page) => (page.html.length > best.html.length ? page : best));
    return longest.address;
  });
}
