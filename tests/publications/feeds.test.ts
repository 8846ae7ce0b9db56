import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { jsonFeed, rss, type FeedItem } from '../../src/publications/feeds.ts';
import { contentSite } from './content-site.ts';

const site = await contentSite();
const host = new URL(site.settings.siteAddress).origin;
const items: FeedItem[] = site.stories.map((story, index) => ({
  story,
  html: '<p>“Một” &amp; <a href="/thuat-ngu/#ubnd">hai</a> <a href="#muc-1">ba</a></p>',
  photos:
    index === 0
      ? [
          {
            src: '/_astro/anh.jpg',
            type: 'image/jpeg',
            width: 1280,
            height: 720,
            alt: 'Con "đường" mới',
            caption: 'Ảnh: Trung tâm',
          },
        ]
      : [],
}));
const source = rss(site, items);
const $ = load(source, { xml: true });
const feed = JSON.parse(jsonFeed(site, items));

test('RSS is well-formed and names itself', async () => {
  const { errors } = await validateXML({
    xml: [{ fileName: 'rss.xml', contents: source }],
    normalization: 'format',
  });
  expect(errors).toEqual([]);
  expect($(String.raw`channel > atom\:link[rel="self"]`).attr('href')).toBe(`${host}/rss.xml`);
  expect($('channel > language').text()).toBe('vi');
});

test('both feeds hold every published story once, newest first, with the same full text', () => {
  const links = $('item > link')
    .toArray()
    .map((node) => $(node).text());
  expect(links).toEqual(site.stories.map(({ id }) => `${host}/guong-dien-hinh/${id}/`));
  expect(feed.items.map((item: { url: string }) => item.url)).toEqual(links);
  const texts = $(String.raw`item > content\:encoded`)
    .toArray()
    .map((node) => $(node).text());
  expect(texts).toEqual(feed.items.map((item: { content_html: string }) => item.content_html));
});

test('the text stands on its own: every address has a host, the source and the clauses are named', () => {
  for (const [index, item] of feed.items.entries()) {
    const html = load(item.content_html);
    const addresses = html('[href], [src]')
      .toArray()
      .map((node) => html(node).attr('href') ?? html(node).attr('src'));
    expect(addresses.length).toBeGreaterThan(2);
    for (const address of addresses) expect(address).toMatch(/^https?:\/\//);
    expect(html('body').text()).toContain(site.stories[index]?.source.publisher);
    expect(html('body').text()).toContain(site.stories[index]?.clauses[0]?.path);
  }
});

test('pictures come with size and description', () => {
  const media = $(String.raw`item > media\:content`);
  expect(media.attr()).toMatchObject({
    url: `${host}/_astro/anh.jpg`,
    width: '1280',
    height: '720',
  });
  expect(media.text()).toBe('Con "đường" mới');
  expect(feed.items[0].image).toBe(`${host}/_astro/anh.jpg`);
  expect(load(feed.items[0].content_html)('img').attr('alt')).toBe('Con "đường" mới');
});

test('a day stays the same day in every zone', () => {
  for (const [index, story] of site.stories.entries()) {
    expect(feed.items[index].date_published.slice(0, 10)).toBe(story.published);
    const utc = new Date($('item > pubDate').eq(index).text()).toISOString();
    expect(utc.slice(0, 10)).toBe(story.published);
  }
});

test('JSON Feed 1.1 has what its specification requires', () => {
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    feed_url: `${host}/feed.json`,
    language: 'vi',
  });
  for (const item of feed.items) {
    expect(typeof item.id).toBe('string');
    expect(item.content_html.length).toBeGreaterThan(0);
    expect(Number.isNaN(Date.parse(item.date_published))).toBe(false);
  }
});

test('what a block brings along for the page is left behind, and its pictures are found', () => {
  const [first] = items;
  if (!first) throw new Error('no story');
  const html =
    '<style>.a{}</style><figure data-astro-cid-abc><img src="/_astro/a.jpg" srcset="/_astro/a.jpg 360w, /_astro/b.jpg 720w"></figure>';
  const [item] = (JSON.parse(jsonFeed(site, [{ ...first, photos: [], html }])) as typeof feed)
    .items;
  expect(item.content_html).not.toMatch(/<style|astro-cid/);
  expect(item.content_html).toContain(
    `srcset="${host}/_astro/a.jpg 360w, ${host}/_astro/b.jpg 720w"`,
  );
});
