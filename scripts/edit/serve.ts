/**
 * The editors' web form: npm run edit [-- --port 4323]. A small server of its own on 127.0.0.1, so that the form is there
 * also when a story is broken and the site does not start. It serves the form and asks the validator; the
 * browser itself reads and writes the folder it is given. Nothing of it is part of the site.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { basename, extname, join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { ContentChecker } from '../../src/content-files/check-content.ts';
import { checkDisk, todayInVietnam } from '../../src/content-files/check-disk.ts';
import { contentDir } from '../../src/content-files/content-dir.ts';
import { readContentFiles, toRawContent } from '../../src/content-files/read-content.ts';
import { reportAsJson } from '../../src/content-files/report/json.ts';
import { COLLECTIONS, registry } from '../../src/schemas/registry.ts';
import { knownValues } from '../make-hints.ts';
import { publishedOf } from '../publish/permalinks.ts';
import { formBlocks, formConfig, nullableFields, type Choices } from './config.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const MODULES = join(ROOT, 'node_modules');
/** What the form may load from packages: itself and the library its hooks need. */
const VENDOR =
  /^\/vendor\/(@sveltia\/cms|immutable)(?:@[^/]*)?\/(package\.json|(?:dist|locales)\/[\w./-]+)$/;
/** The form's fonts, of which packages hold the same files. */
const FONT = /^\/fonts\/(source-sans-3|material-symbols-outlined):vf@[^/]*\/([a-z-]+)\.woff2$/;
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
/** The form styles itself and shows photos it has not saved yet; it reaches no other machine. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; font-src 'self' data:; " +
  "connect-src 'self' blob: data:; worker-src 'self' blob:; media-src blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const PAGE = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>Biên tập trang Dân chủ cơ sở</title>
<link rel="stylesheet" href="/form.css">
</head>
<body><script type="module" src="/form.ts"></script></body>
</html>`;

const STYLE = `/* There is no account to log in to. */
.buttons > button.primary ~ button { display: none; }
#kiem-tra { position: fixed; inset: auto 1rem 4.5rem auto; max-width: 34rem; max-height: 50vh; overflow: auto; z-index: 9999;
padding: 1rem 1.25rem; background: #edf2ec; color: #1d1a16; border-left: 4px solid #1b4a3f; font: 1rem/1.5 'Source Sans 3', system-ui; border-radius: 4px; box-shadow: 0 2px 12px #0003; }
#kiem-tra p { margin: 0; }
#kiem-tra:not([data-errors="0"]) { background: #f8e9c8; border-color: #971a1a; }
#kiem-tra ul { margin: .5rem 0; padding-left: 1.2rem; list-style: disc; }
#kiem-tra button { font: inherit; padding: .25rem .75rem; border: 1px solid; background: none; cursor: pointer; }`;

async function choices(dir: string): Promise<Choices> {
  const { raw } = toRawContent(await readContentFiles(dir));
  const localities = raw.settings[0]?.data.localities ?? [];
  const known = raw.settings.length === 0 ? {} : await knownValues(dir);
  return { ...known, locality: localities.map(({ name }) => ({ value: name, says: name })) };
}

async function form(dir: string): Promise<string> {
  const known = await choices(dir);
  const nullable = Object.fromEntries(
    COLLECTIONS.map((name) => [name, nullableFields(registry[name].schema)]),
  );
  return JSON.stringify({
    config: formConfig(known, basename(ROOT)),
    blocks: formBlocks(known),
    nullable,
  });
}

/** The form's own files, with types taken off and every foreign address turned to ours. */
async function file(path: string): Promise<string | Buffer | undefined> {
  const font = FONT.exec(path);
  if (font) {
    const [, name = '', cut = ''] = font;
    return readFile(
      join(MODULES, '@fontsource-variable', name, 'files', `${name}-${cut}.woff2`),
    ).catch(() => undefined);
  }
  if (path === '/') return PAGE;
  if (path === '/form.css') return STYLE;
  if (path === '/favicon.svg') return readFile(join(ROOT, 'public', path));
  if (path === '/form.ts' || path === '/escape-prose.ts') {
    return stripTypeScriptTypes(await readFile(join(import.meta.dirname, path), 'utf8'));
  }
  const vendor = VENDOR.exec(path);
  if (!vendor) return undefined;
  const absolute = resolve(MODULES, vendor[1] ?? '', vendor[2] ?? '');
  if (!absolute.startsWith(MODULES + sep)) return undefined;
  const text = await readFile(absolute, 'utf8').catch(() => undefined);
  // The form loads a library from a public host when it needs it; here it comes from this machine.
  return text
    ?.replaceAll('https://unpkg.com/', '/vendor/')
    .replaceAll('https://cdn.jsdelivr.net/fontsource/fonts/', '/fonts/')
    .replaceAll('https://www.githubstatus.com/api/v2/', '/trang-thai/');
}

/** Starts the server; `port` 0 takes any free one. */
export async function serveForm(dir: string, port: number): Promise<Server> {
  const checker = new ContentChecker();
  const answer = async (path: string): Promise<string | Buffer | undefined> => {
    if (path === '/bieu-mau.json') return form(dir);
    if (path === '/kiem-tra.json')
      return reportAsJson(await checkDisk(dir, todayInVietnam(), checker, publishedOf(dir)));
    // The form asks whether a service is well that it does not use here.
    if (path === '/trang-thai/status.json') return '{"status":{"indicator":"none"}}';
    return file(path);
  };
  const server = createServer((request, response) => {
    const { host = '' } = request.headers;
    // A name that only points here is some other site's trick.
    if (request.method !== 'GET' || !/^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(host)) {
      response.writeHead(403).end();
      return;
    }
    const path = URL.parse(request.url ?? '/', 'http://127.0.0.1')?.pathname;
    if (path === undefined) {
      response.writeHead(400).end();
      return;
    }
    answer(path).then(
      (text) => {
        response.writeHead(text === undefined ? 404 : 200, {
          'content-type': TYPES[extname(path) || '.html'] ?? 'text/plain',
          'content-security-policy': POLICY,
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
          'cache-control': 'no-store',
        });
        response.end(text ?? 'Không có.');
      },
      (error: unknown) => {
        response.writeHead(500).end(error instanceof Error ? error.message : 'error');
      },
    );
  });
  await new Promise<void>((ready, failed) => {
    server.once('error', failed).listen(port, '127.0.0.1', ready);
  });
  return server;
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const port = Number(values.port ?? process.env['PORT'] ?? 4322);
  try {
    await serveForm(contentDir(), port);
    console.log(
      [
        `Biểu mẫu ở http://localhost:${port} (mở bằng Chrome hoặc Edge).`,
        'Bấm "Làm việc với kho mã nguồn cục bộ", rồi chọn thư mục của trang:',
        `  ${ROOT}`,
        'Xong việc thì bấm Ctrl+C ở đây.',
      ].join('\n'),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    console.error(
      `Cổng ${port} đang bận: biểu mẫu có thể đang mở ở cửa sổ khác, hãy xem http://localhost:${port}. Không phải thì chọn cổng khác: npm run edit -- --port ${port + 1}`,
    );
    process.exitCode = 1;
  }
}
