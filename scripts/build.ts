// `npm run build`: checks the data, builds the site and its demonstration aside, then swaps both in at once.
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { siteConfig } from '../src/site.config.ts';
import { buildTogether } from './build/buildTogether.ts';
import type { PagesToBuild } from './build/buildTogether.ts';
import { demonstrationFolder } from './build/demonstrationFolder.ts';
import { isPublic, placeholders } from './build/placeholders.ts';
import { refuseBadData } from './build/refuseBadData.ts';
import { refuseChangedEmbeds } from './build/refuseChangedEmbeds.ts';
import { refuseChangedMethod } from './build/refuseChangedMethod.ts';
import { replaceFolder } from './build/replaceFolder.ts';
import { exitWith, OperatorError, projectFolder, readSettings } from './settings.mjs';

type Settings = ReturnType<typeof readSettings>;

/** A build replaces its whole folder: never one that holds the project or the data. */
function refuseDangerousFolder({ outFolder, dataFolder }: Settings): void {
  const endangered = [projectFolder, dataFolder].find((precious) => `${precious}/`.startsWith(`${outFolder}/`));
  if (endangered !== undefined || outFolder === path.parse(outFolder).root) {
    throw new OperatorError(`OUT_DIR vaut « ${outFolder} » : ce dossier serait remplacé avec tout ce qu’il contient.`);
  }
}

function refusePlaceholders({ origin }: Settings): void {
  const missing = isPublic(origin) ? placeholders(siteConfig) : [];
  if (missing.length > 0) {
    throw new OperatorError(
      `Le site ne peut pas être publié sur ${origin} : src/site.config.ts est incomplet.\n` +
        `Manque : ${missing.join(', ')}.`,
    );
  }
}

/** Removes what builds that were killed have left. */
async function sweep(cacheFolder: string): Promise<void> {
  if (!existsSync(cacheFolder)) return;
  for (const name of readdirSync(cacheFolder)) {
    const pid = /^build-(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) {
      await rm(path.join(cacheFolder, name), { recursive: true, force: true });
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function build(settings: Settings, signal: AbortSignal): Promise<void> {
  const { dataFolder, outFolder, origin, basePath, clock, withDemonstration } = settings;
  const cacheFolder = path.join(projectFolder, '.cache');
  const staging = path.join(cacheFolder, `build-${process.pid}`);
  refuseDangerousFolder(settings);
  refusePlaceholders(settings);
  refuseChangedMethod();
  refuseBadData(dataFolder, clock);
  refuseChangedEmbeds(dataFolder, clock);
  await sweep(cacheFolder);
  await mkdir(staging, { recursive: true });
  try {
    const finished = path.join(staging, 'site');
    const demonstration = path.join(staging, 'demo');
    const demonstrationPath = `${basePath}demo/`;
    const site: PagesToBuild = {
      label: 'le site',
      dataFolder,
      outFolder: finished,
      cacheFolder: path.join(staging, 'site-cache'),
      origin,
      basePath,
      clock,
      sibling: withDemonstration ? `demonstration:${demonstrationPath}` : undefined,
    };
    if (withDemonstration) {
      const simulated: PagesToBuild = {
        ...site,
        label: 'la démonstration',
        dataFolder: await demonstrationFolder(cacheFolder, clock),
        outFolder: demonstration,
        cacheFolder: path.join(staging, 'demo-cache'),
        basePath: demonstrationPath,
        sibling: `site:${basePath}`,
      };
      await buildTogether([site, simulated], signal);
      await replaceFolder(demonstration, path.join(finished, 'demo'));
    } else {
      await buildTogether([site], signal);
    }
    signal.throwIfAborted();
    await replaceFolder(finished, outFolder);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

const started = performance.now();
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => stop.abort(new OperatorError('Construction interrompue.')));
}
try {
  const settings = readSettings(process.env);
  await build(settings, stop.signal);
  const place = path.relative(process.cwd(), settings.outFolder) || '.';
  console.log(
    `Site construit dans ${place} en ${((performance.now() - started) / 1000).toFixed(1).replace('.', ',')} s.`,
  );
  if (settings.origin === undefined) {
    console.log(
      'SITE_URL n’est pas défini : flux, cartes et codes d’intégration donnent des chemins sans nom de domaine.\n' +
        'Pour publier : SITE_URL=https://votre-domaine.example npm run build',
    );
  }
} catch (error) {
  const cause: unknown = stop.signal.aborted ? stop.signal.reason : error;
  if (cause instanceof OperatorError) cause.message += '\nLe dossier de sortie n’a pas été touché.';
  exitWith(cause);
}
