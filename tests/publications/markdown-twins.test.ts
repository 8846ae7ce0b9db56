import { load } from 'cheerio';
import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { buildSite } from '../../src/domain/build-site.ts';
import { llmsTxt, markdownTwins } from '../../src/publications/markdown-twins.ts';
import { pageList } from '../../src/publications/page-list.ts';
import { contentRaw } from './content-site.ts';
import { receivedWords, wordsOf } from './plan-words.ts';

const raw = await contentRaw();
const { site } = buildSite(raw);
const collections = ['documents', 'units', 'stories', 'pages'] as const;
const bodies = new Map(
  collections.flatMap((collection) =>
    raw[collection].map(({ id, body }) => [`${collection}/${id}`, body] as const),
  ),
);
const twins = markdownTwins(site, bodies);
const html = (markdown: string) =>
  load(markdownToHtml(markdown, { features: { smartPunctuation: false } }).html);

test('every page has a twin that begins with its title and says more', () => {
  const pages = pageList(site);
  expect([...twins.keys()]).toEqual(pages.map(({ path }) => path));
  for (const { path, title } of pages) {
    const $ = html(twins.get(path) ?? '');
    expect($('h1').text(), path).toBe(title);
    expect($('h1').nextAll().length, path).toBeGreaterThan(1);
  }
});

test('what an editor notes for editors is in no twin', () => {
  const [story] = site.stories;
  const noted = new Map(bodies).set(
    `stories/${story?.id}`,
    'Trước. {/* hỏi lại ông tổ trưởng */} Sau.\n\n{/* chưa có\nảnh */}\n\nHết.',
  );
  const twin = markdownTwins(site, noted).get(`/guong-dien-hinh/${story?.id}/`) ?? '';
  expect(twin).toContain('Hết.');
  expect(twin).not.toMatch(/hỏi lại|chưa có|\/\*/);
});

test('the twins of site map and search lead to every page and to every term', () => {
  const addresses = (path: string) => {
    const $ = html(twins.get(path) ?? '');
    return $('a')
      .toArray()
      .map((node) => $(node).attr('href'));
  };
  const full = (path: string) => new URL(path, site.settings.siteAddress).href;
  // The first is its own.
  expect(addresses('/so-do-trang/').slice(1)).toEqual(
    pageList(site)
      .slice(1)
      .map(({ path }) => full(path)),
  );
  expect(addresses('/tim-kiem/')).toEqual(
    expect.arrayContaining(site.terms.map(({ id }) => full(`/thuat-ngu/#${id}`))),
  );
});

test('read as Markdown, the text of the plan has the words received and no other', async () => {
  const [plan] = site.plans;
  const $ = html(twins.get(`/ke-hoach/${plan?.id}/`) ?? '');
  const rules = $('hr');
  expect(rules).toHaveLength(2);
  const official = rules.first().nextUntil('hr');
  official.find('br').replaceWith('\n');
  // A list item's dash is a sign of Markdown; in the received text it is written.
  official.find('li').prepend('- ');
  expect(
    wordsOf(
      official
        .toArray()
        .map((node) => $(node).text())
        .join('\n'),
    ),
  ).toEqual(await receivedWords(plan?.id ?? ''));
});

test('the twin of a story holds its body and its source', () => {
  for (const story of site.stories) {
    const twin = twins.get(`/guong-dien-hinh/${story.id}/`) ?? '';
    expect(twin).toContain((bodies.get(`stories/${story.id}`) ?? '').trim());
    expect(twin).toContain(story.source.url ?? story.source.title);
  }
});

test('every address in a twin has a host, and llms.txt names every twin', () => {
  for (const [path, twin] of twins) {
    const $ = html(twin);
    for (const link of $('a')
      .toArray()
      .map((node) => $(node).attr('href')))
      expect(link, path).toMatch(/^https?:\/\//);
  }
  const llms = llmsTxt(site);
  for (const path of twins.keys()) {
    if (path !== '/')
      expect(llms).toContain(`${new URL(path, site.settings.siteAddress).href}index.md)`);
  }
});

test('a block of a story becomes words, not tags', () => {
  const [story] = site.stories;
  const key = `stories/${story?.id}`;
  const text =
    'Trước.\n\n<SoLieu so="28 hộ" nghia="tự nguyện dỡ cổng" />\n\n<TrichDan nguoi="Một người dân">\n\nChúng tôi cùng bàn.\n\n</TrichDan>\n\n<DieuKhoan ma="2024/II.4.g3" />';
  const twin =
    markdownTwins(site, new Map([...bodies, [key, text]])).get(`/guong-dien-hinh/${story?.id}/`) ??
    '';
  expect(twin).not.toMatch(/<\/?[A-Z]/);
  for (const words of [
    '28 hộ: tự nguyện dỡ cổng',
    '**Một người dân**',
    'Chúng tôi cùng bàn.',
    '/ke-hoach/2024/#ii-4-g3)',
  ]) {
    expect(twin).toContain(words);
  }
});
