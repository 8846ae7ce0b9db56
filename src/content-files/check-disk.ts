/** Checks a content folder on disk. */
import { readFile } from 'node:fs/promises';
import type { PlainDate } from '../domain/plain-date.ts';
import { ContentChecker, type CheckedContent } from './check-content.ts';
import { readPhotoFacts } from './photo-facts.ts';
import { readTree } from './read-tree.ts';

/**
 * Checks the tree at `dir`; pass the same checker again to look only at what changed.
 * @param published addresses that have to be there (scripts/publish/permalinks.ts, `publishedOf`)
 */
export async function checkDisk(
  dir: string,
  today: PlainDate,
  checker = new ContentChecker(),
  published: readonly string[] = [],
): Promise<CheckedContent> {
  const entries = await readTree(dir);
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const absolute = (path: string): string => byPath.get(path)?.absolute ?? '';
  return checker.check(
    {
      entries,
      published,
      read: (path) => readFile(absolute(path)),
      photo: (path) => readPhotoFacts(path, absolute(path)),
      stamp: (path) => byPath.get(path)?.stamp ?? '',
    },
    today,
  );
}

/** Today's date where the readers are. */
export function todayInVietnam(now = new Date()): PlainDate {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(now);
}
