/** How soon the preview shows what an editor has saved. */
import { spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../tests/publish/free-port.ts';
import { median } from './table.ts';

const TIMES = 7;
const PATIENCE_MS = 120_000;

/** Asks for a page until it holds the words, and returns how long that took, in milliseconds. */
async function until(address: string, words: string): Promise<number> {
  const started = performance.now();
  while (performance.now() - started < PATIENCE_MS) {
    const html = await fetch(address).then(
      (response) => response.text(),
      () => '',
    );
    if (html.includes(words)) return performance.now() - started;
    await wait(100);
  }
  throw new Error(`${address} did not show "${words}"`);
}

/** Median time from saving a story to its page with the new words, in milliseconds. */
export async function previewLatency(
  content: string,
  slug: string,
  cacheDir: string,
): Promise<number> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [
      resolve('node_modules/astro/bin/astro.mjs'),
      'dev',
      '--host',
      '127.0.0.1',
      '--port',
      `${port}`,
    ],
    {
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        CONTENT_DIR: content,
        SITE_CACHES: cacheDir,
      },
      stdio: 'ignore',
    },
  );
  try {
    const address = `http://127.0.0.1:${port}/guong-dien-hinh/${slug}/`;
    await until(address, '</html>');
    const times: number[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      // The file watcher has come to rest.
      await wait(1500);
      // Of this run: the file may hold those of an earlier one.
      const words = `Câu thử thứ ${process.pid}-${time} ở bản xem trước.`;
      appendFileSync(`${content}/guong-dien-hinh/${slug}/index.mdx`, `\n${words}\n`);
      times.push(await until(address, words));
    }
    return median(times);
  } finally {
    child.kill();
  }
}
