// `npm run mutate -- [stats|compare|FILE …]`: mutation tests, outside `npm test` because they take an hour.
import path from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { projectFolder } from './settings.mjs';

const ROOMS = ['stats', 'compare'];
const folder = '.cache/mutation';

/** What to break in a room: all of it where the room is named, else the files named. */
function mutated(room: string, asked: readonly string[]): string[] {
  if (asked.length === 0 || asked.includes(room)) return [`src/${room}/**/*.ts`];
  return asked.filter((file) => file.startsWith(`src/${room}/`));
}

const asked = process.argv.slice(2);
const strange = asked.find((name) => !ROOMS.includes(name) && !ROOMS.some((room) => name.startsWith(`src/${room}/`)));
if (strange !== undefined) {
  console.error(`« ${strange} » : une pièce (${ROOMS.join(', ')}) ou un de ses fichiers est attendu.`);
  process.exit(2);
}
process.chdir(projectFolder);
for (const room of ROOMS) {
  const mutate = mutated(room, asked);
  if (mutate.length === 0) continue;
  await new Stryker({
    mutate,
    // A room is held by its own tests: what those of another would notice counts for nothing.
    vitest: { dir: path.join('tests', room) },
    incrementalFile: `${folder}/${room}-incremental.json`,
    htmlReporter: { fileName: `${folder}/${room}.html` },
    jsonReporter: { fileName: `${folder}/${room}.json` },
    // Of its mutants hardly one loops without an end: what is late there is the machine, which is then waited for.
    ...(room === 'compare' && { timeoutMS: 60_000 }),
  }).runMutationTest();
}
