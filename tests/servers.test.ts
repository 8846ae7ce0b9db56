/** The two servers of this machine answer whatever they are asked, and go on. */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { AddressInfo } from 'node:net';
import { expect, test, vi } from 'vitest';
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
