/** Addresses that were published once answer for ever, or lead on: the list is tests/permalinks.txt. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseRedirects, type Redirect } from '../serve/headers-file.ts';
import { filesOf } from './files.ts';

export const PERMALINKS = join(import.meta.dirname, '../../tests/permalinks.txt');

/** Anchors on a page that a link may name: those of our own making, not of its frame. */
function anchorsOf(html: string): string[] {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  return [...main.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!);
}

const addressOf = (file: string) => `/${file.replace(/index\.html$/, '')}`;
/**
 * Names that hold a hash, or belong to a release and not to its readers; and lists of stories that come and go
 * with the stories: when the last of a ward is withdrawn, nothing may hold that up.
 */
const PASSING =
  /^(_astro|pagefind|og)\/|\.(br|gz|md)$|^_|^404|^guong-dien-hinh\/(.*\/)?trang\/|^guong-dien-hinh\/dia-ban\//;

/** Every address of a built site that people may keep. */
export function addressesOf(dist: string): string[] {
  return filesOf(dist)
    .filter((file) => !PASSING.test(file))
    .flatMap((file) => {
      const address = addressOf(file);
      const anchored = /^\/(ke-hoach\/[^/]+|thuat-ngu|moc-thoi-gian)\/$/.test(address);
      const anchors = anchored ? anchorsOf(readFileSync(join(dist, file), 'utf8')) : [];
      return [address, ...anchors.map((anchor) => `${address}#${anchor}`)];
    })
    .sort();
}

/** Addresses of the kept list that a built site neither has nor redirects. */
export function missingPermalinks(
  dist: string,
  redirects: Redirect[],
  permalinks: string[] = readPermalinks(),
): string[] {
  const moved = new Map(redirects.map(({ from, to }) => [from, to]));
  const pages = new Map<string, string[]>();
  return permalinks.filter((permalink) => {
    const [asked = '', anchor] = permalink.split('#');
    const fileOf = (address: string) =>
      join(dist, address.endsWith('/') ? `${address}index.html` : address);
    // As nginx does it: a page goes before its redirect.
    const file = existsSync(fileOf(asked)) ? fileOf(asked) : fileOf(moved.get(asked) ?? asked);
    if (!existsSync(file)) return true;
    if (anchor === undefined) return false;
    if (!pages.has(file)) pages.set(file, anchorsOf(readFileSync(file, 'utf8')));
    return !pages.get(file)!.includes(anchor);
  });
}

/**
 * Addresses that the content at `content` must have: the kept ones that lead nowhere else. The lists lie
 * beside the repository's own content; any other tree (tests, benchmarks) has addresses of its own.
 */
export function publishedOf(content: string): string[] {
  const beside = (path: string) => join(content, '..', path);
  const kept = beside('tests/permalinks.txt');
  const redirects = beside('scripts/serve/redirects.txt');
  if (basename(content) !== 'content' || !existsSync(kept)) return [];
  const moved = new Set(
    existsSync(redirects)
      ? parseRedirects(readFileSync(redirects, 'utf8')).map(({ from }) => from)
      : [],
  );
  return readPermalinks(kept).filter((address) => !moved.has(address.replace(/#.*$/, '')));
}

/** The kept list: addresses as `/path/` or `/path/#anchor`. */
export function readPermalinks(file = PERMALINKS): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#!'));
}
