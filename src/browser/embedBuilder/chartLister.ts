import { readPage } from '../readPage.ts';

/** What a page of codes says of one chart. */
export interface ListedChart {
  /** `figure/caf/pickup`. */
  readonly key: string;
  readonly name: string;
  readonly title: string;
  readonly campaign: string;
  /** Of the live chart. */
  readonly src: string;
  readonly height: string;
  readonly base: string;
  /** Where it stands on the site. */
  readonly page: string;
  readonly files: readonly string[];
}

/** Reads pages of codes, each once; one that did not answer is asked again. */
export function chartLister(): (page: string, subject: string) => Promise<readonly ListedChart[]> {
  const pages = new Map<string, Promise<Document>>();
  return async (page, subject) => {
    const read = pages.get(page) ?? readPage(page);
    pages.set(page, read);
    read.catch(() => pages.delete(page));
    const items = (await read).querySelectorAll<HTMLElement>(`[data-subject="${subject}"] [data-key]`);
    return [...items].map(({ dataset }) => ({
      key: dataset['key'] ?? '',
      name: dataset['name'] ?? '',
      title: dataset['title'] ?? '',
      campaign: dataset['campaign'] ?? '',
      src: dataset['src'] ?? '',
      height: dataset['height'] ?? '',
      base: dataset['base'] ?? '',
      page: dataset['page'] ?? '',
      files: dataset['files']?.split(' ') ?? [],
    }));
  };
}
