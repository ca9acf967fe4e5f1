import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Which of the builds that `npm test` makes before these tests: see scripts/testing/steps.ts. */
export type Build = 'test-dist' | 'test-dist-again' | 'test-dist-sub';

/** One page of a build. */
export interface BuiltPage {
  /** Where a browser finds it, base included: `/demo/organismes/`. */
  readonly address: string;
  readonly html: string;
  readonly isDemonstration: boolean;
}

export function buildFolder(build: Build): string {
  return fileURLToPath(new URL(`../../.cache/${build}`, import.meta.url));
}

/** The files of a build by their path, with `/`. A build that is missing throws: `npm test` makes it. */
export function listFiles(build: Build): readonly string[] {
  const folder = buildFolder(build);
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}

export function readText(build: Build, file: string): string {
  return readFileSync(path.join(buildFolder(build), file), 'utf8');
}

/**
 * @param build which one
 * @param base under which it is served
 */
export function readPages(build: Build, base = '/'): readonly BuiltPage[] {
  return listFiles(build)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      address: `${base}${file.replace(/(^|\/)index\.html$/, '$1')}`,
      html: readText(build, file),
      isDemonstration: file.startsWith('demo/'),
    }));
}
