/**
 * Brings a saved change into the preview. Loaders that watch for themselves have it shown half a second
 * later: Astro lets its store of content rest so long before it writes it, but writes at once what it
 * was asked to load.
 */
import { relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import { loaderName, type ContentChange } from '../content-files/astro-loader.ts';
import { contentDir } from '../content-files/content-dir.ts';
import { entryOf, posixPath } from '../content-files/content-path.ts';

/** The file watcher tells nothing more of a file for 50 ms, and many editors empty a file before they write it. */
const SETTLE_MS = 60;
/** A photo and the story that names it are saved one after the other; then both are there. */
const PHOTO_MS = 300;
/** Astro refuses while it reads src/content.config.ts, which it does anew when content changes. */
const TRIES = 50;

export function contentWatch(): AstroIntegration {
  return {
    name: 'content-watch',
    hooks: {
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const dir = contentDir();
        let waiting = new Set<string>();
        let running = false;

        /** Has the loaders take in the changes, and returns those that none took. */
        const refresh = async (changed: readonly string[]): Promise<string[]> => {
          const change: ContentChange = { changed, taken: new Set() };
          const loaders = changed.flatMap((path) => entryOf(path)?.collection ?? []);
          await refreshContent?.({ loaders: loaders.map(loaderName), context: { ...change } });
          return changed.filter((path) => !change.taken.has(path));
        };
        /** Loads what has changed, and then what has changed meanwhile. */
        const load = async (): Promise<void> => {
          if (running) return;
          running = true;
          for (let tries = 0; waiting.size > 0 && tries < TRIES; tries += 1) {
            await wait(SETTLE_MS);
            const changed = [...waiting];
            waiting = new Set();
            const left = await refresh(changed);
            if (left.length < changed.length) tries = 0;
            for (const path of left) waiting.add(path);
          }
          running = false;
        };

        server.watcher.add(dir);
        for (const event of ['add', 'change', 'unlink'] as const) {
          server.watcher.on(event, (file) => {
            if (!file.startsWith(dir)) return;
            const path = posixPath(relative(dir, file));
            if (!entryOf(path)) {
              // A photo: Vite knows it anew, but has the page load itself again for what it imports only.
              setTimeout(() => server.ws.send({ type: 'full-reload' }), PHOTO_MS);
              return;
            }
            waiting.add(path);
            load().catch((error: unknown) => {
              running = false;
              logger.error(error instanceof Error ? error.message : String(error));
            });
          });
        }
      },
    },
  };
}
