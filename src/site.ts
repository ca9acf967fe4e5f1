import { resolve } from 'node:path';
import { composeBarometer } from './barometer.ts';
import type { Barometer } from './domain/barometer.ts';
import type { Locale } from './domain/locale.ts';
import type { Site } from './domain/site.ts';
import { readDataFolder } from './ingest/readDataFolder.ts';
import { siteConfig } from './site.config.ts';

/** What every page is made of: the figures, and where and when this build stands. */
export interface BuiltSite {
  readonly barometer: Barometer;
  readonly site: Site;
}

interface Built {
  readonly barometer: Barometer;
  readonly site: Omit<Site, 'locale'>;
}

let built: Built | undefined;

/**
 * The only place that reads the environment (CONTRACT §1): `BAROMETER_DATA`, `BUILD_CLOCK`, `SITE_URL`, `BASE_PATH` and
 * `DECROCHE_SIBLING`, which the build sets to tell a site where its demonstration is, and the reverse. Read once a build;
 * the development server forgets this module when a CSV is saved.
 */
export function getSite(locale: Locale): BuiltSite {
  built ??= build(process.env);
  return { barometer: built.barometer, site: { ...built.site, locale } };
}

function build(env: NodeJS.ProcessEnv): Built {
  const now = env.BUILD_CLOCK ?? new Date().toISOString();
  const folder = readDataFolder(resolve(env.BAROMETER_DATA ?? 'data'), { now });
  const [kind, base] = env.DECROCHE_SIBLING?.split(':') ?? [];
  return {
    barometer: composeBarometer(folder, { now }),
    site: {
      config: siteConfig,
      base: import.meta.env.BASE_URL,
      now,
      ...(env.SITE_URL ? { origin: env.SITE_URL.replace(/\/+$/, '') } : {}),
      ...((kind === 'demonstration' || kind === 'site') && base ? { sibling: { kind, base } } : {}),
    },
  };
}
