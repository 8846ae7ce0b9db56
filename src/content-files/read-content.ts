/** Reads a content tree from disk: the way in for everything that does not run inside Astro. */
import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { RawContent, RawEntry } from '../domain/raw-content.ts';
import { COLLECTIONS, registry, type CollectionName } from '../schemas/registry.ts';
import { entryOf, fileKind, posixPath } from './content-path.ts';
import { parseContentFile, type ParsedFile } from './front-matter.ts';

/** A content file that belongs to a collection. */
export interface ContentFile {
  /** Path in the tree, with forward slashes. */
  path: string;
  collection: CollectionName;
  id: string;
  source: string;
  parsed: ParsedFile;
}

/** All files below `dir` as paths relative to it, with forward slashes, sorted. */
export async function listFiles(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => posixPath(relative(dir, join(entry.parentPath, entry.name))))
    .sort();
}

/** Files that may belong to a collection: those below its folder, or its one file. Paths in the tree, sorted. */
export async function listCollection(dir: string, collection: CollectionName): Promise<string[]> {
  const { file } = registry[collection];
  if (!file.includes('*')) return existsSync(join(dir, file)) ? [file] : [];
  const folder = file.slice(0, file.indexOf('/'));
  if (!existsSync(join(dir, folder))) return [];
  return (await listFiles(join(dir, folder))).map((path) => `${folder}/${path}`);
}

/** The text of a file in the form everything here works on: NFC, LF, no byte order mark. */
export function cleanSource(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
}

/** Reads and parses every collection file of the tree. */
export async function readContentFiles(dir: string): Promise<ContentFile[]> {
  const files: ContentFile[] = [];
  for (const path of await listFiles(dir)) {
    const entry = entryOf(path);
    if (!entry) continue;
    const source = cleanSource(readFileSync(join(dir, path), 'utf8'));
    files.push({ ...entry, path, source, parsed: parseContentFile(source, fileKind(path)) });
  }
  return files;
}

/**
 * Parsed content of a whole tree, as far as it fits its schemas, and the paths of the files that do not.
 * What is wrong with those is told by the validator (check-content.ts).
 */
export function toRawContent(files: readonly ContentFile[]): { raw: RawContent; unfit: string[] } {
  const raw = Object.fromEntries(COLLECTIONS.map((name) => [name, []])) as unknown as RawContent;
  const unfit: string[] = [];
  for (const { collection, id, path, parsed } of files) {
    const { data, success } = registry[collection].schema.safeParse(parsed.data);
    if (parsed.faults.length > 0 || !success) {
      unfit.push(path);
      continue;
    }
    const { body, bodyLine } = parsed;
    (raw[collection] as RawEntry<CollectionName>[]).push({ id, file: path, data, body, bodyLine });
  }
  return { raw, unfit };
}
