import { Ajv } from 'ajv';
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

test('RSS 2.0 has what its specification requires, and no element that it does not know', () => {
  const known = {
    channel:
      'title link description language lastBuildDate pubDate managingEditor webMaster copyright category generator docs ttl image item atom:link',
    item: 'title link description author category comments enclosure guid pubDate source content:encoded media:content',
  };
  expect($('rss').attr('version')).toBe('2.0');
  for (const [parent, names] of Object.entries(known)) {
    for (const node of $(parent).toArray()) {
      const own = $(node)
        .children()
        .toArray()
        .map(({ tagName }) => tagName);
      expect(own.filter((name) => !names.split(' ').includes(name))).toEqual([]);
      for (const needed of ['title', 'link', 'description'])
        expect(own.filter((name) => name === needed)).toHaveLength(1);
    }
  }
  const guids = $('item > guid')
    .toArray()
    .map((node) => $(node).text());
  expect(new Set(guids).size).toBe(site.stories.length);
  const days = $('pubDate, lastBuildDate').toArray();
  expect(days.length).toBeGreaterThan(site.stories.length - 1);
  for (const day of days)
    expect($(day).text()).toMatch(
      /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} ([+-]\d{4}|GMT)$/,
    );
});

/** JSON Feed 1.1 as its specification words it: what must be, what may be, and nothing else. */
const JSON_FEED = (() => {
  const text = { type: 'string', minLength: 1 };
  const address = { type: 'string', format: 'uri' };
  const day = {
    type: 'string',
    pattern: String.raw`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$`,
  };
  const object = (required: string[], properties: object) => ({
    type: 'object',
    additionalProperties: false,
    required,
    properties,
  });
  const authors = {
    type: 'array',
    items: object([], { name: text, url: address, avatar: address }),
  };
  const attachment = object(['url', 'mime_type'], {
    url: address,
    mime_type: text,
    title: text,
    size_in_bytes: { type: 'number' },
    duration_in_seconds: { type: 'number' },
  });
  const item = object(['id', 'content_html'], {
    id: text,
    url: address,
    external_url: address,
    title: text,
    content_html: text,
    summary: text,
    image: address,
    banner_image: address,
    date_published: day,
    date_modified: day,
    authors,
    tags: { type: 'array', items: text },
    language: text,
    attachments: { type: 'array', items: attachment },
  });
  return object(['version', 'title', 'items'], {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: text,
    home_page_url: address,
    feed_url: address,
    description: text,
    icon: address,
    favicon: address,
    authors,
    language: text,
    items: { type: 'array', items: item },
  });
})();

test('JSON Feed is of the form that version 1.1 describes', () => {
  const validate = new Ajv({ formats: { uri: (value: string) => URL.canParse(value) } }).compile(
    JSON_FEED,
  );
  validate(feed);
  expect(validate.errors).toBeNull();
  expect(feed).toMatchObject({ feed_url: `${host}/feed.json`, language: 'vi' });
  expect(validate({ ...feed, items: [{ ...feed.items[0], date_published: '24/11/2026' }] })).toBe(
    false,
  );
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
