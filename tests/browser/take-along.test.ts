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

test('a clause is cited, shared and reported for itself, from a list below it', async () => {
  await open('/ke-hoach/2024/', { permissions: ['clipboard-read', 'clipboard-write'] });
  // As the page has it once content/cai-dat.yml names an address (tests/dist/other-trees).
  await page.evaluate(() => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = `mailto:a@b.vn?subject=${encodeURIComponent('Báo lỗi: Kế hoạch')}&body=${encodeURIComponent(`Trang: ${document.querySelector<HTMLElement>('[data-share]')?.dataset['address'] ?? ''}\n`)}`;
    link.dataset['ofClause'] = 'Báo lỗi ở mục này';
    item.append(link);
    document.querySelector('[data-share] ul')?.append(item);
  });
  const controls = page.locator('#iv-2-g3 > ul:last-child');
  const button = page.locator('#iv-2-g3 [data-clause-controls]');
  await button.click();
  expect(await button.getAttribute('aria-expanded')).toBe('true');
  expect(await controls.locator('[data-do=print], [data-do=link]').count()).toBe(0);
  await controls.locator('[data-do=cite]').click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^Mục IV\.2, gạch đầu dòng thứ 3, Kế hoạch thực hiện dân chủ .+ năm 2024 của .+\/ke-hoach\/2024\/#iv-2-g3$/,
  );
  await expect.poll(() => controls.locator('[data-do=cite]').textContent()).toBe('Đã sao chép');
  const report = controls.getByText('Báo lỗi ở mục này');
  const mail = new URL((await report.getAttribute('href')) ?? '');
  expect(mail.searchParams.get('subject')).toBe('Báo lỗi: Kế hoạch, Mục IV.2, gạch đầu dòng thứ 3');
  expect(mail.searchParams.get('body')).toMatch(
    /^Mục IV\.2, gạch đầu dòng thứ 3\nTrang: https:.+\/ke-hoach\/2024\/#iv-2-g3\n$/,
  );
  // One clause at a time; the words of the plan are never among the controls.
  await page.locator('#iv-2-g1 [data-clause-controls]').click();
  expect(await page.locator('.clause > ul [data-do=cite]').count()).toBe(1);
  expect(await button.getAttribute('aria-expanded')).toBe('false');
  expect(await page.locator('[data-official] [data-do]').count()).toBe(0);
  await page.locator('#iv-2-g1 [data-do=cite]').focus();
  await page.keyboard.press('Escape');
  expect(await page.locator('.clause > ul [data-do=cite]').count()).toBe(0);
  expect(
    await page
      .locator('#iv-2-g1 [data-clause-controls]')
      .evaluate((element) => element === document.activeElement),
  ).toBe(true);
});

test('the citation of a page can be copied, and the page be printed', async () => {
  await open('/phan-cong/phong-noi-vu/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.evaluate(() => Object.assign(window, { print: () => (document.title = 'in') }));
  await page.locator('[data-do=cite]').click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^“Phòng Nội vụ”, .+\. https:.+\/phan-cong\/phong-noi-vu\/$/,
  );
  const printing = page.getByText('In trang này');
  await printing.click();
  expect(await page.title()).toBe('in');
});

test('where the system can share, its sheet takes the place of the hint for Zalo', async () => {
  await open('/van-ban/nghi-dinh-59-2023-nd-cp/');
  expect(await page.locator('[data-without-share]').isVisible()).toBe(true);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (data: ShareData) => Promise.resolve(Object.assign(window, { shared: data })),
    });
  });
  await page.reload();
  expect(await page.locator('[data-without-share]').isVisible()).toBe(false);
  await page.locator('[data-do=share]').click();
  const shared = await page.evaluate(() => (window as unknown as { shared: ShareData }).shared);
  expect(shared.text).toBe('Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ');
  expect(shared.url).toMatch(/\/van-ban\/nghi-dinh-59-2023-nd-cp\/$/);
});

test('without JavaScript the panel and what would need it are away; citation and e-mail are words and a link', async () => {
  await open('/van-ban/nghi-dinh-59-2023-nd-cp/', { javaScriptEnabled: false });
  expect(await page.locator('[data-reading]').isVisible()).toBe(false);
  expect(await page.locator('[data-share] button:visible').count()).toBe(0);
  expect(await page.locator('[data-share]').innerText()).toContain('Nghị định số 59/2023/NĐ-CP');
  expect(await page.locator('a[href^="mailto:?subject="]').isVisible()).toBe(true);
  await page.goto(`${site.origin}/ke-hoach/2024/`);
  expect(await page.locator('[data-clause-controls]:visible').count()).toBe(0);
});

test('an abbreviation is written out by a touch and by a key, and no word of the plan moves', async () => {
  await open('/ke-hoach/2024/#iv-2-g1', { hasTouch: true });
  const abbreviation = page.locator('#iv-2-g1 abbr').first();
  const shown = () =>
    abbreviation.evaluate((element) => getComputedStyle(element, '::after').content);
  const words = () => page.locator('#iv-2-g1 [data-official]').textContent();
  const before = await words();
  expect(await shown()).toBe('none');
  await abbreviation.tap();
  expect(await shown()).toContain('Ủy ban nhân dân');
  expect(await words()).toBe(before);
  await page.locator('#iv-2-g2 .label').tap();
  expect(await shown()).toBe('none');
  // From the clause above, the next stop is the abbreviation.
  await page.locator('#iv-2 [data-clause-controls]').focus();
  await page.keyboard.press('Tab');
  expect(await abbreviation.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await shown()).toContain('Ủy ban nhân dân');
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
      onerror?: () => void;
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
  expect(sentences.join(' ')).not.toContain('Cỡ chữ');
  // Words as one says them, not as one writes them; and a voice that breaks down stops the reading.
  await page.goto(`${site.origin}/phan-cong/phong-noi-vu/`);
  await page.evaluate(() =>
    Object.assign(window.speechSynthesis, {
      speak: (utterance: { text: string; onend?: () => void; onerror?: () => void }) => {
        (window as unknown as { spoken: string[] }).spoken.push(utterance.text);
        if (utterance.text.includes('Ủy ban nhân dân thành phố tổng hợp')) utterance.onerror?.();
        else setTimeout(() => utterance.onend?.());
      },
    }),
  );
  await page.locator('[data-reading] summary').click();
  await page.locator('[data-play]').click();
  await page.locator('[data-play]').waitFor({ state: 'visible' });
  const last = await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken.at(-1));
  expect(last?.trim()).toMatch(/^Có trách nhiệm giúp Ủy ban nhân dân thành phố tổng hợp/);
});
