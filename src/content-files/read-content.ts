/** Reads a content tree from disk: the way in for everything that does not run inside Astro. */
import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Problem } from '../domain/problem.ts';
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

/** Data of a file that fits its schema, or the problems it has with it. */
export function parseEntry(file: ContentFile): {
  entry?: RawEntry<CollectionName>;
  problems: Problem[];
} {
  const problems: Problem[] = file.parsed.faults.map((fault) => ({
    rule: 'yaml-syntax',
    severity: 'error',
    file: file.path,
    line: fault.line,
    column: fault.column,
    message: `Không đọc được phần khai báo: ${fault.message}.`,
  }));
  if (problems.length > 0) return { problems };
  const result = registry[file.collection].schema.safeParse(file.parsed.data);
  if (!result.success) {
    for (const issue of result.error.issues) {
      const field = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
      const place = file.parsed.locate(field);
      problems.push({
        rule: 'schema',
        severity: 'error',
        file: file.path,
        field,
        ...place,
        message: issue.message,
      });
    }
    return { problems };
  }
  return {
    entry: {
      id: file.id,
      file: file.path,
      data: result.data,
      body: file.parsed.body,
      bodyLine: file.parsed.bodyLine,
    },
    problems,
  };
}

/** Parsed content of a whole tree; a file that does not fit its schema is left out and reported. */
export function toRawContent(files: readonly ContentFile[]): {
  raw: RawContent;
  problems: Problem[];
} {
  const raw = Object.fromEntries(COLLECTIONS.map((name) => [name, []])) as unknown as RawContent;
  const problems: Problem[] = [];
  for (const file of files) {
    const { entry, problems: found } = parseEntry(file);
    problems.push(...found);
    if (entry) (raw[file.collection] as RawEntry<CollectionName>[]).push(entry);
  }
  return { raw, problems };
}
