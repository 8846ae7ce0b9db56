/**
 * Caches that are as good as empty ones. What is in them was made by this very code (another version of
 * it, of a package or of Node begins with an empty folder), by a build that went well to its end, and has
 * not changed since: before each build every file is compared with the hash noted then, and what differs,
 * or was never noted, is removed. What a file was made from is in its name or beside it: content that
 * changed is not found. `--clean` (or another folder) builds without them all the same.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesOf, writeWhole } from './files.ts';
import { hashFiles, hashOf } from './hash-files.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const CODE = ['src', 'scripts', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];
const NOTES = 'kept.json';
/** Folder of compressed forms of texts, by the hash of the text (finish.ts). */
export const COMPRESSED = 'compressed';

interface Notes {
  code: string;
  /** Hash of each file by its path. */
  files: Record<string, string>;
  /** What check-file.ts found good in built sites. */
  sound: string[];
}

export interface OpenCaches {
  dir: string;
  code: string;
  /** Of the notes; gains what this build finds good. */
  sound: Set<string>;
  /** Every file as it was found, by its path: its hash, and by what a change would show. */
  found: ReadonlyMap<string, { hash: string; state: string }>;
}

/** Hash of all that decides what a build makes of the content. */
export function codeHash(root: string = ROOT): string {
  const hash = createHash('sha256').update(process.version + process.platform + process.arch);
  for (const name of CODE) {
    const files = /\./.test(name) ? [name] : filesOf(join(root, name)).map((f) => `${name}/${f}`);
    for (const file of files) hash.update(`${file}\n${hashOf(readFileSync(join(root, file)))}\n`);
  }
  return hash.digest('hex');
}

/** What changes when a file is written, by its owner or over it. */
function stateOf(file: string): string {
  const { ino, size, mtimeMs } = statSync(file);
  return [ino, size, mtimeMs].join(' ');
}

/** What whoever is at work in the folder holds (lock.ts). */
const isLock = (file: string): boolean => file.startsWith('.lock');

/** Files of a cache, without its lock. */
const cachedFiles = (dir: string) => filesOf(dir).filter((file) => file !== NOTES && !isLock(file));

/** Removes all that is kept in the folder, and leaves the lock, which its caller holds. */
export function emptyCaches(dir: string): void {
  for (const name of readdirSync(dir))
    if (!isLock(name)) rmSync(join(dir, name), { recursive: true, force: true });
}

function readNotes(dir: string): Notes | undefined {
  try {
    return JSON.parse(readFileSync(join(dir, NOTES), 'utf8')) as Notes;
  } catch {
    return undefined;
  }
}

/**
 * Leaves in the folder only what can be trusted.
 * @param onOpen called as soon as that is so of all but the compressed texts, which are half of it and needed last
 */
export async function openCaches(
  dir: string,
  code: string = codeHash(),
  onOpen: () => void = () => {},
): Promise<OpenCaches> {
  mkdirSync(dir, { recursive: true });
  const notes = readNotes(dir);
  const trusted = notes?.code === code ? notes.files : {};
  const found = new Map<string, { hash: string; state: string }>();
  const look = async (files: string[]): Promise<void> => {
    const hashes = await hashFiles(dir, files);
    for (const file of files) {
      const path = join(dir, file);
      const hash = hashes.get(file);
      if (hash !== undefined && trusted[file] === hash)
        found.set(file, { hash, state: stateOf(path) });
      else rmSync(path);
    }
  };
  const files = cachedFiles(dir);
  const isLate = (file: string) => file.startsWith(`${COMPRESSED}/`);
  await look(files.filter((file) => !isLate(file)));
  onOpen();
  await look(files.filter(isLate));
  return { dir, code, sound: new Set(notes?.code === code ? notes.sound : []), found };
}

/** Vouches for all that is in the folder, after a build that went well. */
export async function sealCaches({ dir, code, sound, found }: OpenCaches): Promise<void> {
  const present = cachedFiles(dir);
  const untouched = present.filter((file) => found.get(file)?.state === stateOf(join(dir, file)));
  const known = new Map(untouched.map((file) => [file, found.get(file)?.hash ?? '']));
  const written = await hashFiles(
    dir,
    present.filter((file) => !known.has(file)),
  );
  const files = Object.fromEntries([...known, ...written]);
  const notes: Notes = { code, files, sound: [...sound] };
  writeWhole(join(dir, NOTES), JSON.stringify(notes));
}
