/** The two servers of this machine answer whatever they are asked, and go on. */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { AddressInfo } from 'node:net';
import { expect, test, vi } from 'vitest';
import { runningPreview } from '../scripts/dev.ts';
import { serveForm } from '../scripts/edit/serve.ts';
import { freePort } from './publish/free-port.ts';

vi.setConfig({ testTimeout: 30_000 });

/** Status of a path as it is sent: `fetch` would make another address of it. */
const statusOf = (port: number, path: string, host = `localhost:${port}`): Promise<number> =>
  new Promise((answered, failed) => {
    request({ host: '127.0.0.1', port, path, headers: { host } }, (response) => {
      response.resume();
      answered(response.statusCode ?? 0);
    })
      .on('error', failed)
      .end();
  });

test("the editors' form", async () => {
  const server = await serveForm('content', 0);
  try {
    const { port } = server.address() as AddressInfo;
    expect(await statusOf(port, '//')).toBe(400);
    expect(await statusOf(port, '//', 'evil.example')).toBe(403);
    expect(await statusOf(port, '/')).toBe(200);
  } finally {
    server.close();
  }
});

test('a preview that runs already is known by its answer', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'preview-'));
  const server = await serveForm('content', 0);
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/`;
  try {
    expect(await runningPreview(folder)).toBeUndefined();
    await mkdir(join(folder, '.astro'));
    const note = (pid: number) =>
      writeFile(join(folder, '.astro/dev.json'), JSON.stringify({ pid, url, port }));
    await note(process.pid);
    expect(await runningPreview(folder)).toBe(url);
    // Left behind by one that ended without a word: number and port are another's, or nobody's.
    await note(2 ** 22 + 1);
    expect(await runningPreview(folder)).toBeUndefined();
  } finally {
    server.close();
    await rm(folder, { recursive: true });
  }
});

test('a port that is taken is told in words that every terminal understands', async () => {
  const first = await serveForm('content', 0);
  const { port } = first.address() as AddressInfo;
  const { stderr, status } = await new Promise<{ stderr: string; status: number | null }>(
    (done) => {
      const second = spawn(
        'npm',
        ['run', '--silent', 'edit', '--', '--port', String(port)],
        // npm is a script of the shell on Windows.
        { shell: process.platform === 'win32' },
      );
      let said = '';
      second.stderr.on('data', (words: Buffer) => (said += words.toString()));
      second.on('close', (code) => done({ stderr: said, status: code }));
    },
  );
  first.close();
  expect(status).toBe(1);
  expect(stderr).toBe(
    `Cổng ${port} đang bận: biểu mẫu có thể đang mở ở cửa sổ khác, hãy xem http://localhost:${port}. Không phải thì chọn cổng khác: npm run edit -- --port ${port + 1}\n`,
  );
});

test('the built site', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'serve-'));
  await mkdir(join(folder, 'dist'));
  for (const name of ['index.html', '404.html', '_headers'])
    await writeFile(join(folder, 'dist', name), '');
  const port = await freePort();
  const server = spawn(process.execPath, [resolve('scripts/serve.ts')], {
    cwd: folder,
    env: { ...process.env, PORT: String(port) },
  });
  try {
    await new Promise((ready) => server.stdout.once('data', ready));
    expect(await statusOf(port, '//')).toBe(400);
    expect(await statusOf(port, '/')).toBe(200);
    expect(await statusOf(port, '/khong-co/')).toBe(404);
  } finally {
    server.kill();
    await rm(folder, { recursive: true });
  }
});
