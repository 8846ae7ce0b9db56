/** Which collection a path in `content/` belongs to, from the registry's patterns. */
import { sep } from 'node:path';
import { COLLECTIONS, registry, type CollectionName } from '../schemas/registry.ts';

const patterns = COLLECTIONS.map((collection) => {
  const [before = '', after] = registry[collection].file.split('*');
  const escaped = [before, after].map((part) => RegExp.escape(part ?? ''));
  return {
    collection,
    pattern:
      after === undefined
        ? new RegExp(`^${escaped[0]}$`)
        : new RegExp(`^${escaped[0]}([^/]+)${escaped[1]}$`),
  };
});

/** Collection and id of a file, given its path in the content tree with forward slashes. */
export function entryOf(path: string): { collection: CollectionName; id: string } | undefined {
  for (const { collection, pattern } of patterns) {
    const match = pattern.exec(path);
    if (match) return { collection, id: match[1] ?? path.replace(/\.[a-z]+$/, '') };
  }
  return undefined;
}

/** How a file is parsed, by its ending. */
export function fileKind(path: string): 'mdx' | 'yaml' {
  return path.endsWith('.mdx') ? 'mdx' : 'yaml';
}

/** A path with forward slashes, as the content tree's are named everywhere. */
export const posixPath = (path: string): string => path.split(sep).join('/');
