// A small static server: what is built is looked at as a host would serve it. Runs on Node 20, without a dependency.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { headersFor, readHeaderRules } from './headerRules.mjs';
import { exitWith, OperatorError, readSettings } from './settings.mjs';

const HOST = '127.0.0.1';

/** @type {Readonly<Record<string, string>>} */
const CONTENT_TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.cff': 'text/yaml; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

/**
 * @param {string} file
 * @returns {string} what the browser is told that the file is
 */
export function contentType(file) {
  return CONTENT_TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
}

/**
 * @param {string} file
 * @returns {Promise<'file' | 'folder' | 'nothing'>}
 */
async function kindOf(file) {
  try {
    const found = await stat(file);
    if (found.isFile()) return 'file';
    return found.isDirectory() ? 'folder' : 'nothing';
  } catch {
    return 'nothing';
  }
}

/**
 * The error page nearest to what was asked for: a demonstration has its own.
 *
 * @param {string} folder of the site
 * @param {string} wanted path inside it
 * @returns {Promise<string | undefined>}
 */
async function nearestErrorPage(folder, wanted) {
  const segments = wanted.split('/').filter((segment) => segment !== '');
  for (let depth = segments.length; depth >= 0; depth -= 1) {
    const file = path.join(folder, ...segments.slice(0, depth), '404.html');
    if ((await kindOf(file)) === 'file') return file;
  }
  return undefined;
}

/** @typedef {{kind: 'file', status: 200 | 404, file: string} | {kind: 'moved', to: string} | {kind: 'nothing'}} Answer */

/**
 * What stands at an address: a file, another address, or the error page.
 *
 * @param {string} folder of the site
 * @param {string} base path under which it is served, with both slashes
 * @param {string} requested path and query of the request
 * @returns {Promise<Answer>}
 */
export async function answer(folder, base, requested) {
  const { pathname, search } = new URL(requested, `http://${HOST}`);
  if (`${pathname}/` === base || (pathname === '/' && base !== '/')) return { kind: 'moved', to: `${base}${search}` };
  let inside;
  try {
    inside = decodeURIComponent(pathname.startsWith(base) ? pathname.slice(base.length) : '\0');
  } catch {
    inside = '\0';
  }
  const file = path.join(folder, inside);
  if (!inside.includes('\0') && (file === folder || file.startsWith(folder + path.sep))) {
    const kind = await kindOf(file);
    if (kind === 'file' && !pathname.endsWith('/')) return { kind: 'file', status: 200, file };
    if (kind === 'folder') {
      const index = path.join(file, 'index.html');
      if ((await kindOf(index)) === 'file') {
        return pathname.endsWith('/')
          ? { kind: 'file', status: 200, file: index }
          : { kind: 'moved', to: `${pathname}/${search}` };
      }
    }
  }
  const errorPage = await nearestErrorPage(folder, path.posix.normalize(`/${inside.replaceAll('\0', '')}`));
  return errorPage === undefined ? { kind: 'nothing' } : { kind: 'file', status: 404, file: errorPage };
}

/**
 * Serves a built site on this machine only.
 *
 * @param {{folder: string, base: string, port: number}} site `port` 0 takes any free one
 * @returns {Promise<{address: string, close: () => Promise<void>}>} address of its home page
 * @throws {OperatorError} where the port is taken
 */
export async function serve({ folder, base, port }) {
  const root = path.resolve(folder);
  const rules = await readHeaderRules(root);
  const server = createServer((request, response) => {
    /** @param {number} status @param {string} text */
    const say = (status, text) => {
      response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      say(405, 'Seules les lectures sont possibles.');
      return;
    }
    answer(root, base, request.url ?? '/').then(
      (found) => {
        if (found.kind === 'nothing') say(404, 'Il n’y a rien à cette adresse.');
        else if (found.kind === 'moved') response.writeHead(301, { location: found.to }).end();
        else {
          response.writeHead(found.status, {
            'content-type': contentType(found.file),
            'cache-control': 'no-cache',
            ...headersFor(rules, `/${path.relative(root, found.file).replaceAll(path.sep, '/')}`),
          });
          if (request.method === 'HEAD') response.end();
          else
            createReadStream(found.file)
              .on('error', () => response.destroy())
              .pipe(response);
        }
      },
      () => say(400, 'Cette adresse n’est pas lisible.'),
    );
  });
  await new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      reject(error.code === 'EADDRINUSE' ? portTaken(port) : error);
    });
    server.listen(port, HOST, () => resolve(undefined));
  });
  const bound = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    address: `http://${HOST}:${bound.port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {number} port
 * @returns {OperatorError}
 */
function portTaken(port) {
  return new OperatorError(
    `Le port ${port} est déjà pris sur cette machine. Arrêtez ce qui l’occupe, ou choisissez-en un autre : PORT=${port + 1} npm start`,
  );
}

/**
 * Says that a port is taken before a build of some seconds, not after.
 *
 * @param {number} port
 * @returns {Promise<void>}
 * @throws {OperatorError}
 */
export async function refuseTakenPort(port) {
  const { close } = await serve({ folder: '.', base: '/', port });
  await close();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { outFolder, basePath, port } = readSettings(process.env);
    const { address } = await serve({ folder: process.argv[2] ?? outFolder, base: basePath, port });
    console.log(address);
  } catch (error) {
    exitWith(error);
  }
}
