import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('hosts', import.meta.url));

export interface HostServer {
  /** The address of a host page; `fill` gives what stands in its `{{braces}}`. */
  readonly page: (name: string, fill: Readonly<Record<string, string>>) => string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the pages of `tests/e2e/hosts` from an origin of their own, as newspapers are. Comments at the head of a page are the
 * headers that it is served with.
 */
export async function serveHosts(): Promise<HostServer> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host');
    if (pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    readFile(path.join(folder, `${path.basename(pathname)}.html`), 'utf8').then(
      (template) => {
        const html = template.replaceAll(/\{\{([\w-]+)\}\}/g, (_, name: string) => searchParams.get(name) ?? '');
        const headers = [...html.matchAll(/^<!-- ([\w-]+): (.+) -->$/gm)].map(([, name = '', value = '']) => [
          name,
          value,
        ]);
        response.writeHead(200, {
          'content-type': 'text/html; charset=utf-8',
          ...(Object.fromEntries(headers) as object),
        });
        response.end(html.replaceAll(/^<!-- .+ -->\n/gm, ''));
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    page: (name, fill) => `http://127.0.0.1:${port}/${name}?${new URLSearchParams(fill).toString()}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
