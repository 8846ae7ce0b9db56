/** Folders and their files. */
import { cpSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { posixPath } from '../../src/content-files/content-path.ts';

/** Paths of all files below `dir`, relative to it, with `/`, in one order on every machine. Links are listed, not followed. */
export function filesOf(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => posixPath(relative(dir, join(entry.parentPath, entry.name))))
    .sort();
}

/** Moves a folder to where none is, to another disk too. */
export function moveFolder(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}
