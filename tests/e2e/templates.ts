import { templateAddresses } from '../../scripts/testing/templateAddresses.ts';
import { buildFolder } from '../dist/readBuild.ts';

/** Of each template of the tested build its longest page. */
export function templatePages(): readonly { readonly address: string }[] {
  return templateAddresses(buildFolder('test-dist')).map((address) => ({ address }));
}
