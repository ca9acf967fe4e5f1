import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { MethodDefinition } from '../../src/domain/methodDefinition.ts';
import type { RegisteredMethod } from '../../src/domain/methodRegister.ts';
import { projectFolder } from '../settings.mjs';

/** A version as it stands, without the day on which it was published. */
export type MethodRecord = Omit<RegisteredMethod, 'publishedOn'>;

/** A version with its formulas, and the digest of both. */
export function methodRecord(definition: MethodDefinition, formulas: Readonly<Record<string, string>>): MethodRecord {
  const { version, indicators, constants } = definition;
  const content = { version, indicators, constants, formulas };
  return { ...content, digest: sha256(canonicalJson(content)) };
}

/** sha256 of every text of formulas of a version; none where it has no folder. Line ends do not count. */
export function readFormulas(version: string): Readonly<Record<string, string>> {
  const folder = path.join(projectFolder, 'src/content/methode', version, 'formules');
  if (!existsSync(folder)) return {};
  const texts = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return Object.fromEntries(
    texts
      .sort()
      .map((name) => [
        name.slice(0, -'.md'.length),
        sha256(readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n')),
      ]),
  );
}

/** JSON with the keys of every object in order: the same content gives the same text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
