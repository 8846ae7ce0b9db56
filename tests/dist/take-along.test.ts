/** What a reader takes along, as it is published. Run after a build. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { FIRST_PAINT_SCRIPT } from '../../src/components/reading-panel/settings.ts';
import { markdownTwins } from '../../src/publications/markdown-twins.ts';
import { pageList } from '../../src/publications/page-list.ts';
import { SHARE_PICTURE } from '../../src/publications/share-picture.ts';
import { unitsWithCalendar } from '../../src/publications/calendar.ts';
import { datasetFiles } from '../../src/publications/open-data.ts';
import { urls } from '../../src/urls.ts';
import { contentSite } from '../publications/content-site.ts';
import { unknownWords } from '../publications/schema-org.ts';

const site = await contentSite();
const read = (path: string) => readFileSync(`dist${path}`, 'utf8');
const pages = globSync('dist/**/*.html').map((file) => {
  const html = readFileSync(file, 'utf8');
  const path = `/${file.replace(/^dist\//, '').replace(/index\.html$/, '')}`;
  return { path, html, $: load(html) };
});
/** Views of a list: its further pages and its filters. */
const isView = (path: string) =>
  /^\/(guong-dien-hinh\/(trang|loai|dia-ban)|phan-cong\/vai-tro)\//.test(path);
const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');

test('the sitemap lists every page a search engine may show, views of lists aside', () => {
  const listed = Array.from(read(urls.sitemapPages).matchAll(/<loc>([^<]+)/g), ([, address = '']) =>
    decodeURI(new URL(address).pathname),
  );
  const shown = pages
    .filter(
      ({ path, $ }) => $('meta[name="robots"][content*="noindex"]').length === 0 && !isView(path),
    )
    .map(({ path }) => path);
  expect(listed.sort()).toEqual(shown.sort());
});

test('every page names its Markdown twin; a view of a list that of the list', () => {
  const own = pages.filter(({ $ }) => $('meta[name="robots"][content*="noindex"]').length === 0);
  for (const { path, $ } of own) {
    const twin = $('link[rel="alternate"][type="text/markdown"]').attr('href') ?? '';
    expect(read(twin), path).toMatch(/^# .+/);
    expect(path.startsWith(twin.replace(/index\.md$/, '')), path).toBe(true);
    if (!isView(path)) expect(twin).toBe(`${path}index.md`);
  }
});

test('the page of all pages leads to each of them', () => {
  const map = pages.find(({ path }) => path === urls.siteMap);
  const linked = map
    ?.$('main a')
    .toArray()
    .map((link) => link.attribs['href']);
  const wanted = pageList(site).map(({ path }) => path);
  expect(
    wanted.filter(
      (path) => ![urls.home, urls.siteMap].includes(path as '/') && !linked?.includes(path),
    ),
  ).toEqual([]);
});

test('every file that is promised is there', () => {
  const promised = [
    urls.calendar,
    urls.feed,
    urls.jsonFeed,
    urls.sitemap,
    '/robots.txt',
    urls.llms,
    ...unitsWithCalendar(site).map(({ id }) => urls.unitCalendar(id)),
    ...datasetFiles(site).flatMap(({ files }) => files.map(({ path }) => path)),
    ...site.plans.flatMap(({ id }) => [urls.planFile(id, 'pdf'), urls.planFile(id, 'docx')]),
    ...[...markdownTwins(site, new Map()).keys()].map((path) => urls.markdown(path)),
  ];
  for (const path of promised) expect(readFileSync(`dist${path}`).length, path).toBeGreaterThan(20);
});

describe.each(pages)('$path', ({ $, html }) => {
  test('has a picture for sharing of the size it says', () => {
    const address = $('meta[property="og:image"]').attr('content') ?? '';
    const png = readFileSync(`dist${new URL(address).pathname}`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      SHARE_PICTURE.width,
      SHARE_PICTURE.height,
    ]);
    expect($('meta[property="og:image:alt"]').attr('content')).not.toBe('');
  });

  test('runs before the first paint that one script whose hash the policy can name', () => {
    const inline = $('script:not([src]):not([type="application/ld+json"])').toArray();
    expect(inline.map((script) => sha256($(script).text()))).toContain(sha256(FIRST_PAINT_SCRIPT));
    expect(html.indexOf(FIRST_PAINT_SCRIPT)).toBeLessThan(html.indexOf('</head>'));
  });

  test('says in JSON-LD only what schema.org has words for', () => {
    for (const script of $('script[type="application/ld+json"]').toArray()) {
      const data: unknown = JSON.parse($(script).text());
      expect(data).toHaveProperty('@context', 'https://schema.org');
      expect(unknownWords(data)).toEqual([]);
    }
  });
});

test('plan, documents and stories say what they are', () => {
  const typeOf = (path: string) => {
    const page = pages.find((each) => each.path === path);
    const [first] = page?.$('script[type="application/ld+json"]').toArray() ?? [];
    return first && page
      ? (JSON.parse(page.$(first).text()) as Record<string, unknown>)['@type']
      : undefined;
  };
  expect(typeOf(urls.home)).toBe('WebSite');
  for (const { id } of site.plans) expect(typeOf(urls.plan(id))).toBe('Legislation');
  for (const { id } of site.documents) expect(typeOf(urls.document(id))).toBe('Legislation');
  for (const { id } of site.stories) expect(typeOf(urls.story(id))).toBe('NewsArticle');
});

test('the feeds have every story with its rendered text', () => {
  const feed = JSON.parse(read(urls.jsonFeed)) as {
    items: { url: string; content_html: string }[];
  };
  expect(feed.items).toHaveLength(site.stories.length);
  for (const { url, content_html: text } of feed.items) {
    const story = pages.find(({ path }) => new URL(url).pathname === path);
    const paragraphs = load(text)('p').toArray().length;
    expect(paragraphs, url).toBeGreaterThan(4);
    const first = load(text)('p').first().text();
    expect(story?.$('main').text().replace(/\s+/g, ' ')).toContain(first.replace(/\s+/g, ' '));
  }
});

test('the page of a plan tells the size of its files truly', () => {
  for (const { id } of site.plans) {
    const page = pages.find(({ path }) => path === urls.plan(id));
    for (const format of ['pdf', 'docx'] as const) {
      const link = page?.$(`a[href="${urls.planFile(id, format)}"]`).first();
      const bytes = readFileSync(`dist${urls.planFile(id, format)}`).length;
      expect(link?.parent().text()).toContain(`${Math.round(bytes / 1024)} KB`);
    }
  }
});

test('every page of the list was built with the title of the list', () => {
  for (const { path } of pageList(site))
    expect(
      pages.some((page) => page.path === path),
      path,
    ).toBe(true);
});
