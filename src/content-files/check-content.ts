/**
 * Checks a whole content tree: reads every file, asks every rule, joins what is valid with the same
 * buildSite as the build, and returns all problems as data. The clock is given by the caller.
 */
import type { PlainDate } from '../domain/plain-date.ts';
import { ANY_IMAGE } from '../domain/rules/photo/endings.ts';
import { rules } from '../domain/rules/registry.ts';
import type { Finding, PhotoFacts, Tree, TreeEntry } from '../domain/rules/rule.ts';
import type { RuleId } from '../domain/rules/severity.ts';
import { MAX_TEXT_BYTES } from '../domain/rules/tree/file-too-big.ts';
import { ask } from './ask-rules.ts';
import { checkFile, type CheckedFile } from './check-file.ts';
import { checkTogether } from './check-together.ts';
import { entryOf } from './content-path.ts';
import { place, type PlacedProblem } from './place-problem.ts';

/** Where the bytes come from: the disk, or a test's memory. */
export interface ContentSource {
  entries: readonly TreeEntry[];
  read(path: string): Promise<Uint8Array>;
  photo(path: string): Promise<PhotoFacts>;
  /** Changes when the file does; without it nothing is remembered. */
  stamp?(path: string): string;
  /** Addresses that were published once and lead nowhere else; for the repository's own content only. */
  published?: readonly string[];
}

export interface CheckedContent {
  /** Sorted: errors before warnings, then by file and place. */
  problems: PlacedProblem[];
  /** Clean text of every text file that could be read. */
  sources: ReadonlyMap<string, string>;
  files: number;
}

/** So many files are read side by side: waiting for the disk costs more than all rules. */
const READ_AT_ONCE = 64;

const tree = (entries: readonly TreeEntry[]): Tree => ({ entries, entryOf });

/** Remembers what it found, so that one changed file costs one file. */
export class ContentChecker {
  readonly #files = new Map<string, { key: string; checked: CheckedFile }>();
  readonly #photos = new Map<string, { key: string; facts: PhotoFacts }>();

  async check(source: ContentSource, today: PlainDate): Promise<CheckedContent> {
    const problems: PlacedProblem[] = [];
    const { entries } = source;
    const add = (rule: { id: RuleId }, finding: Finding, file: string): void => {
      problems.push(place(rule.id, finding, file));
    };
    ask(rules.tree, tree(entries), (rule, finding) => add(rule, finding, finding.file ?? ''));

    const siblings = new Map<string, string[]>();
    for (const { path, type } of entries) {
      if (type === 'folder') continue;
      const folder = path.slice(0, path.lastIndexOf('/') + 1);
      siblings.set(folder, [...(siblings.get(folder) ?? []), path.slice(folder.length)]);
    }

    const files = new Map<string, CheckedFile>();
    const readable = entries.filter(
      ({ path, type, size }) =>
        type === 'file' && size <= MAX_TEXT_BYTES && entryOf(path) !== undefined,
    );
    for (let start = 0; start < readable.length; start += READ_AT_ONCE) {
      const batch = readable.slice(start, start + READ_AT_ONCE);
      const checked = await Promise.all(
        batch.map(({ path }) => this.#checkFile(source, path, siblings, today)),
      );
      checked.forEach((file, index) => files.set((batch[index] as TreeEntry).path, file));
    }
    for (const file of files.values()) problems.push(...file.problems);

    const photos = entries.filter(
      ({ path, type }) =>
        type === 'file' &&
        /^guong-dien-hinh\/[^/]+\/[^/]+$/.test(path) &&
        ANY_IMAGE.test(path) &&
        !/\/(?:\._|~\$)[^/]*$/.test(path),
    );
    for (const facts of await this.#readPhotos(source, photos)) {
      ask(rules.photo, facts, (rule, finding) => add(rule, finding, facts.path));
    }

    problems.push(...(await checkTogether(files, source)));
    // One wrong clock is one problem, and a lost page is not to be written anew.
    const clock = problems.some(({ rule }) => rule === 'clock-wrong');
    const lost = new Set(
      problems
        .filter(({ rule }) => rule === 'published-address-gone')
        .map(({ file }) => file.replace(/\/index\.mdx$/, '')),
    );
    return {
      problems: sorted(
        problems.filter(
          ({ rule, file }) =>
            !(clock && rule === 'future-date') && !(rule === 'missing-index' && lost.has(file)),
        ),
      ),
      sources: new Map([...files].map(([path, { source: text }]) => [path, text])),
      files: files.size + photos.length,
    };
  }

  async #checkFile(
    source: ContentSource,
    path: string,
    siblings: ReadonlyMap<string, string[]>,
    today: PlainDate,
  ): Promise<CheckedFile> {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const names = (siblings.get(folder) ?? []).filter((name) => folder + name !== path);
    const stamp = source.stamp?.(path);
    // The names beside a file matter to stories only, for their photos.
    const key = `${stamp}|${folder.startsWith('guong-dien-hinh/') ? names.join('|') : ''}|${today}`;
    const known = this.#files.get(path);
    if (known && stamp !== undefined && known.key === key) return known.checked;
    const entry = entryOf(path);
    if (!entry) throw new Error(`${path} is no content file`);
    const checked = checkFile(path, entry, await source.read(path), names, today);
    if (stamp !== undefined) this.#files.set(path, { key, checked });
    return checked;
  }

  /** Facts of the photos, a few at a time: each may take a hundred megabytes while it is decoded. */
  async #readPhotos(source: ContentSource, photos: readonly TreeEntry[]): Promise<PhotoFacts[]> {
    const found = new Array<PhotoFacts>(photos.length);
    let next = 0;
    const work = async (): Promise<void> => {
      for (let index = next++; index < photos.length; index = next++) {
        const { path } = photos[index] as TreeEntry;
        const key = source.stamp?.(path) ?? '';
        const known = this.#photos.get(path);
        const facts =
          known && source.stamp && known.key === key ? known.facts : await source.photo(path);
        if (source.stamp) this.#photos.set(path, { key, facts });
        found[index] = facts;
      }
    };
    await Promise.all([work(), work(), work()]);
    return found;
  }
}

/** Errors first, then by file and place; the same words twice at one place only once. */
function sorted(problems: readonly PlacedProblem[]): PlacedProblem[] {
  const unique = new Map<string, PlacedProblem>();
  for (const problem of problems) {
    const { file, line, column, rule, message } = problem;
    const key = [file, line, column, rule, message].join('|');
    // Of two rules that see the same, one may know how to mend it.
    if (!unique.get(key)?.repair) unique.set(key, problem);
  }
  return [...unique.values()].sort(
    (a, b) =>
      a.severity.localeCompare(b.severity) ||
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.line - b.line ||
      a.column - b.column,
  );
}
