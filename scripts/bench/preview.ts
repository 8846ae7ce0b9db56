/** How soon the preview shows what an editor has saved, met as a browser meets it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { astroEnv } from '../astro-env.ts';
import { freePort } from '../../tests/publish/free-port.ts';
import { median } from './table.ts';

const TIMES = 7;
const PATIENCE_MS = 60_000;

/** A running `npm run dev`. */
export interface Preview {
  /** "http://127.0.0.1:4321", without a slash at the end. */
  origin: string;
  /** The page at a path once it fulfils a condition; asked for again at every word of the server that pages have changed. */
  pageWhen(path: string, condition: (page: Response, html: string) => boolean): Promise<string>;
  stop(): Promise<void>;
}

/**
 * Starts the preview of a content tree.
 * @param cacheDir a folder of its own, not the one of a preview that somebody looks at
 * @throws when it has not come up after a minute
 */
export async function startPreview(content: string, cacheDir: string): Promise<Preview> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const child = spawn(
    process.execPath,
    // prettier-ignore
    [resolve('node_modules/astro/bin/astro.mjs'), 'dev', '--ignore-lock', '--host', '127.0.0.1', '--port', `${port}`],
    { env: { ...astroEnv('development', cacheDir), CONTENT_DIR: content }, stdio: 'ignore' },
  );
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null) return;
    const gone = once(child, 'exit');
    child.kill();
    await gone;
  };
  try {
    const deadline = performance.now() + PATIENCE_MS;
    const client = async (): Promise<string> => {
      for (;;) {
        const code = await fetch(`${origin}/@vite/client`).catch(() => undefined);
        if (code?.ok) return code.text();
        if (performance.now() > deadline) throw new Error('The preview did not start');
        await wait(200);
      }
    };
    // The page in a browser listens here, and loads itself anew at the word.
    const token = /wsToken = "([^"]+)"/.exec(await client())?.[1];
    const socket = new WebSocket(`${origin.replace('http', 'ws')}/?token=${token}`, 'vite-hmr');
    await once(socket, 'open');

    const pageWhen: Preview['pageWhen'] = (path, condition) =>
      new Promise((done, fail) => {
        const settle = (): void => {
          socket.removeEventListener('message', look);
          clearTimeout(patience);
        };
        const ask = async (): Promise<void> => {
          const page = await fetch(origin + path);
          const html = await page.text();
          if (!condition(page, html)) return;
          settle();
          done(html);
        };
        const look = ({ data }: MessageEvent): void => {
          const { type } = JSON.parse(String(data)) as { type: string };
          if (type === 'full-reload') ask().catch(fail);
        };
        const patience = setTimeout(() => {
          settle();
          fail(new Error(`${path} did not become what was wanted`));
        }, PATIENCE_MS);
        socket.addEventListener('message', look);
        ask().catch(fail);
      });
    return { origin, pageWhen, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Median time from saving a story to its page with the new words, in milliseconds. */
export async function previewLatency(
  content: string,
  slug: string,
  cacheDir: string,
): Promise<number> {
  const file = `${content}/guong-dien-hinh/${slug}/index.mdx`;
  const address = `/guong-dien-hinh/${slug}/`;
  const before = readFileSync(file, 'utf8');
  const preview = await startPreview(content, cacheDir);
  try {
    await preview.pageWhen(address, (page) => page.ok);
    const times: number[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      const words = `Câu thử ở bản xem trước: ${time}.`;
      const shown = preview.pageWhen(address, (_, html) => html.includes(words));
      // The editor reads what is there; the validator and the file watcher come to rest.
      await wait(1500);
      const saved = performance.now();
      writeFileSync(file, `${before}\n${words}\n`);
      await shown;
      times.push(performance.now() - saved);
    }
    return median(times);
  } finally {
    await preview.stop();
    writeFileSync(file, before);
  }
}
