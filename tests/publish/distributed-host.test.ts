/**
 * The built site on a distributed host. Cloudflare Pages is here in person: `wrangler pages dev` runs
 * Cloudflare's own server program on this machine. Of Netlify there is its reader of `_headers`.
 */
import { parseAllHeaders } from '@netlify/headers-parser';
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor, parseHeadersFile } from '../../scripts/serve/headers-file.ts';
import { freePort } from './free-port.ts';
import { observatoryScore } from './observatory.ts';

const HASHED = `/_astro/${globSync('*.js', { cwd: 'dist/_astro' })[0]}`;
const WORKER = '/pagefind/pagefind-worker.js';
const rules = parseHeadersFile(readFileSync('dist/_headers', 'utf8'));

describe('Cloudflare Pages', () => {
  const work = mkdtempSync(join(tmpdir(), 'pages-'));
  let origin: string;
  let server: ChildProcess;

  beforeAll(async () => {
    const site = join(work, 'site');
    cpSync('dist', site, { recursive: true });
    writeFileSync(join(site, '_redirects'), '/cu/ /thuat-ngu/ 301\n');
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    server = spawn(
      process.execPath,
      [
        ...[resolve('node_modules/wrangler/bin/wrangler.js'), 'pages', 'dev', site],
        ...['--ip', '127.0.0.1', '--port', String(port), '--inspector-port', '0'],
        ...['--compatibility-date', '2026-11-01', '--show-interactive-dev-session=false'],
      ],
      {
        cwd: work,
        stdio: ['ignore', 'pipe', 'pipe'],
        // It keeps settings in the user's home and asks its maker where in the world it is.
        env: {
          ...process.env,
          XDG_CONFIG_HOME: work,
          WRANGLER_SEND_METRICS: 'false',
          CLOUDFLARE_CF_FETCH_ENABLED: 'false',
        },
      },
    );
    let said = '';
    await new Promise<void>((ready, failed) => {
      for (const stream of [server.stdout, server.stderr]) {
        stream!.on('data', (chunk: Buffer) => {
          said += chunk.toString();
          if (said.includes('Ready on')) ready();
        });
      }
      server.once('exit', () => failed(new Error(said)));
    });
    expect(said).toContain(`${rules.length} valid header rules`);
    expect(said).toContain('1 valid redirect rule');
  }, 120_000);
  afterAll(async () => {
    const ended = new Promise((done) => server.once('exit', done));
    server.kill('SIGINT');
    await ended;
    rmSync(work, { recursive: true });
  });

  const get = (path: string) => fetch(origin + path, { redirect: 'manual' });

  test.each([
    ['a page', '/ke-hoach/2024/', 200],
    ['an address without its slash', '/ke-hoach', 308],
    ['an address that moved', '/cu/', 301],
    ['what is not there', '/khong-co/', 404],
    ['a hashed file', HASHED, 200],
    ["the search's worker", WORKER, 200],
  ])('%s has every header of the policy, once', async (_, path, status) => {
    const response = await get(path);
    await response.body?.cancel();
    expect(response.status).toBe(status);
    for (const [name, value] of Object.entries(headersFor(rules, path))) {
      // What is missing today is not to be kept at all: the host says so itself.
      const own = status === 404 && name === 'Cache-Control' ? 'no-store' : value;
      expect(response.headers.get(name), name).toBe(own);
    }
  });

  test('leads on, and shows our page for what is missing', async () => {
    expect((await get('/cu/')).headers.get('location')).toBe('/thuat-ngu/');
    expect(await (await get('/khong-co/')).text()).toBe(readFileSync('dist/404.html', 'utf8'));
  });

  test("the Observatory's rules give 130 or more", async () => {
    const { score, remarks } = observatoryScore((await get('/')).headers);
    expect(score, remarks.join('; ')).toBeGreaterThanOrEqual(130);
  });
});

test('no line of _headers is longer than Cloudflare reads, nor are there more rules', () => {
  const lines = readFileSync('dist/_headers', 'utf8').split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
  expect(rules.length).toBeLessThanOrEqual(100);
});

test('Netlify reads the same rules, and passes over the lines that are for Cloudflare', async () => {
  const { headers, errors } = await parseAllHeaders({
    headersFiles: ['dist/_headers'],
    configHeaders: [],
    minimal: true,
  });
  expect(errors).toEqual([]);
  expect(headers.map(({ for: path, values }) => ({ path, headers: values }))).toEqual(rules);
});
