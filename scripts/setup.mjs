// Runs on the Node that the machine has (20 or newer) before anything is installed: no dependency, no TypeScript.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { exitWith, OperatorError, projectFolder } from './settings.mjs';

/** From this version on Node runs our TypeScript as it is; Astro asks for 22.12. */
const OLDEST_NODE = [22, 18];

/** @typedef {{version?: string, integrity?: string, optional?: boolean}} LockedPackage */

/**
 * What `npm` says of a lock file or of the folder it has written.
 *
 * @param {string} file
 * @returns {Record<string, LockedPackage>} by path, `node_modules/astro`
 */
function readLockedPackages(file) {
  if (!existsSync(file)) return {};
  /** @type {{packages?: Record<string, LockedPackage>}} */
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  return lock.packages ?? {};
}

/**
 * True where `node_modules` holds what the lock file asks for. npm writes its own account of the folder when an
 * install ends, so a broken install, a new lock file and an install by hand are all told apart without a stamp of ours.
 *
 * @param {Record<string, LockedPackage>} wanted packages of `package-lock.json`
 * @param {Record<string, LockedPackage>} present packages of `node_modules/.package-lock.json`
 * @param {string} [needed] the one optional package that this machine cannot do without, where the lock file has it
 * @returns {boolean}
 */
export function isInstalled(wanted, present, needed) {
  return Object.entries(wanted).every(([place, { version, integrity, optional }]) => {
    if (place === '') return true;
    const found = present[place];
    if (found === undefined) return optional === true && place !== needed;
    return found.version === version && found.integrity === integrity;
  });
}

/** The package that brings a Node for this machine; it does not exist for each. */
const NODE_PACKAGE = `node_modules/node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

/** @returns {string} our locked Node, where its package exists for this machine */
function lockedNode() {
  return path.join(projectFolder, NODE_PACKAGE, process.platform === 'win32' ? 'bin/node.exe' : 'bin/node');
}

/**
 * @param {string} version `v24.21.0`
 * @returns {boolean}
 */
export function isRecentEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/**
 * The Node that runs everything after the set-up: the locked one, else the machine's own where it is recent enough.
 *
 * @returns {string} path of an executable
 * @throws {OperatorError} where there is none
 */
export function findNode() {
  const locked = lockedNode();
  if (locked === process.execPath) return locked;
  if (existsSync(locked)) {
    const { status, stdout } = spawnSync(locked, ['--version'], { encoding: 'utf8' });
    if (status === 0 && isRecentEnough(stdout.trim())) return locked;
  }
  if (isRecentEnough(process.version)) return process.execPath;
  throw new OperatorError(
    `Node ${OLDEST_NODE.join('.')} ou plus récent est nécessaire pour construire le site ; cette machine a ${process.version}.\n` +
      'Sous Linux et Windows il vient avec les dépendances ; sur ce système, installez-le depuis https://nodejs.org.',
  );
}

/**
 * The environment of every command we start: the project's own tools first, and no tool that calls home or
 * moves itself to the background.
 *
 * @param {string} node path of the Node to use
 * @param {NodeJS.ProcessEnv} [more]
 * @returns {NodeJS.ProcessEnv}
 */
export function childEnvironment(node, more = {}) {
  const pathName = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const tools = [path.dirname(node), path.join(projectFolder, 'node_modules', '.bin')];
  return {
    ...process.env,
    [pathName]: [...tools, process.env[pathName] ?? ''].join(path.delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DEV_BACKGROUND: '0',
    ASTRO_PREVIEW_BACKGROUND: '0',
    ...more,
  };
}

/** Installs exactly what the lock file says, with the npm that started us. */
function install() {
  console.error('Installation des dépendances…');
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  const options = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const settings = { cwd: projectFolder, stdio: ['ignore', 2, 2] };
  const { status, error } =
    npm !== undefined && node !== undefined && /\.c?js$/.test(npm)
      ? spawnSync(node, [npm, ...options], settings)
      : spawnSync('npm', options, { ...settings, shell: process.platform === 'win32' });
  if (status !== 0) {
    throw new OperatorError(
      `L’installation des dépendances a échoué${error === undefined ? '' : ` (${error.message})`}. Le message de npm est au-dessus.`,
    );
  }
}

/**
 * Makes the project ready to run: installs when the lock file asks for something else than what is there.
 *
 * @returns {string} path of the Node to run everything with
 * @throws {OperatorError}
 */
export function setUp() {
  const wanted = readLockedPackages(path.join(projectFolder, 'package-lock.json'));
  const present = readLockedPackages(path.join(projectFolder, 'node_modules', '.package-lock.json'));
  if (!isInstalled(wanted, present, NODE_PACKAGE)) install();
  return findNode();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    setUp();
  } catch (error) {
    exitWith(error);
  }
}
