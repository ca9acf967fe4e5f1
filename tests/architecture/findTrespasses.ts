import path from 'node:path/posix';
import type { RoomRules } from './importTable.ts';
import { readImports } from './readImports.ts';
import type { Source } from './sources.ts';

/** `src/views/home/x.ts` → `views`; `src/barometer.ts` → `barometer.ts`; outside `src/` → undefined. */
export function roomOf(file: string): string | undefined {
  const [top, room] = file.split('/');
  return top === 'src' ? room : undefined;
}

function matches(name: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern));
}

/** A room or package as the sentence names it: `stats/`, `barometer.ts`, `zod`. */
function shown(name: string): string {
  return /^[a-z]+$/.test(name) ? `${name}/` : name;
}

function sentence(file: string, imported: string, room: string, rules: RoomRules): string {
  const allowed = [...rules.rooms.map(shown), ...rules.packages, ...(rules.outside ?? [])].join(', ') || 'nothing';
  return `${file.replace(/^src\//, '')} imports ${imported}; ${shown(room)} may import only: ${allowed}`;
}

/**
 * Every import of a file of `src/` that the table does not allow.
 *
 * @param source the file
 * @param table rules by room
 * @returns one sentence each, « views/service.ts imports stats/; views/ may import only: … »
 */
export function findTrespasses(source: Source, table: Readonly<Record<string, RoomRules>>): readonly string[] {
  const { file } = source;
  const room = roomOf(file);
  const rules = room === undefined ? undefined : table[room];
  if (room === undefined || rules === undefined) return [`${file} stands in no room of the table`];
  return readImports(file, source.text).flatMap(({ specifier }) => {
    if (!specifier.startsWith('.')) {
      const ofThisFile = rules.byOneFile?.[path.basename(file)] ?? [];
      return matches(specifier, [...rules.packages, ...ofThisFile]) ? [] : [sentence(file, specifier, room, rules)];
    }
    const target = path.join(path.dirname(file), specifier.replace(/[?#].*$/, ''));
    const targetRoom = roomOf(target);
    const allowed =
      targetRoom === undefined
        ? (rules.outside ?? []).includes(target)
        : targetRoom === room || rules.rooms.includes(targetRoom);
    return allowed ? [] : [sentence(file, targetRoom === undefined ? target : shown(targetRoom), room, rules)];
  });
}
