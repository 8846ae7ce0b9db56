/**
 * The loader of every Astro collection. Astro's own glob loader would read YAML with another parser
 * (js-yaml turns dates into Date objects and rolls 30 February over), so this one reads through
 * front-matter.ts like the validator does.
 */
import { readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { CollectionName } from '../schemas/registry.ts';
import { contentDir } from './content-dir.ts';
import { entryOf, fileKind } from './content-path.ts';
import { parseContentFile } from './front-matter.ts';
import { cleanSource, listCollection } from './read-content.ts';

const posix = (path: string): string => path.split(sep).join('/');

/** A loader for one collection of the registry. */
export function contentLoader(collection: CollectionName): Loader {
  return {
    name: `content-files:${collection}`,
    async load({ config, store, parseData, generateDigest, watcher, logger }) {
      const dir = contentDir();
      const root = fileURLToPath(config.root);

      const sync = async (path: string): Promise<string | undefined> => {
        const entry = entryOf(path);
        if (entry?.collection !== collection) return undefined;
        const absolute = join(dir, path);
        const source = cleanSource(readFileSync(absolute, 'utf8'));
        const digest = generateDigest(source);
        const filePath = posix(relative(root, absolute));
        const known = store.get(entry.id);
        if (known?.digest === digest && known.filePath === filePath) return entry.id;
        const { data, body } = parseContentFile(source, fileKind(path));
        const parsed = await parseData({
          id: entry.id,
          data: (data ?? {}) as Record<string, unknown>,
          filePath: absolute,
        });
        store.set({ id: entry.id, data: parsed, body, filePath, digest });
        return entry.id;
      };

      const gone = new Set(store.keys());
      for (const path of await listCollection(dir, collection)) {
        try {
          const id = await sync(path);
          if (id !== undefined) gone.delete(id);
        } catch (error) {
          // The dev server starts all the same: content-check tells what is wrong, in words.
          if (!watcher) throw error;
        }
      }
      for (const id of gone) store.delete(id);

      if (!watcher) return;
      watcher.add(dir);
      const onChange = (changed: string): void => {
        const path = posix(relative(dir, resolve(changed)));
        sync(path).catch((error: unknown) => {
          logger.error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
        });
      };
      watcher.on('change', onChange);
      watcher.on('add', onChange);
      watcher.on('unlink', (removed) => {
        const entry = entryOf(posix(relative(dir, resolve(removed))));
        if (entry?.collection === collection) store.delete(entry.id);
      });
    },
  };
}
