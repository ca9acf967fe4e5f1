import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../settings.mjs';

/** One chart in one state, as the tests hold it. */
export interface Drawing {
  /** `trend-quarters`. */
  readonly name: string;
  readonly markup: string;
}

const GOLDEN = path.join(projectFolder, 'tests', 'golden');

/** The golden files of the tests, by name: what the gallery shows is what the tests compare, and nothing else. */
export function readDrawings(): readonly Drawing[] {
  return readdirSync(GOLDEN)
    .filter((file) => file.endsWith('.svg') && !file.endsWith('-changed.svg'))
    .sort()
    .map((file) => ({
      name: file.replace(/\.svg$/, ''),
      // One tag a line there; a space between two runs of text would show.
      markup: readFileSync(path.join(GOLDEN, file), 'utf8').replaceAll('>\n<', '><'),
    }));
}
