/** What links in bodies may lead to is all that the site publishes. */
import { expect, test } from 'vitest';
import { addressesOf } from '../../src/content-files/addresses.ts';
import { buildSite } from '../../src/domain/build-site.ts';
import { datasetFiles } from '../../src/publications/open-data.ts';
import { readPermalinks } from '../../scripts/publish/permalinks.ts';
import { contentRaw } from '../publications/content-site.ts';

const none = { documents: new Set<string>(), plans: new Set<string>() };
const raw = await contentRaw();
const { site } = buildSite(raw);
const { addresses } = addressesOf(site, raw, none);

test('every address that was published once', () => {
  expect(readPermalinks().filter((address) => !addresses.has(address))).toEqual([]);
});

test('every file of the open data', () => {
  const files = datasetFiles(site).flatMap((dataset) => dataset.files.map(({ path }) => path));
  expect(files.filter((path) => !addresses.has(path))).toEqual([]);
  const made = [...addresses].filter(
    (address) => address.startsWith('/du-lieu/') && address !== '/du-lieu/',
  );
  expect(made.sort()).toEqual(files.sort());
});

test('as many pages of a list as there are stories for, and lists of wards that have some', () => {
  const [story] = site.stories;
  if (!story) throw new Error('no story');
  const many = { ...site, stories: Array.from({ length: 25 }, () => story) };
  const lists = [...addressesOf(many, raw, none).addresses].filter((address) =>
    /^\/guong-dien-hinh\/(trang|dia-ban)\//.test(address),
  );
  expect(lists).toEqual([
    '/guong-dien-hinh/trang/2/',
    '/guong-dien-hinh/trang/3/',
    '/guong-dien-hinh/dia-ban/phuong-nam-khe/',
    '/guong-dien-hinh/dia-ban/phuong-nam-khe/trang/2/',
    '/guong-dien-hinh/dia-ban/phuong-nam-khe/trang/3/',
  ]);
});
