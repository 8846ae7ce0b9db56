/** A citizen's way through the site, with JavaScript and without: every step by a link in the page. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './open.ts';

const { open, origin } = useSite();
const pathOf = (page: Page): string => page.url().slice(origin().length);

/** Follows the link in `main` that leads to `href`. */
async function follow(page: Page, href: string): Promise<void> {
  await page.locator(`main a[href="${href}"]:visible`).first().click();
  await page.waitForURL((url) => url.href === origin() + href);
  await page.waitForLoadState('load');
}

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('home → plan → clause → unit → document → story → search %s', (_how, javaScriptEnabled) => {
  test.each([1280, 360])('at %i px', async (width) => {
    const { page, complaints } = await open('/', {
      javaScriptEnabled,
      viewport: { width, height: 800 },
    });
    await follow(page, '/ke-hoach/2024/');
    expect(await page.locator('h1').innerText()).toContain('Uông Bí năm 2024');

    // From the contents to a section: beside the text, or in the drawer of a phone.
    if (width < 1000) await page.locator('details[data-contents-drawer] summary').click();
    await page.locator('a[href="#ii-4"]:visible').first().click();
    await page.waitForURL((url) => url.hash === '#ii-4');
    expect(await page.locator('#ii-4').evaluate((clause) => clause.matches(':target'))).toBe(true);

    await page.locator('#iv-2-g2').getByRole('link', { name: 'Phòng Nội vụ' }).click();
    await page.waitForURL(/\/phan-cong\/phong-noi-vu\/$/);
    expect(await page.locator('h1').innerText()).toContain('Phòng Nội vụ');

    await follow(page, '/ke-hoach/2024/#iv-2-g2');
    await page.goBack();
    await page.goto(`${origin()}/ke-hoach/2024/#can-cu-6`);
    await page.locator('#can-cu-6 [data-official] a').last().click();
    await page.waitForURL(/\/van-ban\/nghi-quyet-213-nq-hdnd-2023\/$/);
    expect(await page.locator('main').innerText()).toContain('2013/NQ-HĐND');

    await page.goto(`${origin()}/ke-hoach/2024/#i-2-g2`);
    await page.locator('#i-2-g2 a[href^="/guong-dien-hinh/"]').first().click();
    await page.waitForURL(/\/guong-dien-hinh\/[a-z0-9-]+\/$/);
    await page.waitForLoadState('load');
    expect(await page.locator('main').innerText()).toContain('Nguồn');

    // To the search by its link or its box in the header.
    if (width < 1000) {
      await page.locator('header a[href="/tim-kiem/"]:visible').click();
      await page.waitForURL(/\/tim-kiem\/$/);
    }
    const field = page.locator('input[name=q]:visible').first();
    await field.fill('hien dat mo duong');
    await field.press('Enter');
    await page.waitForURL(/\/tim-kiem\/\?q=hien/);
    if (javaScriptEnabled) {
      await page.locator('[data-search-state="done"]').waitFor();
      const hits = page.locator('a[data-search-hit]');
      expect(await hits.count()).toBeGreaterThan(0);
      const href = (await hits.first().getAttribute('href')) ?? '';
      await hits.first().click();
      await page.waitForURL((url) => url.pathname === new URL(href, origin()).pathname);
    } else {
      // Without JavaScript the page says so and lists where to look.
      expect(await page.locator('noscript p, .no-script').first().isVisible()).toBe(true);
      await follow(page, '/van-ban/nghi-quyet-213-nq-hdnd-2023/');
    }
    expect(complaints).toEqual([]);
    expect(pathOf(page)).not.toContain('undefined');
    await page.context().close();
  });
});

test('nothing of the search is loaded before it is touched', async () => {
  for (const address of ['/', '/ke-hoach/2024/', '/guong-dien-hinh/']) {
    const { page } = await open(address);
    await page.waitForLoadState('networkidle');
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(loaded.filter((name) => name.includes('pagefind'))).toEqual([]);
    await page.context().close();
  }
});
