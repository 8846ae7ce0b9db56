/** The site by keyboard alone, and what is marked where the reader stands. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PAGE_TYPES } from '../page-types.ts';
import { useSite } from './open.ts';

const { open } = useSite();

/** What has the focus: its tag and words, whether it can be seen, lies under something, is whole from left to right, is marked. */
function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    // A link over two lines has its middle where it is not; its first line is where reading begins.
    const line = element.getClientRects()[0] ?? box;
    const isCovered = (x: number, y: number): boolean => {
      const top = document.elementFromPoint(x, y);
      return !element.contains(top) && !top?.closest('label')?.contains(element);
    };
    // At a rounded corner or between two lines there is what the element stands in.
    const endCovered = (x: number): boolean =>
      isCovered(x, middle) && !document.elementFromPoint(x, middle)?.contains(element);
    const middle = line.y + line.height / 2;
    const right = line.x + line.width;
    const onScreen = middle > 0 && middle < innerHeight;
    return {
      name: `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`,
      href: element.getAttribute('href'),
      inView: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
      covered: isCovered(line.x + line.width / 2, middle),
      whole:
        box.left >= 0 &&
        box.right <= document.documentElement.clientWidth &&
        !(onScreen && (endCovered(line.x + 1) || endCovered(right - 1))),
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

/** Steps through a page by `key` and returns what had the focus and was out of sight, covered, cut off at a side or unmarked. */
async function badSteps(page: Page, key: 'Tab' | 'Shift+Tab', steps: number): Promise<string[]> {
  const bad: string[] = [];
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press(key);
    const { name, inView, covered, whole, outline } = await focused(page);
    if (name.startsWith('BODY')) break;
    // The box that hides the notes shows its focus on its label.
    if (name.startsWith('INPUT') && (await page.locator('#an-ghi-chu:focus').count()) > 0) continue;
    if (!inView) bad.push(`${name}: out of sight`);
    else if (covered) bad.push(`${name}: covered`);
    else if (!whole) bad.push(`${name}: cut off at a side`);
    if (outline < 2) bad.push(`${name}: not marked`);
  }
  return bad;
}

/** From the top a little way down, and from the foot a long way up, where a bar at the top may cover it. */
async function badBothWays(page: Page): Promise<string[]> {
  const down = await badSteps(page, 'Tab', 15);
  await page.locator('footer a').last().focus();
  return [...down, ...(await badSteps(page, 'Shift+Tab', 40))];
}

describe.each([
  ['', {}],
  [' on a small phone', { viewport: { width: 320, height: 640 } }],
])('whatever has the focus is seen whole, marked and not covered%s', (_where, options) => {
  test.each(PAGE_TYPES)('$name', async ({ example }) => {
    const { page } = await open(example, options);
    expect(await badBothWays(page)).toEqual([]);
    await page.context().close();
  });
});

describe('in rows that scroll sideways at 320 px every single step is seen whole', () => {
  const small = { viewport: { width: 320, height: 640 }, bypassCSP: true };
  const everyStep = async (page: Page): Promise<string[]> => [
    ...(await badSteps(page, 'Tab', 200)),
    ...(await badSteps(page, 'Shift+Tab', 200)),
  ];

  test.each([
    ['/phan-cong/', 'section:has(table)'],
    ['/tim-kiem/?q=b%C3%A1o+c%C3%A1o', '.search-kinds'],
    ['/tim-kiem/?q=ph%C6%B0%E1%BB%9Dng&loai=story', '.search-kinds + .search-kinds'],
  ])('%s', async (address, row) => {
    const { page } = await open(address, small);
    await page.locator(row).first().waitFor();
    expect(await everyStep(page)).toEqual([]);
    // Without what brings it into view, the check sees it.
    await page.addStyleTag({ content: '* { scroll-padding-inline: 0 !important }' });
    await page.evaluate(() => {
      addEventListener('keyup', (event) => event.stopPropagation(), true);
    });
    expect((await everyStep(page)).join('\n')).toMatch(/covered|cut off/);
    await page.context().close();
  });
});

describe.each([
  [' in forced colours', { forcedColors: 'active' as const }],
  [' in the dark', { colorScheme: 'dark' as const }],
])('and so it is%s', (_where, options) => {
  // Marks come from one style sheet: these two have every kind of what can have the focus.
  test.each(['/', '/ke-hoach/2024/'])('on %s', async (address) => {
    const { page } = await open(address, options);
    expect(await badBothWays(page)).toEqual([]);
    await page.context().close();
  });
});

test('a bar that covers the focus, and a focus that nothing marks, are seen', async () => {
  const { page } = await open('/thuat-ngu/', { bypassCSP: true });
  await page.addStyleTag({
    content: `body::before { content: ''; position: fixed; inset: 0 0 auto; height: 60%; z-index: 9 }
      footer a { outline: none !important }`,
  });
  const bad = (await badBothWays(page)).join('\n');
  expect(bad).toContain(': covered');
  expect(bad).toContain(': not marked');
  await page.context().close();
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
