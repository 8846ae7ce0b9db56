/** Serves a built site on this machine, for browser tests and screenshots. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, parseHeadersFile } from '../../scripts/serve/headers-file.ts';

/** A running server. */
export interface ServedSite {
  /** Without a slash at the end: `http://127.0.0.1:40213`. */
  origin: string;
  close(): Promise<void>;
}

/**
 * Serves `dir` as a web server would: `404.html` with status 404 for what is not there, precompressed
 * files where the build made them, and the site's own headers (`_headers`, policy included). Port 0 takes a free one. The list of files is read once, at start.
 */
export async function serveDist(
  dir: string,
  { port = 0 }: { port?: number } = {},
): Promise<ServedSite> {
  if (!existsSync(join(dir, 'index.html'))) {
    throw new Error(`No built site in ${dir}: run "npm run build" first.`);
  }
  const notFoundPage = join(dir, '404.html');
  const serve = sirv(dir, {
    dotfiles: true,
    etag: true,
    brotli: true,
    gzip: true,
    onNoMatch(_request, response) {
      response.statusCode = 404;
      response.setHeader('Content-Type', 'text/html;charset=utf-8');
      response.end(existsSync(notFoundPage) ? readFileSync(notFoundPage) : 'Not found');
    },
  });
  const headersFile = join(dir, '_headers');
  const rules = existsSync(headersFile) ? parseHeadersFile(readFileSync(headersFile, 'utf8')) : [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    for (const [name, value] of Object.entries(headersFor(rules, pathname))) {
      response.setHeader(name, value);
    }
    serve(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${taken}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => {
          if (error) reject(error);
          else resolve();
        });
      }),
  };
}
