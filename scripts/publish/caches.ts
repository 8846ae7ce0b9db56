/**
 * Caches that are as good as empty ones. What is in them was made by this very code (another version of
 * it, of a package or of Node begins with an empty folder), by a build that went well to its end, and has
 * not changed since: before each build every file is compared with the hash noted then, and what differs,
 * or was never noted, is removed. What a file was made from is in its name or beside it: content that
 * changed is not found. `--clean` (or another folder) builds without them all the same.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesOf } from './files.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const CODE = ['src', 'scripts', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];
const NOTES = 'kept.json';
/** Folders in which a file that is used gets a new date. */
const OURS = /^(compressed|share-pictures|qr-codes)\//;
/** A file's date may be a tick behind the clock. */
const CLOCK_LAG_MS = 1000;

interface Notes {
  code: string;
  /** Hash of each file by its path. */
  files: Record<string, string>;
  /** Hashes of pictures of built sites that were read to the end and tell nothing about their making. */
  sound: string[];
}

export const hashOf = (bytes: Buffer | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/** Hash of all that decides what a build makes of the content. */
export function codeHash(root: string = ROOT): string {
  const hash = createHash('sha256').update(process.version + process.platform + process.arch);
  for (const name of CODE) {
    const files = /\./.test(name) ? [name] : filesOf(join(root, name)).map((f) => `${name}/${f}`);
    for (const file of files) hash.update(`${file}\n${hashOf(readFileSync(join(root, file)))}\n`);
  }
  return hash.digest('hex');
}

/** Files of a cache, without its lock. */
const cachedFiles = (dir: string) =>
  filesOf(dir).filter((file) => file !== NOTES && !file.startsWith('.lock'));

function readNotes(dir: string): Notes | undefined {
  try {
    return JSON.parse(readFileSync(join(dir, NOTES), 'utf8')) as Notes;
  } catch {
    return undefined;
  }
}

/** Leaves in the folder only what can be trusted; returns the pictures known to be sound. */
export function openCaches(dir: string, code: string): Set<string> {
  mkdirSync(dir, { recursive: true });
  const notes = readNotes(dir);
  const trusted = notes?.code === code ? notes.files : {};
  for (const file of cachedFiles(dir)) {
    if (trusted[file] !== hashOf(readFileSync(join(dir, file)))) rmSync(join(dir, file));
  }
  return new Set(notes?.code === code ? notes.sound : []);
}

/**
 * Vouches for all that is in the folder, after a build that went well; drops what that build did not use.
 * @param code as it was when the build began
 */
export function sealCaches(dir: string, code: string, sound: Set<string>, since: Date): void {
  for (const file of cachedFiles(dir)) {
    const path = join(dir, file);
    // Astro's own files do not tell when they were used.
    if (OURS.test(file) && statSync(path).mtimeMs < since.getTime() - CLOCK_LAG_MS) rmSync(path);
  }
  const files = Object.fromEntries(
    cachedFiles(dir).map((file) => [file, hashOf(readFileSync(join(dir, file)))]),
  );
  const notes: Notes = { code, files, sound: [...sound] };
  writeFileSync(join(dir, `${NOTES}.new`), JSON.stringify(notes), { flush: true });
  renameSync(join(dir, `${NOTES}.new`), join(dir, NOTES));
}
