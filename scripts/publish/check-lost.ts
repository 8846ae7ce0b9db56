/**
 * Counts a site against its content: as many pages, entries of lists and records of the search as there
 * are files. It reads the content files itself, and not with the reader that the build used.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { RESERVED } from '../../src/domain/rules/tree/reserved-name.ts';

/** A feed may leave out what is older than its newest few. */
const FEED_LENGTH = 5;
/** Folders of the content whose files each have a page in a folder of the same name. */
const KINDS = ['ke-hoach', 'van-ban', 'phan-cong', 'guong-dien-hinh'];

interface ExpectedPage {
  page: string;
  /** The list that must lead to it. */
  list: string;
  file: string;
  published: string;
  /** A withdrawn story keeps its page, which says so; nothing leads to it. */
  withdrawn: boolean;
}

/** The page of each content file that is or was public. */
function expectedPages(content: string): ExpectedPage[] {
  const found = (pattern: string) => globSync(pattern, { cwd: content }).sort();
  const head = (file: string) => {
    const [, yaml = ''] = readFileSync(join(content, file), 'utf8').split(/^\uFEFF?---[ \t]*\r?$/m);
    // Two fields out of twenty, by lines of their own: reading all of them takes ten times as long.
    const lines = yaml.match(/^(?:status|published):.*$/gm) ?? [];
    return (parse(lines.join('\n')) ?? {}) as { status?: string; published?: string };
  };
  const folder = (file: string) => basename(dirname(file));
  const name = (file: string) => basename(file, extname(file));
  const of = (list: string, pattern: string, nameOf: (file: string) => string): ExpectedPage[] =>
    found(pattern).map((file) => ({
      file,
      list,
      page: `${list}/${nameOf(file)}`,
      published: '',
      withdrawn: false,
    }));
  return [
    ...of('ke-hoach', 'ke-hoach/*/index.mdx', folder),
    ...of('van-ban', 'van-ban/*.mdx', name),
    ...of('phan-cong', 'phan-cong/*.mdx', name),
    ...found('trang/*.mdx').map((file) => ({
      file,
      list: 'so-do-trang',
      page: name(file),
      published: '',
      withdrawn: false,
    })),
    ...of('guong-dien-hinh', 'guong-dien-hinh/*/index.mdx', folder).flatMap((expected) => {
      const { status, published = '' } = head(expected.file);
      const known = status?.normalize('NFC') ?? '';
      if (!['đăng', 'gỡ'].includes(known)) return [];
      return [{ ...expected, published, withdrawn: known === 'gỡ' }];
    }),
  ];
}

/** Addresses that the search index holds records of, read from its own files. */
function searchedAddresses(dist: string): Set<string> {
  const signature = 'pagefind_dcd';
  return new Set(
    globSync('pagefind/fragment/*.pf_fragment', { cwd: dist }).map((file) => {
      const text = gunzipSync(readFileSync(join(dist, file))).toString();
      return (JSON.parse(text.slice(signature.length)) as { url: string }).url;
    }),
  );
}

/** Addresses of all clauses, from the pages that show them; the title's is the page itself. */
const clausesOf = (dist: string, page: string) =>
  [...readFileSync(join(dist, page, 'index.html'), 'utf8').matchAll(/data-official="([^"]+)"/g)]
    .filter(([, id]) => id !== 'tieu-de')
    .map(([, id]) => `/${page}/#${id!.toLowerCase().replaceAll('.', '-')}`);

/** Content that has no page, or that its list, the site map or the feed forgets. */
export function lostContent(dist: string, content: string): string[] {
  const faults: string[] = [];
  const pages = expectedPages(content);
  for (const kind of KINDS) {
    if (!pages.some(({ list }) => list === kind))
      faults.push(`content/${kind} has nothing to show`);
  }
  const read = (pattern: string) =>
    globSync(pattern, { cwd: dist })
      .map((file) => readFileSync(join(dist, file), 'utf8'))
      .join('\n');
  /** What a pattern finds, as a set: a text that names all pages is not searched once a page. */
  const found = (text: string, pattern: RegExp) =>
    new Set(Array.from(text.matchAll(pattern), ([, address]) => address));
  const lists = new Map<string, Set<string | undefined>>();
  const searched = searchedAddresses(dist);
  // A feed tells of what is new, not of everything: the newest must be in it.
  const inFeed = new Set(
    pages
      .filter(({ list, withdrawn }) => list === 'guong-dien-hinh' && !withdrawn)
      .sort((a, b) => b.published.localeCompare(a.published))
      .slice(0, FEED_LENGTH)
      .map(({ page }) => page),
  );
  const feed = read('{rss.xml,feed.json}');
  const sitemap = existsSync(join(dist, 'sitemap-index.xml'))
    ? found(read('sitemap-*.xml'), /<loc>https?:\/\/[^/<]+([^<]*)<\/loc>/g)
    : undefined;
  for (const { page, list, file, withdrawn } of pages) {
    if (!existsSync(join(dist, page, 'index.html'))) {
      faults.push(`content/${file} has no page /${page}/`);
      continue;
    }
    if (withdrawn) {
      if (searched.has(`/${page}/`)) faults.push(`the search still knows /${page}/, withdrawn`);
      continue;
    }
    const records = [`/${page}/`, ...(list === 'ke-hoach' ? clausesOf(dist, page) : [])];
    faults.push(
      ...records
        .filter((address) => !searched.has(address))
        .map((address) => `the search knows nothing of ${address}`),
    );
    if (inFeed.has(page) && !feed.includes(`/${page}/`)) faults.push(`the feed lacks /${page}/`);
    if (!lists.has(list)) {
      const html = read(`${list}/{index.html,trang/*/index.html}`);
      lists.set(list, found(html, /href="([^"]*)"/g));
    }
    if (!lists.get(list)!.has(`/${page}/`)) {
      faults.push(`/${list}/ does not lead to /${page}/`);
    }
    if (sitemap !== undefined && !sitemap.has(`/${page}/`)) {
      faults.push(`the site map for search engines lacks /${page}/`);
    }
  }
  for (const kind of KINDS) {
    const built = globSync(`${kind}/*/index.html`, { cwd: dist })
      .map((file) => basename(dirname(file)))
      .filter((name) => !RESERVED[kind]?.includes(name));
    const expected = pages.filter(({ list }) => list === kind).length;
    if (built.length !== expected) {
      faults.push(`/${kind}/ has ${built.length} pages for ${expected} content files`);
    }
  }
  return faults;
}
