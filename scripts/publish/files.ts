/** Folders and their files. */
import {
  copyFileSync,
  cpSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** Paths of all files below `dir`, relative to it, with `/`, in one order on every machine. Links are listed, not followed. */
export function filesOf(dir: string): string[] {
  const files: string[] = [];
  // Node's own way ("recursive") takes five times as long.
  const list = (below: string): void => {
    for (const entry of readdirSync(`${dir}/${below}`, { withFileTypes: true })) {
      if (entry.isDirectory()) list(`${below}${entry.name}/`);
      else files.push(below + entry.name);
    }
  };
  list('');
  return files.sort();
}

/** The same file under another name; a copy on another disk, or on one that knows no such links. */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** Writes a file so that a reader finds the old one or the new one, never a part. */
export function writeWhole(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, text, { flush: true });
  renameSync(`${file}.new`, file);
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
