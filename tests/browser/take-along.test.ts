/** Reading settings, citing and sharing in a real browser, under the policy of the published site where one is set. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { DIST } from '../dist/dist.ts';
import { launchBrowser } from './launch.ts';
import { serveDist, type ServedSite } from './serve.ts';

let browser: Browser;
let site: ServedSite;
let page: Page;
const faults: string[] = [];

async function open(
  path: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 }, ...options });
  page = await context.newPage();
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto(site.origin + path);
  return page;
}

const setting = (name: string) =>
  page.evaluate((key) => document.documentElement.dataset[key], name);

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveDist(DIST)]);
});
afterEach(async () => {
  await page.context().close();
  expect(faults.splice(0)).toEqual([]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

test('what a reader chose is kept, and stands on the next page before it is painted', async () => {
  await open('/ke-hoach/2024/');
  await page.locator('[data-reading] summary').click();
  await page.locator('input[name=size][value=lon]').check();
  await page.locator('input[name=theme][value=dark]').check();
  const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  // The head alone has run when the body begins.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      Object.assign(window, { early: { ...document.documentElement.dataset } });
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${site.origin}/thuat-ngu/`);
  expect(await page.evaluate(() => (window as unknown as { early: unknown }).early)).toMatchObject({
    size: 'lon',
    theme: 'dark',
  });
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    background,
  );
  await page.locator('[data-reading] summary').click();
  expect(await page.locator('input[name=theme][value=dark]').isChecked()).toBe(true);
  await page.locator('input[name=theme][value=system]').check();
  expect(await setting('theme')).toBeUndefined();
});

test('larger text widens no page beyond the phone', async () => {
  await open('/ke-hoach/2024/');
  await page.evaluate(() =>
    localStorage.setItem('cach-doc', '{"size":"rat-lon","leading":"rong"}'),
  );
  for (const path of [
    '/',
    '/ke-hoach/2024/',
    '/phan-cong/phong-noi-vu/',
    '/du-lieu/',
    '/thay-doi/',
  ]) {
    await page.goto(site.origin + path);
    expect(await setting('size')).toBe('rat-lon');
    const [wide, view] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      innerWidth,
    ]);
    expect(wide, path).toBeLessThanOrEqual(view ?? 0);
  }
});

test('Escape closes the panel and gives the focus back', async () => {
  await open('/');
  const summary = page.locator('[data-reading] summary');
  await summary.click();
  await page.locator('input[name=size]:checked').focus();
  await page.keyboard.press('Escape');
  expect(await page.locator('[data-reading]').getAttribute('open')).toBeNull();
  expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('broken settings leave the usual page', async () => {
  await open('/');
  await page.evaluate(() => localStorage.setItem('cach-doc', '{oops'));
  await page.reload();
  expect(await setting('size')).toBeUndefined();
});

test('the citation is that of the clause in the address bar, and can be copied', async () => {
  await open('/ke-hoach/2024/#iv-2-g3', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.locator('[data-copy=words]').click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^Mục IV\.2, gạch đầu dòng thứ 3, Kế hoạch thực hiện dân chủ .+ năm 2024 của .+\/ke-hoach\/2024\/#iv-2-g3$/,
  );
  await page.evaluate(() => (location.hash = ''));
  await expect
    .poll(() => page.locator('[data-words]').textContent())
    .toMatch(/^Kế hoạch thực hiện/);
});

test('where the system can share, its sheet takes the place of Zalo', async () => {
  await open('/');
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (data: ShareData) => Promise.resolve(Object.assign(window, { shared: data })),
    });
  });
  await page.goto(`${site.origin}/van-ban/nghi-dinh-59-2023-nd-cp/`);
  expect(await page.locator('a[href^="https://zalo.me"]').isVisible()).toBe(false);
  await page.locator('[data-system-share]').click();
  const shared = await page.evaluate(() => (window as unknown as { shared: ShareData }).shared);
  expect(shared.text).toContain('Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ');
  expect(shared.url).toMatch(/\/van-ban\/nghi-dinh-59-2023-nd-cp\/$/);
});

test('without JavaScript the panel is away, and citation, Zalo and e-mail are plain words and links', async () => {
  await open('/van-ban/nghi-dinh-59-2023-nd-cp/', { javaScriptEnabled: false });
  expect(await page.locator('[data-reading]').isVisible()).toBe(false);
  expect(await page.locator('[data-share] button').first().isVisible()).toBe(false);
  expect(await page.locator('[data-words]').textContent()).toContain('Nghị định số 59/2023/NĐ-CP');
  expect(await page.locator('a[href^="https://zalo.me/share"]').isVisible()).toBe(true);
  expect(await page.locator('a[href^="mailto:?subject="]').isVisible()).toBe(true);
});

test('where there is no Vietnamese voice, nothing offers to read aloud; where there is one, it reads sentence by sentence', async () => {
  await open('/thay-doi/');
  await page.locator('[data-reading] summary').click();
  expect(await page.locator('[data-aloud]').isVisible()).toBe(false);
  await page.addInitScript(() => {
    const spoken: string[] = [];
    class Utterance extends EventTarget {
      onstart?: () => void;
      onend?: () => void;
      lang = '';
      voice = null;
      text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    const speech = Object.assign(new EventTarget(), {
      paused: false,
      getVoices: () => [{ lang: 'vi-VN' }],
      cancel: () => {},
      pause: () => {},
      resume: () => {},
      speak: (utterance: Utterance) => {
        spoken.push(utterance.text);
        utterance.onstart?.();
        setTimeout(() => utterance.onend?.());
      },
    });
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, spoken });
  });
  await page.goto(`${site.origin}/thay-doi/`);
  await page.locator('[data-reading] summary').click();
  await page.locator('[data-play]').click();
  await page.locator('[data-play]').waitFor({ state: 'visible' });
  const spoken = await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
  const sentences = spoken.map((text) => text.replace(/\s+/g, ' ').trim());
  expect(sentences).toContain('Thay đổi');
  expect(sentences).toContain('Trang chỉ nói tới mức nguồn cho phép.');
  expect(sentences.join(' ')).not.toContain('Cách đọc');
});
