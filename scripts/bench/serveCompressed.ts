import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { answer, contentType } from '../serve.mjs';

const HOST = '127.0.0.1';

/** Serves a built site as a host does: text compressed by brotli, each file once. */
export async function serveCompressed(
  folder: string,
): Promise<{ readonly address: string; readonly close: () => void }> {
  const compressed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    void answer(folder, '/', request.url ?? '/').then((found) => {
      if (found.kind !== 'file') {
        response
          .writeHead(found.kind === 'moved' ? 301 : 404, found.kind === 'moved' ? { location: found.to } : {})
          .end();
        return;
      }
      const type = contentType(found.file);
      const isText = /^(text|application\/(json|javascript)|image\/svg)/.test(type);
      const body = compressed.get(found.file) ?? read(found.file, isText);
      compressed.set(found.file, body);
      response
        .writeHead(found.status, { 'content-type': type, ...(isText ? { 'content-encoding': 'br' } : {}) })
        .end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://${HOST}:${port}`, close: () => server.close() };
}

function read(file: string, isText: boolean): Buffer {
  const bytes = readFileSync(file);
  return isText ? brotliCompressSync(bytes) : bytes;
}
