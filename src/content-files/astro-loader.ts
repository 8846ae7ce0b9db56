/**
 * The loader of every Astro collection. Astro's own glob loader would read YAML with another parser
 * (js-yaml turns dates into Date objects and rolls 30 February over), so this one reads through
 * front-matter.ts like the validator does.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { CollectionName } from '../schemas/registry.ts';
import { contentDir } from './content-dir.ts';
import { entryOf, fileKind, posixPath } from './content-path.ts';
import { parseContentFile } from './front-matter.ts';
import { cleanSource, listCollection } from './read-content.ts';

/** What the preview tells the loaders when it asks for content anew, and hears from them. */
export interface ContentChange {
  /** Paths in the content tree that were written or taken away. */
  changed: readonly string[];
  /** Those of them that their loader has looked at: Astro may refuse to ask it, without a word. */
  taken: Set<string>;
}

/** The name by which a collection's loader can be asked to load again. */
export const loaderName = (collection: CollectionName): string => `content-files:${collection}`;

/** A loader for one collection of the registry. Watching is not its work: src/integrations/content-watch.ts. */
export function contentLoader(collection: CollectionName): Loader {
  return {
    name: loaderName(collection),
    async load({ config, store, parseData, generateDigest, watcher, refreshContextData }) {
      const dir = contentDir();
      const root = fileURLToPath(config.root);

      const sync = async (path: string, id: string): Promise<void> => {
        const absolute = join(dir, path);
        const source = cleanSource(readFileSync(absolute, 'utf8'));
        const digest = generateDigest(source);
        const filePath = posixPath(relative(root, absolute));
        const known = store.get(id);
        if (known?.digest === digest && known.filePath === filePath) return;
        const { data, body } = parseContentFile(source, fileKind(path));
        const parsed = await parseData({
          id,
          data: (data ?? {}) as Record<string, unknown>,
          filePath: absolute,
        });
        store.set({ id, data: parsed, body, filePath, digest });
      };

      const change = refreshContextData as ContentChange | undefined;
      const gone = new Set(change ? [] : store.keys());
      for (const path of change?.changed ?? (await listCollection(dir, collection))) {
        const entry = entryOf(path);
        if (entry?.collection !== collection) continue;
        change?.taken.add(path);
        if (change && !existsSync(join(dir, path))) {
          gone.add(entry.id);
          continue;
        }
        try {
          await sync(path, entry.id);
          gone.delete(entry.id);
        } catch (error) {
          // The preview goes on with what it knew: content-check tells what is wrong, in words.
          if (!watcher) throw error;
        }
      }
      for (const id of gone) store.delete(id);
    },
  };
}
