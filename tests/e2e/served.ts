/**
 * Where a build is served during these tests.
 *
 * @param name `SITE_ADDRESS`, or `SUB_ADDRESS` for the one under `/sub/`
 * @param path from the root of the host, `/demo/`
 */
export function served(name: 'SITE_ADDRESS' | 'SUB_ADDRESS', path: string): string {
  const address = process.env[name];
  if (address === undefined) throw new Error(`${name} is not set: start these tests by npm test or npm run e2e`);
  return new URL(path, address).href;
}

/** For `goto` and `reload`: once the page does what its scripts do, which start after its first paint. */
export const AWAKE = { waitUntil: 'networkidle' } as const;
