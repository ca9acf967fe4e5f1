import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { TRUTH_MARK } from '../../src/planning/truthJson.ts';

const truthSchema = z.object({ generator: z.literal(TRUTH_MARK), files: z.array(z.string()) });

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}

/** The files that an earlier simulation wrote there; none where it did not. */
function simulatedFiles(folder: string): ReadonlySet<string> {
  try {
    const truth: unknown = JSON.parse(readFileSync(path.join(folder, 'truth.json'), 'utf8'));
    return new Set(truthSchema.safeParse(truth).data?.files ?? []);
  } catch {
    return new Set();
  }
}

/**
 * Why a place may not be overwritten: it holds a file that no simulation wrote. The operator's data must be safe from a
 * slip of the keyboard.
 *
 * @returns a French sentence, or nothing where the place is free, empty or an earlier simulation
 */
export function refusalToReplace(place: string): string | undefined {
  if (!existsSync(place)) return undefined;
  if (!statSync(place).isDirectory()) return `« ${place} » est un fichier : donnez un dossier vide ou à créer.`;
  const present = filesUnder(place);
  if (present.length === 0) return undefined;
  const ours = simulatedFiles(place);
  if (ours.size === 0) {
    return `« ${place} » n’est pas vide et n’est pas un dossier simulé : rien n’a été écrit. Donnez un dossier vide ou à créer.`;
  }
  const foreign = present.filter((file) => !ours.has(file)).sort();
  if (foreign.length === 0) return undefined;
  return `« ${place} » contient un fichier que la simulation n’a pas écrit (${foreign[0] ?? ''}) : rien n’a été remplacé.`;
}
