import { zipSync } from 'fflate';

/** Files as a zip, in their order, without the time of the build: the same files give the same bytes. */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  return zipSync(Object.fromEntries(files), { mtime: firstDay(), level: 6 });
}

/** The first day that a zip can name, on any wall clock: the format has no zone, and a build has no time of its own. */
function firstDay(): Date {
  return new Date(1980, 0, 1);
}
