/**
 * Looks at a built site as a stranger would: everything there, readable, reachable, and as much of it as
 * there is content. Counts the content files itself, and not with the reader that the build used.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import sharp from 'sharp';
import { parse } from 'yaml';
import { contentDir } from '../../src/content-files/content-dir.ts';
import { hashOf } from './caches.ts';
import { filesOf } from './files.ts';
import { readRedirects } from './finish.ts';
import { missingPermalinks } from './permalinks.ts';

const PICTURE = /\.(jpe?g|png|webp|avif|gif|tiff?)$/i;
/** A feed may leave out what is older than its newest few. */
const FEED_LENGTH = 5;
/** So many files are read side by side: decoding a picture is work of another thread. */
const AT_ONCE = 4;
/** Folders of the content whose files each have a page in a folder of the same name. */
const KINDS = ['ke-hoach', 'van-ban', 'phan-cong', 'guong-dien-hinh'];
const decoder = new TextDecoder('utf-8', { fatal: true });

/** What is wrong with the bytes of one file, or undefined. A picture without a fault is added to `sound`. */
async function faultOf(
  dist: string,
  file: string,
  sound: Set<string>,
): Promise<string | undefined> {
  const bytes = readFileSync(join(dist, file));
  if (bytes.length === 0) return file === '_redirects' ? undefined : 'is empty';
  if (/\.(html|json|xml|csv|ics|svg|txt|md)$/.test(file)) {
    let text: string;
    try {
      text = decoder.decode(bytes);
    } catch {
      return 'is not UTF-8';
    }
    if (text.includes('\uFFFD')) return 'holds a character that was lost (U+FFFD)';
    if (file.endsWith('.html') && !text.trimEnd().endsWith('</html>')) return 'ends too early';
    if (file.endsWith('.json')) JSON.parse(text);
  }
  if (/\.(br|gz)$/.test(file)) {
    const plain = file.endsWith('.br') ? brotliDecompressSync(bytes) : gunzipSync(bytes);
    const original = join(dist, file.slice(0, -3));
    if (!existsSync(original) || !plain.equals(readFileSync(original))) {
      return 'is not the compressed form of its file';
    }
  }
  if (PICTURE.test(file)) {
    const hash = hashOf(bytes);
    if (sound.has(hash)) return undefined;
    const picture = sharp(bytes, { failOn: 'warning' });
    const { exif, xmp, iptc } = await picture.metadata();
    const found = Object.entries({ exif, xmp, iptc }).filter(([, value]) => value);
    if (found.length > 0) return `tells where or how it was made (${found.map(([k]) => k).join()})`;
    // Read to the end.
    await picture.raw().toBuffer();
    sound.add(hash);
  }
  return undefined;
}

