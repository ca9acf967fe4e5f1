import { existsSync } from 'node:fs';
import path from 'node:path';
import { templateAddresses } from '../../scripts/testing/templateAddresses.ts';
import { buildFolder } from '../dist/readBuild.ts';

interface TemplatePage {
  readonly address: string;
}

const all = (): readonly TemplatePage[] => templateAddresses(buildFolder('test-dist')).map((address) => ({ address }));
const isEmbed = ({ address }: TemplatePage): boolean => /^\/(demo\/)?embed\//.test(address);

/** Of each template of the tested build its longest page. */
export function templatePages(): readonly TemplatePage[] {
  return all().filter((page) => !isEmbed(page));
}

/** The same pages in English, where they have a twin. */
export function englishPages(): readonly TemplatePage[] {
  return templatePages()
    .map(({ address }) => ({ address: address.replace(/^\/(demo\/)?/, '/$1en/') }))
    .filter(({ address }) => existsSync(path.join(buildFolder('test-dist'), address, 'index.html')));
}

/** Of each chart that others show the longest that is pinned: it stands in a frame, and embeds.spec.ts asks what holds there. */
export function embedPages(): readonly TemplatePage[] {
  return all().filter((page) => isEmbed(page) && /\/\d{4}-[^/]+\/$/.test(page.address));
}
