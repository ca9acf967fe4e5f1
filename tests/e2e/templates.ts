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

/** Of each chart that others show the longest that is pinned: it stands in a frame, and embeds.spec.ts asks what holds there. */
export function embedPages(): readonly TemplatePage[] {
  return all().filter((page) => isEmbed(page) && /\/\d{4}-[^/]+\/$/.test(page.address));
}
