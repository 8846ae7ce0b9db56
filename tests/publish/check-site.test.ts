/** Each fault that a built site may have is found, on a copy of the real one. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
  globSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deadLinks } from '../../scripts/publish/check-links.ts';
import { checkSite } from '../../scripts/publish/check-site.ts';
import { missingPermalinks } from '../../scripts/publish/permalinks.ts';
import { warningsIn } from '../../scripts/publish/warnings.ts';

const work = mkdtempSync(join(tmpdir(), 'check-site-'));
const dist = join(work, 'dist');

beforeAll(() => cpSync('dist', dist, { recursive: true }));
afterAll(() => rmSync(work, { recursive: true }));

const path = (file: string) => join(dist, file);
const edit = (file: string, change: (old: string) => string) => {
  writeFileSync(path(file), change(readFileSync(path(file), 'utf8')));
};
/** The first page of a search record about an address. */
const fragmentOf = (address: string) =>
  globSync('pagefind/fragment/*', { cwd: dist }).find((file) =>
    gunzipSync(readFileSync(path(file))).includes(`"url":"${address}"`),
  )!;

test('the built site is sound, and holds every content file', async () => {
  expect(await checkSite('dist')).toEqual([]);
});

test('of what was found sound only that is remembered which is still there', async () => {
  const sound = new Set(['.html of a page that changed']);
  expect(await checkSite('dist', undefined, { sound })).toEqual([]);
  const first = [...sound];
  expect(first.length).toBeGreaterThan(100);
  expect(first).not.toContain('.html of a page that changed');
  expect(await checkSite('dist', undefined, { sound })).toEqual([]);
  expect([...sound].sort()).toEqual(first.sort());
});

test('every fault is found and named', async () => {
  truncateSync(path('thuat-ngu/index.html'), 0);
  truncateSync(path('gioi-thieu/index.html'), 3000);
  writeFileSync(path('tro-nang/index.html'), Buffer.from([0x3c, 0xe9, 0x3e]));
  edit('cach-doc/index.html', (old) => old.replace('dân', '\uFFFD'));
  edit('so-do-trang/index.html', (old) => old.replace('href="/thuat-ngu/"', 'href="/cu/"'));
  edit('tim-kiem/index.html', (old) =>
    old.replace('href="/ke-hoach/2024/#i"', 'href="/ke-hoach/2024/#ix"'),
  );
  edit('thay-doi/index.html', (old) => old.replace('href="#noi-dung"', 'href="#noi-dun"'));
  edit('so-do-trang/index.html', (old) => old.replaceAll('href="/cach-doc/"', 'href="/"'));
  edit('van-ban/index.html', (old) => old.replaceAll('/van-ban/nghi-dinh-59-2023-nd-cp/"', '"'));
  for (const feed of ['rss.xml', 'feed.json', 'sitemap-0.xml']) {
    edit(feed, (old) => old.replaceAll('to-35-khu-6-trung-vuong', 'x'));
  }
  rmSync(path(fragmentOf('/phan-cong/mttq/')));
  rmSync(path(fragmentOf('/ke-hoach/2024/#ii-4')));
  rmSync(path('guong-dien-hinh/to-3-chap-khe-nam-khe/index.html'));
  await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
    .jpeg()
    .withExif({ IFD3: { GPSLatitude: '21/1 2/1 0/1' } })
    .toFile(path('_astro/x.jpg'));
  const faults = await checkSite(dist);
  expect(faults).toEqual(
    expect.arrayContaining([
      'thuat-ngu/index.html is empty',
      'gioi-thieu/index.html ends too early',
      'tro-nang/index.html is not UTF-8',
      'cach-doc/index.html holds a character that was lost (U+FFFD)',
      'cach-doc/index.html.br is not the compressed form of its file',
      'so-do-trang/index.html leads to /cu/, which is not there',
      'tim-kiem/index.html leads to /ke-hoach/2024/#ix, which is not there',
      'thay-doi/index.html leads to /thay-doi/index.html#noi-dun, which is not there',
      '/so-do-trang/ does not lead to /cach-doc/',
      '/van-ban/ does not lead to /van-ban/nghi-dinh-59-2023-nd-cp/',
      'the feed lacks /guong-dien-hinh/to-35-khu-6-trung-vuong/',
      'the site map for search engines lacks /guong-dien-hinh/to-35-khu-6-trung-vuong/',
      'the search knows nothing of /phan-cong/mttq/',
      'the search knows nothing of /ke-hoach/2024/#ii-4',
      'content/guong-dien-hinh/to-3-chap-khe-nam-khe/index.mdx has no page /guong-dien-hinh/to-3-chap-khe-nam-khe/',
      '/guong-dien-hinh/ has 4 pages for 5 content files',
      '/thuat-ngu/#ubnd was published and is gone',
      '_astro/x.jpg tells where or how it was made (exif)',
    ]),
  );
});

test('letters with marks in a place or a link are read as such', () => {
  const pages = mkdtempSync(join(tmpdir(), 'links-'));
  try {
    mkdirSync(join(pages, 'Đích'));
    const links = ['#chỗ', '#ch%E1%BB%97', '/Đích/', '/%C4%90%C3%ADch/#mục', '/Đích/#mụ'];
    writeFileSync(
      join(pages, 'index.html'),
      `<p id="chỗ">${links.map((href) => `<a href="${href}">à</a>`).join('')}`,
    );
    writeFileSync(join(pages, 'Đích/index.html'), '<p id="mục"><a href="/Đích/#mụ">xa</a>');
    expect(deadLinks(pages, ['index.html', 'Đích/index.html'])).toEqual([
      'index.html leads to /Đích/#mụ, which is not there',
    ]);
  } finally {
    rmSync(pages, { recursive: true });
  }
});

test('a published address answers, or leads on', () => {
  const known = [
    '/ke-hoach/2024/#ii-4-g3',
    '/thuat-ngu/',
    '/cu/',
    '/cu/#muc',
    '/ke-hoach/2024/#khong-co',
  ];
  expect(missingPermalinks('dist', [], known)).toEqual(known.slice(2));
  expect(missingPermalinks('dist', [{ from: '/cu/', to: '/thuat-ngu/' }], known)).toEqual(
    known.slice(3),
  );
});

test('warnings of a build are told from the rest', () => {
  const output =
    '08:00 [build] fine\n\u001b[33m08:01 [WARN] [vite] \u001b[39mtoo large\n(node:1) ExperimentalWarning: x\n';
  expect(warningsIn(output)).toEqual([
    '08:01 [WARN] [vite] too large',
    '(node:1) ExperimentalWarning: x',
  ]);
});
