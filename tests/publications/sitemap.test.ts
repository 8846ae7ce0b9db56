import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { buildSite } from '../../src/domain/build-site.ts';
import { pageList, pageUpdatedOn } from '../../src/publications/page-list.ts';
import { robots, sitemapIndex, sitemapPages } from '../../src/publications/sitemap.ts';
import { contentRaw, contentSite } from './content-site.ts';

const site = await contentSite();
const host = new URL(site.settings.siteAddress).origin;

test('every page stands once, with the date of its content and of nothing else', () => {
  const $ = load(sitemapPages(site), { xml: true });
  const entries = $('url')
    .toArray()
    .map((node) => [$(node).find('loc').text(), $(node).find('lastmod').text()]);
  expect(entries).toEqual(
    pageList(site).map(({ path, updatedOn }) => [`${host}${path}`, updatedOn ?? '']),
  );
  expect(new Set(entries.map(([address]) => address)).size).toBe(entries.length);
});

test('an edited page changes its own date, those of its list and of home', async () => {
  const raw = await contentRaw();
  const [story] = raw.stories;
  if (story) story.data.updatedOn = '2027-02-03';
  const dated = pageList(buildSite(raw).site).filter(({ updatedOn }) => updatedOn === '2027-02-03');
  expect(dated.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['/', '/guong-dien-hinh/', `/guong-dien-hinh/${story?.id}/`]),
  );
  expect(dated.some(({ path }) => path.startsWith('/van-ban/'))).toBe(false);
});

test.each(['plans', 'documents', 'units', 'stories'] as const)(
  'open data are as new as the newest of the %s',
  async (collection) => {
    const raw = await contentRaw();
    const [entry] = raw[collection];
    if (entry) entry.data.updatedOn = '2027-02-03';
    expect(pageUpdatedOn(buildSite(raw).site, '/du-lieu/')).toBe('2027-02-03');
  },
);

test('the list of changes is as new as the last withdrawal in it', async () => {
  const raw = await contentRaw();
  const [story] = raw.stories;
  const withdrawn = { on: '2027-02-03', reason: 'Theo yêu cầu của người trong bài.' };
  if (story) Object.assign(story.data, { status: 'gỡ', withdrawn });
  expect(pageUpdatedOn(buildSite(raw).site, '/thay-doi/')).toBe('2027-02-03');
});

test('drafts and withdrawn stories are not listed', async () => {
  const raw = await contentRaw();
  const [draft, withdrawn] = raw.stories;
  if (draft) draft.data.status = 'nháp';
  if (withdrawn) withdrawn.data.status = 'gỡ';
  const paths = pageList(buildSite(raw).site).map(({ path }) => path);
  expect(paths).not.toContain(`/guong-dien-hinh/${draft?.id}/`);
  expect(paths).not.toContain(`/guong-dien-hinh/${withdrawn?.id}/`);
});

test('robots.txt names the index, the index the list', () => {
  expect(robots(site)).toContain(`Sitemap: ${host}/sitemap-index.xml`);
  expect(load(sitemapIndex(site), { xml: true })('loc').text()).toBe(`${host}/sitemap-0.xml`);
});
