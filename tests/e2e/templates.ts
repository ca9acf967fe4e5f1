import { readPages } from '../dist/readBuild.ts';
import type { BuiltPage } from '../dist/readBuild.ts';

interface TemplatePage {
  /** Where a browser finds it: `/demo/en/classement/`. */
  readonly address: string;
  readonly isEnglish: boolean;
}

interface SortedPage extends TemplatePage {
  readonly page: BuiltPage;
  readonly template: string;
}

/** `/demo/organismes/caf/` and `/en/organismes/edf/` are pages of one template; one level deeper is another. */
function sortPage(page: BuiltPage): SortedPage {
  const {
    demo,
    english,
    rest = '',
  } = /^\/(?<demo>demo\/)?(?<english>en\/)?(?<rest>.*)$/.exec(page.address)?.groups ?? {};
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
 * Of each template the longest page: what holds there holds on the shorter ones. In French once from the site and once
 * from the demonstration, which say different things; in English once, from where it says most.
 */
export function templatePages(): readonly TemplatePage[] {
  const pages = readPages('test-dist').map(sortPage);
  const french = pages.filter(({ isEnglish }) => !isEnglish);
  const english = pages.filter(({ isEnglish }) => isEnglish);
  return [
    ...longestOfEach(french, ({ page, template }) => `${page.isDemonstration} ${template}`),
    ...longestOfEach(english, ({ template }) => template),
  ];
}

/** One page of each template, the longest of all, for what neither the language nor the data changes. */
export function onePageOfEachTemplate(): readonly TemplatePage[] {
  return longestOfEach(readPages('test-dist').map(sortPage), ({ template }) => template);
}
