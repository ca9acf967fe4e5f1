import { serve } from '../../scripts/serve.mjs';
import { buildFolder } from '../dist/readBuild.ts';

/** Serves what `npm test` has built, on free ports, and tells the tests where. */
export default async function serveBuilds(): Promise<() => Promise<void>> {
  const site = await serve({ folder: buildFolder('test-dist'), base: '/', port: 0 });
  const underSub = await serve({ folder: buildFolder('test-dist-sub'), base: '/sub/', port: 0 });
  process.env['SITE_ADDRESS'] = site.address;
  process.env['SUB_ADDRESS'] = underSub.address;
  return async () => {
    await Promise.all([site.close(), underSub.close()]);
  };
}
