/** The site by keyboard alone, and what is marked where the reader stands. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PAGE_TYPES } from '../page-types.ts';
import { useSite } from './open.ts';

const { open } = useSite();

/** What has the focus: its tag and words, whether it can be seen, whether something marks it. */
function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    return {
      name: `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`,
      href: element.getAttribute('href'),
      inView: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
      outline: style.outlineStyle === 'none' ? 0 : Number.parseFloat(style.outlineWidth),
    };
  });
}

describe('the first step leads past the header', () => {
  test.each(PAGE_TYPES)('$name', async ({ example }) => {
    const { page } = await open(example);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatchObject({ href: '#noi-dung', inView: true });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const inMain = await page.evaluate(
      () => document.activeElement?.closest('main, footer') !== null,
    );
    expect(inMain).toBe(true);
    await page.context().close();
  });
});

describe('whatever has the focus is seen and marked', () => {
  test.each([
    ['', {}],
    [' in forced colours', { forcedColors: 'active' as const }],
    [' in the dark', { colorScheme: 'dark' as const }],
    [' on a phone', { viewport: { width: 360, height: 800 } }],
  ])('on the home page and the plan%s', async (_where, options) => {
    for (const address of ['/', '/ke-hoach/2024/']) {
      const { page } = await open(address, options);
      for (let step = 0; step < 25; step += 1) {
        await page.keyboard.press('Tab');
        const { name, inView, outline } = await focused(page);
        if (name.startsWith('BODY')) break;
        // The box that hides the notes shows its focus on its label.
        if (name.startsWith('INPUT') && address !== '/') continue;
        expect(inView, `${name} in view`).toBe(true);
        expect(outline, `${name} outlined`).toBeGreaterThanOrEqual(2);
      }
      await page.context().close();
    }
  });
});

describe.each([true, false])('drawers on a phone, JavaScript %s', (javaScriptEnabled) => {
  const phone = { viewport: { width: 360, height: 800 }, javaScriptEnabled };

  test('the menu opens, leads on, and closes by keyboard', async () => {
    const { page } = await open('/', phone);
    const menu = page.locator('header details');
    await menu.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await menu.getAttribute('open')).not.toBeNull();
    await page.keyboard.press('Tab');
    expect((await focused(page)).href).toBe('/ke-hoach/');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/ke-hoach\/$/);
    await page.context().close();
  });

  test('the contents open and lead to a section', async () => {
    const { page } = await open('/ke-hoach/2024/', phone);
    const drawer = page.locator('details[data-contents-drawer]');
    await drawer.locator('summary').focus();
    await page.keyboard.press('Enter');
    await drawer.locator('a[href="#iv"]').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/#iv$/);
    if (javaScriptEnabled) expect(await drawer.getAttribute('open')).toBeNull();
    const box = await page.locator('#iv [data-official]').boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(800);
    await page.context().close();
  });
});
