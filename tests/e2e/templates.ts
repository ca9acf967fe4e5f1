import { readPages } from '../dist/readBuild.ts';
import type { BuiltPage } from '../dist/readBuild.ts';

interface TemplatePage {
  /** Where a browser finds it: `/demo/classement/`. */
  readonly address: string;
}

interface SortedPage extends TemplatePage {
  readonly page: BuiltPage;
  readonly isEnglish: boolean;
  readonly template: string;
}

/** `/demo/organismes/caf/` and `/en/organismes/edf/` are pages of one template; one level deeper is another. */
function sortPage(page: BuiltPage): SortedPage {
  const { english, rest = '' } = /^\/(?:demo\/)?(?<english>en\/)?(?<rest>.*)$/.exec(page.address)?.groups ?? {};
  const [section = '', ...deeper] = rest.split('/').filter((segment) => segment !== '');
  return {
    page,
    address: page.address,
    isEnglish: english !== undefined,
    template: `/${[section, ...deeper.map(() => '*')].join('/')}`,
  };
}

function longestOfEach(pages: readonly SortedPage[], group: (page: SortedPage) => string): readonly SortedPage[] {
  return [...Map.groupBy(pages, group).values()].map((alike) =>
    alike.reduce((best, one) => (one.page.html.length > best.page.html.length ? one : best)),
  );
}

/**
 * Of each template the longest page in French, from the site or from the demonstration: what holds there holds on shorter
 * ones, and the English page has the same tags.
 */
export function templatePages(): readonly TemplatePage[] {
  const pages = readPages('test-dist').map(sortPage);
  return longestOfEach(
    pages.filter(({ isEnglish }) => !isEnglish),
    ({ template }) => template,
  );
}
