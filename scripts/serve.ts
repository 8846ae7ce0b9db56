/**
 * Serves the built site on http://localhost:4321, as `npm start` does after a build: for looking at
 * it, not for the public (see README, "Publishing").
 */
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import sirv from 'sirv';
import { needSite } from './publish/need-site.ts';
import { headersFor, parseHeadersFile } from './serve/headers-file.ts';

const PORT = Number(process.env['PORT'] ?? 4321);

needSite('dist');
const notFound = readFileSync('dist/404.html');
const files = sirv('dist', { etag: true, brotli: true, gzip: true });
const rules = parseHeadersFile(readFileSync('dist/_headers', 'utf8'));
const server = createServer((request, response) => {
  // "//" is an address to a server and none to a browser.
  const pathname = URL.parse(request.url ?? '/', 'http://localhost')?.pathname;
  if (pathname === undefined) {
    response.writeHead(400).end();
    return;
  }
  // Readers of http://localhost must not be told to come back with https.
  for (const [name, value] of Object.entries(headersFor(rules, pathname))) {
    if (name !== 'Strict-Transport-Security') response.setHeader(name, value);
  }
  files(request, response, () => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
  });
});
server.on('error', (error: NodeJS.ErrnoException) => {
  const reason =
    error.code === 'EADDRINUSE'
      ? `Port ${PORT} is taken: stop what runs there, or choose another with "PORT=4322 npm start".`
      : error.message;
  process.stderr.write(`${reason}\n`);
  process.exit(1);
});
server.listen(PORT, () => {
  process.stdout.write(`\n  The site is at http://localhost:${PORT}/  (Ctrl+C stops it)\n\n`);
});
