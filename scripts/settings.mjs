import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, whatever folder the command was started from. */
export const projectFolder = fileURLToPath(new URL('..', import.meta.url));

/** A mistake of the operator's: its text is shown alone, without a stack. */
export class OperatorError extends Error {
  /** @override */
  name = 'OperatorError';
}

/**
 * The path under which the site is served, always with both slashes.
 *
 * @param {string | undefined} text `sub`, `/sub`, `/sub/`, `/` or nothing
 * @returns {string} `/sub/` or `/`
 * @throws {OperatorError} where the text holds more than a path
 * @example normaliseBasePath('sub') // '/sub/'
 */
export function normaliseBasePath(text) {
  const segments = (text ?? '').split('/').filter((segment) => segment !== '');
  const strange = segments.find((segment) => !/^[A-Za-z0-9._~-]+$/.test(segment) || /^\.+$/.test(segment));
  if (strange !== undefined) {
    throw new OperatorError(
      `BASE_PATH vaut « ${text} » : seul un chemin tel que « /barometre/ » convient (lettres, chiffres, tirets).`,
    );
  }
  return segments.length === 0 ? '/' : `/${segments.join('/')}/`;
}

/**
 * @param {string | undefined} text the value of `SITE_URL`
 * @returns {string | undefined} an origin without a closing slash
 * @throws {OperatorError} where it is no http address, or holds a path
 */
function readOrigin(text) {
  if (text === undefined || text === '') return undefined;
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (address === undefined || !/^https?:$/.test(address.protocol)) {
    throw new OperatorError(`SITE_URL vaut « ${text} » : une adresse telle que « https://example.org » est attendue.`);
  }
  if (address.pathname !== '/' || address.search !== '' || address.hash !== '') {
    throw new OperatorError(
      `SITE_URL vaut « ${text} » : donnez l’origine seule (« ${address.origin} ») et mettez le chemin dans BASE_PATH.`,
    );
  }
  return address.origin;
}

/**
 * @param {string | undefined} text the value of `BUILD_CLOCK`
 * @param {Date} now
 * @returns {string} an ISO instant
 * @throws {OperatorError} where it is no instant with an offset
 */
function readClock(text, now) {
  if (text === undefined || text === '') return now.toISOString();
  const shape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;
  if (!shape.test(text) || Number.isNaN(Date.parse(text))) {
    throw new OperatorError(
      `BUILD_CLOCK vaut « ${text} » : un instant ISO est attendu, par exemple « 2026-03-01T08:00:00Z ».`,
    );
  }
  return text;
}

/**
 * @param {string | undefined} text the value of `PORT`
 * @returns {number}
 * @throws {OperatorError} where it is no port number
 */
function readPort(text) {
  if (text === undefined || text === '') return 4321;
  const port = Number(text);
  if (!/^\d+$/.test(text) || !(port >= 1 && port <= 65535)) {
    throw new OperatorError(`PORT vaut « ${text} » : un nombre de 1 à 65535 est attendu.`);
  }
  return port;
}

/**
 * The environment of CONTRACT §1, read once and made explicit.
 *
 * @param {NodeJS.ProcessEnv} environment
 * @param {Date} [now] what stands for now where `BUILD_CLOCK` is not set
 * @returns {{dataFolder: string, outFolder: string, origin: string | undefined, basePath: string, clock: string,
 *   withDemonstration: boolean, port: number}} folders are absolute
 * @throws {OperatorError}
 */
export function readSettings(environment, now = new Date()) {
  return {
    dataFolder: path.resolve(projectFolder, environment['BAROMETER_DATA'] || 'data'),
    outFolder: path.resolve(projectFolder, environment['OUT_DIR'] || 'dist'),
    origin: readOrigin(environment['SITE_URL']),
    basePath: normaliseBasePath(environment['BASE_PATH']),
    clock: readClock(environment['BUILD_CLOCK'], now),
    withDemonstration: environment['DEMO'] !== '0',
    port: readPort(environment['PORT']),
  };
}

/**
 * Shows a mistake of the operator's as one text and everything else with its stack, and ends with an exit code.
 *
 * @param {unknown} error
 * @returns {never}
 */
export function exitWith(error) {
  console.error(error instanceof OperatorError ? error.message : error);
  process.exit(1);
}
