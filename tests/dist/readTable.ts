import Papa from 'papaparse';
import type { Build } from './readBuild.ts';
import { readText } from './readBuild.ts';

/** Rows of a CSV that the build has written, by column; a malformed line throws. */
export function readTable(build: Build, file: string): readonly Readonly<Record<string, string>>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(readText(build, file), {
    header: true,
    delimiter: ',',
    skipEmptyLines: true,
  });
  if (errors.length > 0) throw new Error(`${file}: ${errors.map(({ message }) => message).join('; ')}`);
  return data;
}
