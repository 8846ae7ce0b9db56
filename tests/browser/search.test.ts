/** The search of the built site, in a browser: what is typed, what is found, what is loaded. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerCheck, ask, type Query } from '../../scripts/bench-search.ts';
import { readContentFiles, toRawContent } from '../../src/content-files/read-content.ts';
import { buildSite } from '../../src/domain/build-site.ts';
import { launchBrowser } from './launch.ts';
import { serveDist, type ServedSite } from './serve.ts';

let browser: Browser;
let site: ServedSite;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveDist('dist')]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** A page of its own, and the paths it asks for. */
async function open(path: string): Promise<{ page: Page; asked: string[] }> {
  const page = await (
    await browser.newContext({ viewport: { width: 1280, height: 900 } })
  ).newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(site.origin + path, { waitUntil: 'networkidle' });
  return { page, asked };
}
const FIELD = 'main input[type="search"]';
const hitsOf = (page: Page): Promise<string[]> =>
  page.$$eval('[data-search-hit]', (links) => links.map((link) => link.getAttribute('href') ?? ''));
const done = (page: Page): Promise<unknown> => page.waitForSelector('[data-search-state="done"]');

describe('answers', () => {
  test('a sample of every class, the same in any order', async () => {
    const { queries } = JSON.parse(
      readFileSync('tests/fixtures/search/queries.own.json', 'utf8'),
    ) as { queries: Query[] };
    const isAnswer = answerCheck(
      buildSite(toRawContent(await readContentFiles('content')).raw).site,
    );
    const { page } = await open('/tim-kiem/');
    const first = new Map<string, string[]>();
    let right = 0;
    for (const { query, expect: expected } of queries) {
      const { hits } = await ask(page, query);
      first.set(query, hits);
      const [best] = hits;
      if (best === undefined ? expected.length === 0 : expected.some((one) => isAnswer(best, one)))
        right += 1;
    }
    expect(right / queries.length).toBeGreaterThanOrEqual(0.9);
    for (const { query } of queries.toReversed())
      expect((await ask(page, query)).hits).toEqual(first.get(query));
    await page.context().close();
  });

  test('by address; no hit is done as well', async () => {
    const { page } = await open(`/tim-kiem/?q=${encodeURIComponent('nq 213')}`);
    await done(page);
    expect((await hitsOf(page))[0]).toBe('/van-ban/nghi-quyet-213-nq-hdnd-2023/');
    await page.goto(`${site.origin}/tim-kiem/?q=zzzzqqq`);
    await done(page);
    expect(await hitsOf(page)).toEqual([]);
    expect(await page.locator('main').innerText()).toContain('Trang này chỉ có kế hoạch năm 2024,');
    await page.context().close();
  });

  test('keystrokes are decoded, with a way back to the literal query', async () => {
    const { page } = await open('/tim-kiem/?q=daan+chur');
    await done(page);
    expect(await page.locator('main').innerText()).toContain('dân chủ');
    await page.locator('.search-read-as a').click();
    await page.waitForURL(/nguyen-van=1/);
    await done(page);
    expect(await hitsOf(page)).toEqual([]);
    await page.goBack();
    await done(page);
    expect((await hitsOf(page)).length).toBeGreaterThan(0);
    await page.context().close();
  });
});

test('a deadline and its clause are both found', async () => {
  const { page } = await open(`/tim-kiem/?q=${encodeURIComponent('báo cáo 6 tháng')}`);
  await done(page);
  const places = await page.locator('.hit-place').allInnerTexts();
  for (const kind of ['Mốc thời gian', 'Điều khoản'])
    expect(places.some((place) => place.startsWith(kind))).toBe(true);
  await page.context().close();
});

test('without an answer, what is near it is shown as that', async () => {
  const { page } = await open(`/tim-kiem/?q=${encodeURIComponent('thủ tục làm sổ đỏ')}`);
  await done(page);
  expect(await hitsOf(page)).toEqual([]);
  expect(await page.locator('.search-near').innerText()).toBe('Gần đúng');
  expect(await page.locator('.hit').count()).toBeGreaterThan(0);
  await page.context().close();
});

describe('what is loaded', () => {
  test('nothing of the search before the field is touched', async () => {
    const { page, asked } = await open('/');
    expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
    const loading = page.waitForRequest(/pagefind-worker/);
    await page.focus(FIELD);
    await loading;
    await page.context().close();
  });

  test('an index that cannot be loaded is said, and the plain index stays', async () => {
    const context = await browser.newContext();
    await context.route('**/pagefind/**', (route) => route.abort());
    const page = await context.newPage();
    await page.goto(`${site.origin}/tim-kiem/?q=mttq`);
    await page.waitForSelector('[data-search-state="failed"]');
    expect(await page.locator('[data-search-index] a').count()).toBeGreaterThan(50);
    await context.unroute('**/pagefind/**');
    await page.locator('[data-search-state] button').click();
    await done(page);
    expect((await hitsOf(page))[0]).toBe('/phan-cong/mttq/');
    await context.close();
  });
});

