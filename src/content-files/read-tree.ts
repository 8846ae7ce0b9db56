/** Lists a content folder, links and odd files included, without following or opening any of them. */
import type { Stats } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { TreeEntry } from '../domain/rules/rule.ts';

export interface DiskEntry extends TreeEntry {
  absolute: string;
  /** Changes when the file does. */
  stamp: string;
}

/** Folders of tools, which no one publishes: at the top, where no content stands. Below it they would be pages unseen. */
const SKIPPED = new Set(['.git', 'node_modules', '.obsidian', '.vscode']);

export async function readTree(dir: string): Promise<DiskEntry[]> {
  const entries: DiskEntry[] = [];
  const walk = async (folder: string, prefix: string): Promise<void> => {
    const names = (await readdir(folder))
      .filter((name) => prefix !== '' || !SKIPPED.has(name))
      .sort();
    const all = await Promise.all(names.map((name) => lstat(join(folder, name))));
    for (const [index, name] of names.entries()) {
      const absolute = join(folder, name);
      const path = `${prefix}${name}`;
      const stats = all[index] as Stats;
      const type = stats.isSymbolicLink()
        ? 'link'
        : stats.isDirectory()
          ? 'folder'
          : stats.isFile()
            ? 'file'
            : 'other';
      entries.push({
        path,
        type,
        size: type === 'file' ? stats.size : 0,
        absolute,
        stamp: `${stats.mtimeMs}:${stats.size}:${stats.ino}`,
      });
      if (type === 'folder') await walk(absolute, `${path}/`);
    }
  };
  await walk(dir, '');
  return entries;
}
