/** A page with the search stays open while a release replaces the index under it. */
import {
  appendFileSync,
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { writeSearchIndex } from '../../src/integrations/write-search-index.ts';
import { DIST } from '../dist/dist.ts';
import { launchBrowser } from './launch.ts';
import { serveDist, type ServedSite } from './serve.ts';

const work = mkdtempSync(join(tmpdir(), 'search-release-'));
const newIndex = join(work, 'new-index');
const dir = join(work, 'site');
const NEW_WORDS = 'Lời mới của bản sau.';
const FIELD = 'main input[type="search"]';

let browser: Browser;
let site: ServedSite;
let page: Page;
let workers: number;
let errors: string[];

beforeAll(async () => {
  const content = join(work, 'content');
  cpSync('content', content, { recursive: true });
  const about = join(content, 'trang/gioi-thieu.mdx');
  writeFileSync(
    about,
    readFileSync(about, 'utf8').replace(/^summary: .*$/m, `summary: ${NEW_WORDS}`),
  );
  // Every document says more, so that no piece of the index and no hit of them keeps its name.
  for (const name of globSync('van-ban/*.mdx', { cwd: content }))
    appendFileSync(join(content, name), `\n${NEW_WORDS}\n`);
  await writeSearchIndex(content, newIndex);
  browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  rmSync(work, { recursive: true });
});

beforeEach(async () => {
  cpSync(DIST, dir, { recursive: true });
  site = await serveDist(dir);
  page = await (await browser.newContext()).newPage();
  workers = 0;
  errors = [];
  page.on('worker', () => (workers += 1));
  page.on('pageerror', ({ message }) => errors.push(message));
});
afterEach(async () => {
  await page.context().close();
  await site.close();
  rmSync(dir, { recursive: true });
});

/** What a release does to the index; the files of the old one still answer where nginx lets them. */
async function release({ keepPieces = false } = {}): Promise<void> {
  const port = Number(new URL(site.origin).port);
  await site.close();
  rmSync(join(dir, 'pagefind'), { recursive: true });
  if (keepPieces)
    cpSync(join(DIST, 'pagefind/index'), join(dir, 'pagefind/index'), { recursive: true });
  cpSync(newIndex, join(dir, 'pagefind'), { recursive: true });
  site = await serveDist(dir, { port });
}

const state = (name: string): Promise<unknown> =>
  page.waitForSelector(`[data-search-state="${name}"]`);
const hits = (): Promise<string[]> =>
  page.$$eval('[data-search-hit]', (links) => links.map((link) => link.getAttribute('href') ?? ''));
async function open(query: string, more = ''): Promise<void> {
  await page.goto(`${site.origin}/tim-kiem/?q=${encodeURIComponent(query)}${more}`);
  await state('done');
  expect((await hits()).length).toBeGreaterThan(0);
  expect(workers).toBe(1);
}
async function ask(query: string): Promise<void> {
  await page.fill(FIELD, query);
  await page.waitForSelector('[data-search-state="done"], [data-search-state="failed"]');
}

test.each([
  ['its hits are gone', { keepPieces: true }],
  ['its pieces and its hits are gone', {}],
])('the search page answers from the new index: %s', async (_, how) => {
  await open('mttq');
  await release(how);
  await ask('giới thiệu');
  expect(await page.getAttribute('[data-search-state]', 'data-search-state')).toBe('done');
  expect((await hits())[0]).toBe('/gioi-thieu/');
  expect(await page.locator('.hit-excerpt').first().innerText()).toBe(NEW_WORDS);
  expect(workers).toBe(2);
  // The new one is kept.
  await ask('nq 213');
  expect((await hits())[0]).toBe('/van-ban/nghi-quyet-213-nq-hdnd-2023/');
  expect(workers).toBe(2);
  expect(errors).toEqual([]);
});

test('a list that is asked for more begins anew', async () => {
  await open('ban hành', '&loai=document');
  await release({ keepPieces: true });
  await page.locator('.search-more').click();
  await expect.poll(() => workers).toBe(2);
  // What is listed then comes from the new index, and is not "failed".
  await expect
    .poll(() => page.getAttribute('[data-search-state]', 'data-search-state'))
    .toBe('done');
  expect((await hits()).length).toBeGreaterThan(0);
  expect(errors).toEqual([]);
});

test('the box suggests from the new index', async () => {
  await page.goto(`${site.origin}/ke-hoach/2024/`);
  await page.keyboard.press('/');
  await page.keyboard.type('mttq');
  await page.waitForSelector('[role="option"]');
  await release();
  await page.locator('[role="combobox"]').fill('giới thiệu');
  await page.waitForSelector('[role="option"][href="/gioi-thieu/"]');
  expect(workers).toBe(2);
  expect(errors).toEqual([]);
});

test('when no new index can be opened the search fails, and recovers when it can', async () => {
  await open('mttq');
  await release();
  await page.context().route('**/pagefind/**', (route) => route.abort());
  await ask('giới thiệu');
  expect(await page.getAttribute('[data-search-state]', 'data-search-state')).toBe('failed');
  // What was answered before still is.
  await ask('mttq');
  expect((await hits())[0]).toBe('/phan-cong/mttq/');
  await page.context().unroute('**/pagefind/**');
  await ask('giới thiệu');
  expect((await hits())[0]).toBe('/gioi-thieu/');
  expect(errors).toEqual([]);
});