describe('by keyboard', () => {
  test('"/" leads to the field; arrows choose a suggestion, Enter opens it, its words are marked', async () => {
    const { page } = await open('/gioi-thieu/');
    await page.keyboard.press('/');
    await page.keyboard.type('thư xin lỗi');
    const field = page.locator(':focus');
    await page.waitForSelector('[role="option"]');
    await expect.poll(() => page.locator('.hit-all').textContent()).toContain('thư xin lỗi');
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    expect(await field.getAttribute('role')).toBe('combobox');
    await page.keyboard.press('ArrowDown');
    const chosen = await field.getAttribute('aria-activedescendant');
    expect(await page.locator(`#${chosen}`).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#ii-1-g6$/);
    await expect
      .poll(() =>
        page.evaluate(() => [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0)),
      )
      .toBeGreaterThan(1);
    await page.context().close();
  });

  test('Escape closes the suggestions and keeps what was typed', async () => {
    const { page } = await open('/gioi-thieu/');
    await page.keyboard.press('/');
    await page.keyboard.type('mttq');
    await page.waitForSelector('[role="option"]');
    await page.keyboard.press('Escape');
    const field = page.locator('[role="combobox"]');
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    expect(await field.inputValue()).toBe('mttq');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => field.getAttribute('aria-expanded')).toBe('true');
    await page.context().close();
  });

  test('Escape holds against an answer that was under way', async () => {
    const { page } = await open('/gioi-thieu/');
    await page.keyboard.press('/');
    await page.keyboard.type('mttq');
    await page.waitForSelector('[role="option"]');
    // In one task: no machine is quick enough to answer between the letter and Escape.
    await page.evaluate(() => {
      const field = document.activeElement as HTMLInputElement;
      field.value = 'mttq và';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    const shown = page.waitForSelector('.search-popup:not([hidden])', { timeout: 1500 });
    await expect(shown).rejects.toThrow(/Timeout/);
    await page.context().close();
  });
});

test('hits are narrowed by kind and by level, in the address', async () => {
  const { page } = await open(`/tim-kiem/?q=${encodeURIComponent('dân chủ ở cơ sở')}`);
  await done(page);
  await page.locator('.search-kinds a', { hasText: 'Văn bản' }).click();
  await page.waitForURL(/loai=document/);
  await done(page);
  expect((await hitsOf(page)).every((href) => href.startsWith('/van-ban/'))).toBe(true);
  await page.locator('.search-kinds a', { hasText: 'tỉnh' }).first().click();
  await page.waitForURL(/cap=/);
  await done(page);
  expect((await hitsOf(page)).toSorted()).toEqual([
    '/van-ban/ke-hoach-160-kh-ubnd-2023/',
    '/van-ban/ke-hoach-56-kh-ubnd-2024/',
  ]);
  await page.context().close();
});

test('"Hiện thêm" pressed twice at once shows the next eight, once', async () => {
  const { page } = await open(`/tim-kiem/?q=${encodeURIComponent('dân chủ ở cơ sở')}`);
  await done(page);
  const more = page.locator('.search-more');
  const first = await hitsOf(page);
  await more.evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  await expect.poll(async () => (await hitsOf(page)).length).toBe(first.length + 8);
  await more.click();
  await expect.poll(async () => (await hitsOf(page)).length).toBe(first.length + 16);
  const all = await hitsOf(page);
  expect(new Set(all).size).toBe(all.length);
  await page.context().close();
});

test('a filter chosen right after a letter keeps its address and its answer', async () => {
  const { page } = await open(`/tim-kiem/?q=${encodeURIComponent('dân chủ ở cơ sở')}`);
  await done(page);
  // In one task: the pause of typing is still running, and so is the answer to the first letter.
  await page.locator('main').evaluate((main) => {
    const field = main.querySelector<HTMLInputElement>('input[type="search"]');
    if (!field) throw new Error('no field');
    for (const typed of ['x', 'xy']) {
      field.value = typed;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    const links = [...main.querySelectorAll<HTMLElement>('.search-kinds a')];
    links.find((link) => link.textContent.startsWith('Văn bản'))?.click();
  });
  await page.waitForTimeout(600);
  await done(page);
  expect(new URL(page.url()).searchParams.get('loai')).toBe('document');
  expect((await hitsOf(page)).every((href) => href.startsWith('/van-ban/'))).toBe(true);
  expect((await hitsOf(page)).length).toBeGreaterThan(0);
  await page.context().close();
});

test('searches are kept on the device and can be cleared', async () => {
  const { page } = await open('/tim-kiem/');
  await page.fill(FIELD, 'mttq');
  await page.keyboard.press('Enter');
  await done(page);
  await page.goto(`${site.origin}/tim-kiem/`);
  await page.waitForSelector('.search-recent');
  expect(await page.locator('.search-recent li a').innerText()).toBe('mttq');
  await page.locator('.search-clear').click();
  expect(await page.locator('.search-recent').count()).toBe(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.context().close();
});
