/** Files of a folder, in one order on every machine. */
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Paths of all files below `dir`, relative to it, with `/`, sorted. Links are listed, not followed. */
export function filesOf(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
