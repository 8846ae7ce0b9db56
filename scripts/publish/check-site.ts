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
import { filesOf } from './files.ts';
import { readRedirects } from './finish.ts';
import { missingPermalinks } from './permalinks.ts';

const PICTURE = /\.(jpe?g|png|webp|avif|gif|tiff?)$/i;
const decoder = new TextDecoder('utf-8', { fatal: true });

/** What is wrong with the bytes of one file, or undefined. */
async function faultOf(dist: string, file: string): Promise<string | undefined> {
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
    const picture = sharp(bytes, { failOn: 'warning' });
    const { exif, xmp, iptc } = await picture.metadata();
    const found = Object.entries({ exif, xmp, iptc }).filter(([, value]) => value);
    if (found.length > 0) return `tells where or how it was made (${found.map(([k]) => k).join()})`;
    await picture.stats(); // reads it to the end
  }
  return undefined;
}

/** Addresses of the site that pages lead to and that are not there. */
function deadLinks(dist: string, pages: string[]): string[] {
  const dead = new Map<string, string>();
  const known = new Map<string, boolean>();
  const answers = (address: string) => {
    const path = decodeURIComponent(address);
    return existsSync(join(dist, path.endsWith('/') ? `${path}index.html` : path));
  };
  for (const page of pages) {
    const html = readFileSync(join(dist, page), 'utf8');
    for (const [, address] of html.matchAll(/\s(?:href|src)="(\/[^"#?]*)/g)) {
      if (!known.has(address!)) known.set(address!, answers(address!));
      if (!known.get(address!)) dead.set(address!, page);
    }
  }
  return [...dead].map(([address, page]) => `${page} leads to ${address}, which is not there`);
}

/** Name of each content file's page, and the list that must lead to it. */
function expectedPages(content: string): { page: string; list: string; file: string }[] {
  const found = (pattern: string) => globSync(pattern, { cwd: content }).sort();
  const isPublic = (file: string) => {
    const [, head = ''] = readFileSync(join(content, file), 'utf8').split(/^\uFEFF?---[ \t]*\r?$/m);
    return (parse(head) as { status?: string }).status?.normalize('NFC') === 'đăng';
  };
  const folder = (file: string) => basename(dirname(file));
  const name = (file: string) => basename(file, extname(file));
  return [
    ...found('ke-hoach/*/index.mdx').map((file) => ({
      file,
      page: `ke-hoach/${folder(file)}`,
      list: 'ke-hoach',
    })),
    ...found('van-ban/*.mdx').map((file) => ({
      file,
      page: `van-ban/${name(file)}`,
      list: 'van-ban',
    })),
    ...found('phan-cong/*.mdx').map((file) => ({
      file,
      page: `phan-cong/${name(file)}`,
      list: 'phan-cong',
    })),
    ...found('guong-dien-hinh/*/index.mdx')
      .filter(isPublic)
      .map((file) => ({
        file,
        page: `guong-dien-hinh/${folder(file)}`,
        list: 'guong-dien-hinh',
      })),
  ];
}

/** Content that has no page, or that its list, the site map or the feed forgets. */
function lostContent(dist: string, content: string): string[] {
  const faults: string[] = [];
  const pages = expectedPages(content);
  for (const kind of ['ke-hoach', 'van-ban', 'phan-cong', 'guong-dien-hinh']) {
    if (!pages.some(({ list }) => list === kind)) faults.push(`content/${kind} has nothing to show`);
  }
  const read = (pattern: string) =>
    globSync(pattern, { cwd: dist })
      .map((file) => readFileSync(join(dist, file), 'utf8'))
      .join('\n');
  const lists = new Map<string, string>();
  const sitemap = existsSync(join(dist, 'sitemap-index.xml')) ? read('sitemap-*.xml') : undefined;
  for (const { page, list, file } of pages) {
    if (!existsSync(join(dist, page, 'index.html'))) {
      faults.push(`content/${file} has no page /${page}/`);
    }
    if (!lists.has(list)) lists.set(list, read(`${list}/{index.html,trang/*/index.html}`));
    if (!lists.get(list)!.includes(`href="/${page}/"`)) {
      faults.push(`/${list}/ does not lead to /${page}/`);
    }
    if (sitemap !== undefined && !sitemap.includes(`/${page}/<`)) {
      faults.push(`the site map for search engines lacks /${page}/`);
    }
  }
  for (const kind of ['van-ban', 'guong-dien-hinh']) {
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

/** All faults of a built site, in words; none for a sound one. */
export async function checkSite(dist: string, content: string = contentDir()): Promise<string[]> {
  const files = filesOf(dist);
  const faults: string[] = [];
  for (const file of ['index.html', '404.html', '_headers']) {
    if (!files.includes(file)) faults.push(`${file} is missing`);
  }
  for (const file of files) {
    try {
      const fault = await faultOf(dist, file);
      if (fault) faults.push(`${file} ${fault}`);
    } catch (error) {
      faults.push(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
    }
  }
  const pages = files.filter((file) => file.endsWith('.html'));
  faults.push(...deadLinks(dist, pages), ...lostContent(dist, content));
  // Another content tree (tests, benchmarks) has other addresses.
  if (content === contentDir() && !process.env['CONTENT_DIR']) {
    const missing = missingPermalinks(dist, readRedirects());
    faults.push(...missing.map((address) => `${address} was published and is gone`));
  }
  return faults;
}
