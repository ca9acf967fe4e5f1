import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { OperatorError } from '../settings.mjs';
import { toolFile } from './toolFile.ts';

/** The shell has no window and no pages of its own to load: the tests take half the time in it. */
const SYSTEM_CHROMIUMS = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

/** Debian's own, or the one that Playwright has downloaded. */
export function findChromium(): string | undefined {
  return [...SYSTEM_CHROMIUMS, chromium.executablePath()].find((file) => existsSync(file));
}

function run(command: string, options: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, options, { stdio: ['ignore', 2, 2], env }).status === 0;
}

function installForDebian(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  const patient = ['-q', '-o', 'DPkg::Lock::Timeout=300'];
  if (!run('apt-get', [...patient, 'update'])) return false;
  // Debians before the shell was a package of its own have the browser only.
  return ['chromium-headless-shell', 'chromium'].some((name) => run('apt-get', [...patient, 'install', '-y', name]));
}

/**
 * Finds a Chromium, or installs one: the package of a Debian where we are root, else Playwright's.
 *
 * @returns path of its executable
 * @throws OperatorError where none can be had
 */
export function ensureChromium(): string {
  const present = findChromium();
  if (present !== undefined) return present;
  console.error('Installation de Chromium, pour les tests dans un navigateur…');
  const installed = installForDebian() || run(process.execPath, [toolFile('playwright'), 'install', 'chromium']);
  const found = findChromium();
  if (!installed || found === undefined) {
    throw new OperatorError(
      'Il manque un Chromium pour les tests dans un navigateur, et aucun n’a pu être installé.\n' +
        'Installez le paquet « chromium » de votre système, ou lancez : npx playwright install chromium',
    );
  }
  return found;
}
