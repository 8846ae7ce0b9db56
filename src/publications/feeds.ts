/** Stories as RSS 2.0 and JSON Feed 1.1, with their full text and pictures. */
import { formatPartialDate, type PlainDate } from '../domain/plain-date.ts';
import type { Site, Story } from '../domain/site.ts';
import { strings } from '../strings.ts';
import { absolute, urls } from '../urls.ts';
import { container, element, xmlDocument } from './xml.ts';

/** A photo as it is published: address without host, and what is said of it. */
export interface FeedPhoto {
  src: string;
  type: string;
  width: number;
  height: number;
  alt: string;
  caption: string;
}

/** A story with what only the build can make of it. */
export interface FeedItem {
  story: Story;
  /** The rendered body. */
  html: string;
  photos: FeedPhoto[];
}

/**
 * A day as a moment. Seven in the morning of Vietnam is midnight of UTC: the day is the same in both,
 * however a reader shows it.
 */
const moment = (date: PlainDate): string => `${date}T07:00:00+07:00`;

/** HTML that stands on its own: every address has its host, and nothing asks for the site's style sheet. */
function standalone(html: string, page: string): string {
  const host = new URL('/', page).href;
  return html
    .replace(
      /<style[\s\S]*?<\/style>|<link rel="stylesheet"[^>]*>| data-astro-cid-\w+(?:="")?/g,
      '',
    )
    .replace(
      /\bsrcset="([^"]*)"/g,
      (_match, list: string) => `srcset="${list.replace(/(^|,\s*)\//g, `$1${host}`)}"`,
    )
    .replace(
      /\b(href|src)="\/(?!\/)/g,
      (_match, name: string) => `${name}="${new URL('/', page).href}`,
    )
    .replace(/\bhref="#/g, `href="${page}#`);
}

function content(site: Site, { story, html, photos }: FeedItem): string {
  const page = absolute(site.settings.siteAddress, urls.story(story.id));
  const figures = photos.map(({ src, width, height, alt, caption }) =>
    element(
      'figure',
      {},
      element('img', { src, alt, width: String(width), height: String(height) }),
      element('figcaption', {}, caption),
    ),
  );
  const { source } = story;
  const sourceName = `${source.title}, ${source.publisher}`;
  const facts = [
    element(
      'p',
      {},
      `${strings.story.source}: `,
      source.url === undefined ? sourceName : element('a', { href: source.url }, sourceName),
      '.',
    ),
    element(
      'p',
      {},
      `${strings.story.illustrates}: `,
      story.clauses.map((clause, index) => [
        index === 0 ? '' : '; ',
        element('a', { href: urls.clause(clause) }, clause.fullPath),
      ]),
      '.',
    ),
  ];
  const period =
    story.periodNote ?? (story.period === undefined ? undefined : formatPartialDate(story.period));
  if (period !== undefined) facts.push(element('p', {}, `${strings.story.period}: ${period}.`));
  return standalone(
    [...figures.map(({ xml }) => xml), html.trim(), ...facts.map(({ xml }) => xml)].join('\n'),
    page,
  );
}

/** RSS 2.0 with the full text in content:encoded. */
export function rss(site: Site, items: readonly FeedItem[]): string {
  const { siteName, siteAddress } = site.settings;
  const address = (path: string): string => absolute(siteAddress, path);
  return xmlDocument(
    container(
      'rss',
      {
        version: '2.0',
        'xmlns:atom': 'http://www.w3.org/2005/Atom',
        'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
        'xmlns:media': 'http://search.yahoo.com/mrss/',
      },
      container(
        'channel',
        {},
        element('title', {}, `${strings.story.title} · ${siteName}`),
        element('link', {}, address(urls.stories)),
        element('description', {}, strings.story.lede),
        element('language', {}, 'vi'),
        element('atom:link', {
          href: address(urls.feed),
          rel: 'self',
          type: 'application/rss+xml',
        }),
        items.map((item) => {
          const { story, photos } = item;
          const page = address(urls.story(story.id));
          return container(
            'item',
            {},
            element('title', {}, story.title),
            element('link', {}, page),
            element('guid', { isPermaLink: 'true' }, page),
            story.published === undefined
              ? undefined
              : element('pubDate', {}, new Date(moment(story.published)).toUTCString()),
            [story.kind, story.locality.name].map((category) => element('category', {}, category)),
            element('description', {}, story.summary),
            element('content:encoded', {}, content(site, item)),
            photos.map(({ src, type, width, height, alt }) =>
              element(
                'media:content',
                {
                  url: address(src),
                  type,
                  medium: 'image',
                  width: String(width),
                  height: String(height),
                },
                element('media:description', {}, alt),
              ),
            ),
          );
        }),
      ),
    ),
  );
}

/** JSON Feed 1.1 (https://jsonfeed.org/version/1.1). */
export function jsonFeed(site: Site, items: readonly FeedItem[]): string {
  const { siteName, siteAddress, publisher } = site.settings;
  const address = (path: string): string => absolute(siteAddress, path);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: `${strings.story.title} · ${siteName}`,
    home_page_url: address(urls.stories),
    feed_url: address(urls.jsonFeed),
    description: strings.story.lede,
    language: 'vi',
    authors: [{ name: publisher }],
    items: items.map((item) => ({
      id: address(urls.story(item.story.id)),
      url: address(urls.story(item.story.id)),
      title: item.story.title,
      summary: item.story.summary,
      content_html: content(site, item),
      ...(item.photos[0] ? { image: address(item.photos[0].src) } : {}),
      ...(item.story.published === undefined
        ? {}
        : { date_published: moment(item.story.published) }),
      ...(item.story.updatedOn === undefined
        ? {}
        : { date_modified: moment(item.story.updatedOn) }),
      tags: [item.story.kind, item.story.locality.name],
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