/** Addresses of the site, places on a page included, that pages lead to and that are not there. */
function deadLinks(dist: string, pages: string[]): string[] {
  const dead = new Map<string, string>();
  const known = new Map<string, boolean>();
  const places = new Map<string, Set<string>>();
  const placesOf = (file: string): Set<string> => {
    const found = places.get(file);
    if (found) return found;
    const ids = readFileSync(join(dist, file), 'utf8').matchAll(/\sid="([^"]+)"/g);
    const set = new Set([...ids].map(([, id]) => id!));
    places.set(file, set);
    return set;
  };
  const answers = (address: string) => {
    const [path = '', place = ''] = address
      .replace(/\?[^#]*/, '')
      .split('#')
      .map(decodeURIComponent);
    const file = path.endsWith('/') ? `${path}index.html` : path;
    if (!existsSync(join(dist, file))) return false;
    return place === '' || !file.endsWith('.html') || placesOf(file).has(place);
  };
  for (const page of pages) {
    const html = readFileSync(join(dist, page), 'utf8');
    for (const [, href] of html.matchAll(/\s(?:href|src)="(\/[^"]*|#[^"]+)"/g)) {
      const address = href!.startsWith('#') ? `/${page}${href}` : href!;
      if (!known.has(address)) known.set(address, answers(address));
      if (!known.get(address)) dead.set(address, page);
    }
  }
  return [...dead].map(([address, page]) => `${page} leads to ${address}, which is not there`);
}

interface ExpectedPage {
  page: string;
  /** The list that must lead to it. */
  list: string;
  file: string;
  published: string;
}

/** The page of each content file that is public. */
function expectedPages(content: string): ExpectedPage[] {
  const found = (pattern: string) => globSync(pattern, { cwd: content }).sort();
  const head = (file: string) => {
    const [, yaml = ''] = readFileSync(join(content, file), 'utf8').split(/^\uFEFF?---[ \t]*\r?$/m);
    return parse(yaml) as { status?: string; published?: string };
  };
  const folder = (file: string) => basename(dirname(file));
  const name = (file: string) => basename(file, extname(file));
  const of = (list: string, pattern: string, nameOf: (file: string) => string): ExpectedPage[] =>
    found(pattern).map((file) => ({ file, list, page: `${list}/${nameOf(file)}`, published: '' }));
  return [
    ...of('ke-hoach', 'ke-hoach/*/index.mdx', folder),
    ...of('van-ban', 'van-ban/*.mdx', name),
    ...of('phan-cong', 'phan-cong/*.mdx', name),
    ...found('trang/*.mdx').map((file) => ({
      file,
      list: 'so-do-trang',
      page: name(file),
      published: '',
    })),
    ...of('guong-dien-hinh', 'guong-dien-hinh/*/index.mdx', folder).flatMap((expected) => {
      const { status, published = '' } = head(expected.file);
      return status?.normalize('NFC') === 'đăng' ? [{ ...expected, published }] : [];
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
function lostContent(dist: string, content: string): string[] {
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
      .filter(({ list }) => list === 'guong-dien-hinh')
      .sort((a, b) => b.published.localeCompare(a.published))
      .slice(0, FEED_LENGTH)
      .map(({ page }) => page),
  );
  const feed = read('{rss.xml,feed.json}');
  const sitemap = existsSync(join(dist, 'sitemap-index.xml'))
    ? found(read('sitemap-*.xml'), /<loc>https?:\/\/[^/<]+([^<]*)<\/loc>/g)
    : undefined;
  for (const { page, list, file } of pages) {
    if (!existsSync(join(dist, page, 'index.html'))) {
      faults.push(`content/${file} has no page /${page}/`);
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
      .filter((name) => !['trang', 'loai', 'dia-ban', 'vai-tro'].includes(name));
    const expected = pages.filter(({ list }) => list === kind).length;
    if (built.length !== expected) {
      faults.push(`/${kind}/ has ${built.length} pages for ${expected} content files`);
    }
  }
  return faults;
}

/**
 * All faults of a built site, in words; none for a sound one.
 * @param sound hashes of pictures that need no second look; gains those that were found good
 */
export async function checkSite(
  dist: string,
  content: string = contentDir(),
  sound = new Set<string>(),
): Promise<string[]> {
  const files = filesOf(dist);
  const faults: string[] = [];
  for (const file of ['index.html', '404.html', '_headers']) {
    if (!files.includes(file)) faults.push(`${file} is missing`);
  }
  const waiting = files.values();
  const worker = async () => {
    for (const file of waiting) {
      try {
        const fault = await faultOf(dist, file, sound);
        if (fault) faults.push(`${file} ${fault}`);
      } catch (error) {
        faults.push(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const pages = files.filter((file) => file.endsWith('.html'));
  faults.push(...deadLinks(dist, pages), ...lostContent(dist, content));
  // Another content tree (tests, benchmarks) has other addresses.
  if (content === contentDir() && !process.env['CONTENT_DIR']) {
    const missing = missingPermalinks(dist, readRedirects());
    faults.push(...missing.map((address) => `${address} was published and is gone`));
  }
  return faults;
}
