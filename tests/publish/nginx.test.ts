/** The published site behind Debian's nginx, with the configuration of scripts/serve/nginx.conf. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  cpSync,
  globSync,
} from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publish, rollback } from '../../scripts/publish/release.ts';
import { hasNginx, INSTALL, startNginx, type Nginx } from './nginx.ts';
import { observatoryScore } from './observatory.ts';

const DIST = 'dist';
const ALWAYS = [
  'content-security-policy',
  'strict-transport-security',
  'x-content-type-options',
  'referrer-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'cache-control',
];

// A newcomer's machine may lack nginx; where everything must be proved (CI), its absence is a failure.
test.runIf(process.env['CI'])(`nginx is here (${INSTALL})`, () => expect(hasNginx).toBe(true));

describe.runIf(hasNginx)('nginx', () => {
  const work = mkdtempSync(join(tmpdir(), 'nginx-'));
  const to = join(work, 'site');
  let nginx: Nginx;

  const put = (site: string) => publish({ to, build: () => Promise.resolve({ folder: site }) });
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(nginx.origin + path, { redirect: 'manual', headers });
  /** The bytes as sent; fetch would decompress them. */
  const raw = (
    path: string,
    encoding: string,
  ): Promise<{ encoding: string | undefined; body: Buffer }> =>
    new Promise((done, failed) => {
      request(nginx.origin + path, { headers: { 'accept-encoding': encoding } }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          done({ encoding: response.headers['content-encoding'], body: Buffer.concat(chunks) }),
        );
      })
        .on('error', failed)
        .end();
    });
  const hashed = `/_astro/${globSync('*.js', { cwd: join(DIST, '_astro') })[0]}`;

  beforeAll(async () => {
    await put(DIST);
    nginx = await startNginx(to, join(work, 'nginx'));
  });
  afterAll(async () => {
    await nginx?.close();
    rmSync(work, { recursive: true });
  });

  test.each([
    ['a page', '/ke-hoach/2024/', 200],
    ['an address without its slash', '/ke-hoach', 301],
    ['what is not there', '/khong-co/', 404],
    ['a hashed file', hashed, 200],
    ['a hashed file that is not there', '/_astro/khong-co.js', 404],
    ['a picture', '/favicon.svg', 200],
    ['what is for other hosts', '/_headers', 404],
    ["the search's worker", '/pagefind/pagefind-worker.js', 200],
  ])('%s has every header of the policy, once', async (_, path, status) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    for (const name of ALWAYS) expect(response.headers.get(name), name).toBeTruthy();
    // Sent twice, a header comes joined with a comma, and two policies forbid what either forbids.
    expect(response.headers.get('content-security-policy')).not.toContain(', ');
    expect(response.headers.get('server')).toBe('nginx');
    await response.body?.cancel();
  });

  test('only the worker of the search may compile WebAssembly', async () => {
    const policyOf = async (path: string) =>
      (await get(path)).headers.get('content-security-policy');
    expect(await policyOf('/pagefind/pagefind-worker.js')).toContain(`'wasm-unsafe-eval'`);
    for (const path of ['/', '/tim-kiem/', hashed, '/khong-co/']) {
      expect(await policyOf(path)).not.toContain('unsafe');
    }
  });

  test('an address without its slash leads to the page, whatever name the machine has', async () => {
    expect((await get('/ke-hoach/2024')).headers.get('location')).toBe('/ke-hoach/2024/');
  });

  test('what is missing answers with the page for it', async () => {
    expect(await (await get('/khong-co/')).text()).toBe(readFileSync(`${DIST}/404.html`, 'utf8'));
  });

  test('hashed files are kept for a year, pages are asked for again, and what is missing is not kept', async () => {
    const cached = async (path: string) => (await get(path)).headers.get('cache-control');
    expect(await cached(hashed)).toBe('public, max-age=31536000, immutable');
    expect(await cached('/')).toBe('no-cache');
    expect(await cached('/_astro/khong-co.js')).toBe('no-cache');
    const etag = (await get('/')).headers.get('etag')!;
    const again = await get('/', { 'if-none-match': etag });
    expect(again.status).toBe(304);
    expect(again.headers.get('content-security-policy')).toBeTruthy();
  });

  test('texts come compressed as the build made them', async () => {
    const original = readFileSync(`${DIST}/ke-hoach/2024/index.html`);
    const br = await raw('/ke-hoach/2024/', 'br, gzip');
    expect(br.encoding).toBe('br');
    expect(brotliDecompressSync(br.body).equals(original)).toBe(true);
    const gz = await raw('/ke-hoach/2024/', 'gzip');
    expect(gz.encoding).toBe('gzip');
    expect(gunzipSync(gz.body).equals(original)).toBe(true);
    expect((await raw('/ke-hoach/2024/', 'identity')).encoding).toBeUndefined();
  });

  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/moc-thoi-gian.ics', 'text/calendar; charset=utf-8'],
    ['/du-lieu/van-ban.csv', 'text/csv; charset=utf-8'],
    ['/du-lieu/van-ban.json', 'application/json; charset=utf-8'],
    [hashed, 'application/javascript; charset=utf-8'],
    ['/favicon.svg', 'image/svg+xml'],
  ])('%s is told as %s', async (path, type) => {
    expect((await get(path)).headers.get('content-type')).toBe(type);
  });

  test("the Observatory's rules give 130 or more", async () => {
    const { score, remarks } = observatoryScore((await get('/')).headers);
    expect(score, remarks.join('; ')).toBeGreaterThanOrEqual(130);
  });

  test('across a release: unchanged pages keep their ETag, old hashed files still answer, styles of both are allowed', async () => {
    const before = await get('/thuat-ngu/');
    const next = join(work, 'next');
    cpSync(DIST, next, { recursive: true, preserveTimestamps: false });
    const name = hashed.slice(1);
    for (const file of [name, `${name}.br`, `${name}.gz`])
      rmSync(join(next, file), { force: true });
    const page = readFileSync(join(next, 'index.html'), 'utf8').replace(
      '<style>',
      '<style>b{color:red}',
    );
    writeFileSync(join(next, 'index.html'), page);
    const headers = readFileSync(join(next, '_headers'), 'utf8');
    writeFileSync(
      join(next, '_headers'),
      headers.replace(`style-src 'self'`, `style-src 'self' 'sha256-new'`),
    );
    await put(next);
    expect((await get('/thuat-ngu/')).headers.get('etag')).toBe(before.headers.get('etag'));
    expect(existsSync(join(to, 'current', name))).toBe(false);
    expect((await get(hashed)).status).toBe(200);
    // A picture or a hit of the release before does not: its story may have been withdrawn.
    for (const gone of ['_astro/anh.abcdefgh_1.webp', 'pagefind/fragment/vi_abcdef0.pf_fragment']) {
      writeFileSync(join(to, 'previous', gone), 'x');
      expect((await get(`/${gone}`)).status, gone).toBe(404);
    }
    writeFileSync(join(to, 'previous/pagefind/index/vi_abcdef0.pf_index'), 'x');
    expect((await get('/pagefind/index/vi_abcdef0.pf_index')).status).toBe(200);
    await nginx.reload();
    const policy = (await get('/')).headers.get('content-security-policy');
    expect(policy).toContain(`'sha256-new'`);
    for (const hash of before.headers.get('content-security-policy')!.match(/'sha256-[^']+'/g)!) {
      expect(policy).toContain(hash);
    }
    expect(statSync(join(to, 'current/thuat-ngu/index.html')).ino).toBe(
      statSync(join(to, 'previous/thuat-ngu/index.html')).ino,
    );
  });

  test('a redirect answers only where the current release has no such page, and after a rollback it does not', async () => {
    const [old, moved, kept] = ['/tro-nang/', '/gioi-thieu/', '/ke-hoach/2024/'];
    const site = join(work, 'moved');
    cpSync(DIST, site, { recursive: true });
    // As the page of a folder that still holds others.
    for (const file of globSync('tro-nang/index.*', { cwd: site })) rmSync(join(site, file));
    mkdirSync(join(site, 'tro-nang/khac'), { recursive: true });
    writeFileSync(join(site, 'tro-nang/khac/index.html'), 'x');
    const redirects = [old, kept, '/da-xoa/'].map((from) => `${from} ${moved} 301\n`);
    writeFileSync(join(site, '_redirects'), redirects.join(''));

    // The configuration is there before the release it belongs to: so it stays when a publication is killed.
    await expect(
      publish({
        to,
        build: () => Promise.resolve({ folder: site }),
        onStep: (step) => {
          if (step === 'policy written') throw new Error('killed');
        },
      }),
    ).rejects.toThrow('killed');
    await nginx.reload();
    expect((await get(old)).status).toBe(200);
    expect((await get('/da-xoa/')).status).toBe(301);

    await put(site);
    await nginx.reload();
    for (const gone of [old, '/da-xoa/']) {
      const response = await get(gone);
      expect(response.status, gone).toBe(301);
      expect(response.headers.get('location')).toBe(moved);
      for (const name of ALWAYS) expect(response.headers.get(name), name).toBeTruthy();
    }
    expect((await get(kept)).status).toBe(200);
    expect((await get(kept.slice(0, -1))).headers.get('location')).toBe(kept);
    expect((await get('/tro-nang/khac/')).status).toBe(200);

    rollback(to);
    const back = await get(old);
    expect(back.status).toBe(200);
    expect(await back.text()).toBe(readFileSync(join(DIST, 'tro-nang/index.html'), 'utf8'));
  });
});
