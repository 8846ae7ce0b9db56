/** Puts the search index into dist/pagefind; it is written in another thread while the pages are built. */
import { once } from 'node:events';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { contentDir } from '../content-files/content-dir.ts';
import { INDEX_FOLDER } from '../search/index-files.ts';
import type { IndexReport } from './write-search-index.ts';

/** Builds the index in another thread: it needs the content only, and a machine has more than one core. */
async function indexAside(content: string, output: string): Promise<IndexReport> {
  const worker = new Worker(new URL('./search-index-worker.ts', import.meta.url), {
    workerData: { content, output },
    // A build started with "--eval" would hand that flag on, and a file cannot be run with it.
    execArgv: [],
  });
  const [report] = (await once(worker, 'message')) as [IndexReport];
  await worker.terminate();
  return report;
}

export function searchIndex(): AstroIntegration {
  let output: string;
  let aside: Promise<IndexReport> | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        // Beside dist, which Astro empties.
        output = fileURLToPath(config.outDir).replace(/[\\/]$/, '-search-index');
      },
      'astro:build:start': async () => {
        await rm(output, { recursive: true, force: true });
        await mkdir(output, { recursive: true });
        aside = indexAside(contentDir(), output);
        // Told when it is waited for.
        aside.catch(() => {});
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!aside) throw new Error('The build ended without having begun');
        const { records, milliseconds } = await aside;
        await rename(output, join(fileURLToPath(dir), INDEX_FOLDER));
        logger.info(`${records} records indexed in ${(milliseconds / 1000).toFixed(1)} s`);
      },
    },
  };
}
