/** Every link inside the site leads somewhere, fragments included; no published address is missing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { facts } from '../fixtures/facts.ts';
import { DIST, filesOf, pageAt, pagesOf } from './dist.ts';

const pages = pagesOf(DIST);
const files = new Set(filesOf(DIST));
const site = new URL(pageAt(pages, '/').$('link[rel=canonical]').attr('href') ?? '').origin;
const ids = new Map(
  pages.map(({ address, $ }) => [
    address,
    new Set(
      $('[id]')
        .toArray()
        .map((element) => element.attribs['id']),
    ),
  ]),
);

/** What is wrong with an address as it stands in a link of `from`; undefined when it leads somewhere. */
function deadEnd(href: string, from: string): string | undefined {
  const url = new URL(href, site + from);
  if (url.origin !== site) return undefined;
  const path = decodeURIComponent(url.pathname);
  const page = ids.get(path);
  if (!page) return files.has(path.slice(1)) ? undefined : `${href}: no such page`;
  const fragment = decodeURIComponent(url.hash.slice(1));
  return fragment === '' || page.has(fragment) ? undefined : `${href}: no such place on the page`;
}

test('every internal link and every fragment', () => {
  const dead = pages.flatMap(({ address, $ }) =>
    $('a[href], link[href], area[href], form[action]')
      .toArray()
      .map((element) => element.attribs['href'] ?? element.attribs['action'] ?? '')
      .flatMap((href) => deadEnd(href, address) ?? [])
      .map((fault) => `${address} → ${fault}`),
  );
  expect([...new Set(dead)]).toEqual([]);
});

test('the check of links sees a dead one', () => {
  expect(deadEnd('/khong-co/', '/')).toContain('no such page');
  expect(deadEnd('/ke-hoach/2024/#ix', '/')).toContain('no such place');
  expect(deadEnd('#ix', '/ke-hoach/2024/')).toContain('no such place');
  expect(deadEnd('../2024', '/ke-hoach/2024/')).toContain('no such page');
});

test('what pages load is there', () => {
  const missing = pages.flatMap(({ address, $, html }) =>
    [
      ...$('[src]')
        .toArray()
        .map((element) => element.attribs['src'] ?? ''),
      ...$('[srcset]')
        .toArray()
        .flatMap((element) => (element.attribs['srcset'] ?? '').split(','))
        .map((candidate) => candidate.trim().split(' ')[0] ?? ''),
      ...[...html.matchAll(/url\((["']?)(\/[^)"']+)\1\)/g)].map((match) => match[2] ?? ''),
    ]
      .filter((path) => path.startsWith('/') && !files.has(decodeURIComponent(path.slice(1))))
      .map((path) => `${address} → ${path}`),
  );
  expect([...new Set(missing)]).toEqual([]);
});

test('a link out of the site opens safely and says where it leads', () => {
  const bad = pages.flatMap(({ address, $ }) =>
    $('a[href^=http]')
      .toArray()
      .filter((link) => new URL(link.attribs['href'] ?? '').origin !== site)
      .filter((link) => link.attribs['target'] !== undefined || $(link).text().trim() === '')
      .map((link) => `${address} → ${link.attribs['href']}`),
  );
  expect(bad).toEqual([]);
});

test('all clauses of the plan have their anchor', () => {
  const plan = ids.get('/ke-hoach/2024/') ?? new Set();
  const anchors = facts('plan-clauses').clauses.map(({ anchor }) => anchor);
  expect(anchors.filter((anchor) => !plan.has(anchor))).toEqual([]);
});

test('the addresses of contract 1 are there', () => {
  const { documents } = facts('legal-basis');
  const { responsibilities } = facts('responsibilities');
  const addresses = [
    '/',
    '/ke-hoach/',
    '/ke-hoach/2024/',
    '/van-ban/',
    ...documents.map(({ id }) => `/van-ban/${id}/`),
    '/van-ban/luat-47-2024-qh15/',
    '/van-ban/luat-97-2025-qh15/',
    '/phan-cong/',
    ...new Set(responsibilities.map(({ unit }) => `/phan-cong/${unit}/`)),
    '/moc-thoi-gian/',
    '/guong-dien-hinh/',
    '/thuat-ngu/',
    '/gioi-thieu/',
    '/tro-nang/',
    '/so-do-trang/',
    '/404.html',
    '/tim-kiem/',
    '/du-lieu/',
  ];
  expect(addresses.filter((address) => !ids.has(address))).toEqual([]);
  const other = ['moc-thoi-gian.ics', 'rss.xml', 'sitemap-index.xml', 'robots.txt'];
  expect(other.filter((file) => !files.has(file))).toEqual([]);
});

test('sitemap.xml names every page that is to be found; a filter of a list is none', () => {
  const sitemaps = [...files].filter((file) => /^sitemap-\d+\.xml$/.test(file));
  const listed = new Set(
    sitemaps.flatMap((file) =>
      [...readFileSync(join(DIST, file), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
        (match) => new URL(match[1] ?? '').pathname,
      ),
    ),
  );
  const indexed = pages
    .filter(({ $ }) => $('meta[name=robots]').attr('content') !== 'noindex')
    .map(({ address }) => address)
    .filter((address) => !/\/(loai|dia-ban|vai-tro)\//.test(address));
  expect(indexed.filter((address) => !listed.has(address))).toEqual([]);
  expect([...listed].filter((address) => !indexed.includes(address))).toEqual([]);
});

test('drafts and their folders are not published', () => {
  const drafts = pages.filter(({ $ }) => $('.draft').length > 0);
  expect(drafts.map(({ address }) => address)).toEqual([]);
});
